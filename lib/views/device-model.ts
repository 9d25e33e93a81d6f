import { ANSWER_FORM, pageWords, SESSION_OPTIONS, systemWords } from '@/lib/core/second-opinion/ask-words.ts';
import { readAnswer } from '@/lib/core/second-opinion/read-answer.ts';
import type { Available, DeviceModel, ModelSession, OpinionPassage, SecondOpinion } from '@/lib/core/second-opinion.ts';
import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';

/** How long a model may take for its answer, in ms. Small machines need half a minute for 6,000 letters. */
export const LONGEST_WAIT = 90_000;

const ABSENT = en('This browser offers extensions no language model of its own. Nothing was asked.');
const UNAVAILABLE = en(
  'This browser has a language model of its own, and says that it cannot be used on this device. Nothing was asked.',
);

/** Can the browser's model be asked? Starts nothing, and no download. Never throws. */
export async function availabilityOf(model: DeviceModel | undefined): Promise<Available> {
  if (!model) return { is: 'absent', why: told(ABSENT) };
  try {
    const is = await model.availability(SESSION_OPTIONS);
    if (is === 'available' || is === 'downloadable' || is === 'downloading') return { is };
  } catch {
    // A browser that cannot say so has none that could be used.
  }
  return { is: 'absent', why: told(UNAVAILABLE) };
}

export interface AskingModel {
  signal: AbortSignal;
  /** A word that no page can know, around the page's text. */
  mark: string;
  /** ms until the answer is given up, after the session is there. */
  wait?: number;
  /** Share of the browser's model that was downloaded, 0–1. Only where the person let it. */
  onDownload?: (share: number) => void;
}

/** What came of asking. `why` is a sentence for the person. */
export type ModelAnswer =
  | { is: 'answered'; opinion: SecondOpinion }
  | { is: 'failed'; why: string }
  | { is: 'stopped' };

/**
 * Asks the model for the two sentences, in a session of its own that is ended whatever happens. What it answers is only
 * ever used to find sentences of the passages. Call it after a press where the model is not downloaded yet: making the
 * session downloads it. Never throws.
 */
export async function askDeviceModel(
  model: DeviceModel,
  passages: readonly OpinionPassage[],
  { signal, mark, wait = LONGEST_WAIT, onDownload }: AskingModel,
): Promise<ModelAnswer> {
  const late = new AbortController();
  const given = AbortSignal.any([signal, late.signal]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let session: ModelSession | undefined;
  try {
    session = await openSession(model, { signal: given, mark, onDownload });
    timer = setTimeout(() => late.abort(), wait);
    const asked = session.prompt(pageWords(passages, mark), { responseConstraint: ANSWER_FORM, signal: given });
    const opinion = readAnswer(await unless(given, asked), passages);
    return opinion
      ? { is: 'answered', opinion }
      : { is: 'failed', why: say('The model’s answer did not have the form that was asked for. It was dropped.') };
  } catch {
    if (signal.aborted) return { is: 'stopped' };
    const why = late.signal.aborted
      ? say('The model took too long and was stopped.')
      : say('The browser’s model gave no answer.');
    return { is: 'failed', why };
  } finally {
    clearTimeout(timer);
    end(session);
  }
}

async function openSession(
  model: DeviceModel,
  { signal, mark, onDownload }: Omit<AskingModel, 'wait'>,
): Promise<ModelSession> {
  const opening = model.create({
    ...SESSION_OPTIONS,
    initialPrompts: [{ role: 'system', content: systemWords(mark) }],
    signal,
    monitor(progress: EventTarget) {
      progress.addEventListener('downloadprogress', (event) => {
        const { loaded } = event as Event & { loaded?: unknown };
        if (typeof loaded === 'number') onDownload?.(Math.min(1, Math.max(0, loaded)));
      });
    },
  });
  try {
    return await unless(signal, opening);
  } catch (error) {
    // A session that comes after it was given up is ended, too.
    void opening.then(end, () => undefined);
    throw error;
  }
}

/** The work, or an error as soon as it is given up, whether the browser's model listens or not. */
function unless<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new DOMException('given up', 'AbortError'));
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject);
  });
}

function end(session: ModelSession | undefined): void {
  try {
    session?.destroy();
  } catch {
    // It was ended already.
  }
}
