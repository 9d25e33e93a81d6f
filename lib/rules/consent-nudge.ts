import type { Action } from '@/lib/core/page-doc.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import { type Rule, type Spot, spotOfBlock } from '@/lib/core/rule.ts';
import { en } from '@/lib/words/en.ts';
import { textAround } from './lexicon/page-words.ts';
import { WHOLE_PAGE } from './lexicon/project-page.ts';

/** What is done with people's data. Source of all words here: the specification, rule consent-nudge. */
const DATA_WORDS =
  /\b(?:your (?:data|chats?|prompts?|conversations?|history|activity|files|recordings?)|share|sharing|train(?:ing)?|usage data|analytics|marketing|promotion(?:s|al)?|partners|third part(?:y|ies)|newsletter|personali[sz]\w{2,5})\b/i;
/** A choice about data; cookie banners speak of cookies, and those are told only when something else is odd. */
const CHOICE = /\b(?:consent|agree|accept|allow|share|opt[- ]in|permission)\b/i;

const AGREES =
  /^\W{0,4}(?:yes\b|(?:i )?(?:accept|agree|allow|consent)\b|share\b|opt[- ]in\b|enable\b|(?:got it|okay?|continue)\b.{0,20}\b(?:agree|accept|share)\b)/i;
const REFUSES =
  /\b(?:reject|decline|refuse|deny|disagree|do not|don't|no\b|not now|later|skip|opt[- ]out|only (?:necessary|essential)|(?:necessary|essential) only|without sharing)\b/i;
const ELSEWHERE = /\b(?:manage|more options|settings|preferences|customi[sz]e|learn more)\b/i;

const REWARD =
  /\b(?:claim|earn|unlock|get|receive|boost|win)\b.{0,30}\b(?:points?|tokens?|rewards?|bonus|coins?|credits?|xp|multiplier|airdrop)\b/i;
const SHAMES =
  /^\W{0,4}no,? (?:thanks?,? )?(?:i (?:hate|don't (?:like|want|need|care)|do not (?:like|want|need|care)|prefer (?:to )?(?:pay|miss|lose)|like (?:paying|losing|missing))|i'd rather|i'll pass on|let me miss|i'm fine (?:with )?(?:missing|losing))/i;

/** So much larger is not even. Source: the specification. */
const LARGER = 2;

interface Signal {
  block: number;
  what: string;
}

function isPressed({ kind, name }: Action): boolean {
  return (kind === 'button' || kind === 'link') && name.length <= 80;
}

/** A box about data that is on before anybody touched it. */
function tickedBox(view: PageView): Signal | undefined {
  const box = view.doc.actions.find(
    (one) => one.kind === 'box' && one.checked === true && DATA_WORDS.test(one.name.slice(0, 300)),
  );
  if (!box) return undefined;
  const place = view.doc.blocks
    .slice(Math.max(0, box.block), box.block + 4)
    .find(({ text }) => text !== '' && box.name.includes(text));
  if (place?.hidden) return undefined;
  return {
    block: place?.index ?? box.block,
    what: en('“{box}” is switched on before you choose', { box: box.name.slice(0, 60) }),
  };
}

/** The words in which a choice stands. */
function around(view: PageView, action: Action): string {
  return textAround(view, action.block, 3);
}

function unevenButtons(agree: Action, group: readonly Action[]): string | undefined {
  const refuse = group.find((one) => REFUSES.test(one.name));
  if (refuse) {
    const larger = (agree.area ?? 0) > 0 && (refuse.area ?? 0) > 0 && (agree.area ?? 0) >= LARGER * (refuse.area ?? 0);
    const plainer = refuse.bare === true && agree.bare !== true && agree.area !== undefined;
    if (larger)
      return en('“{agree}” is at least twice as large as “{refuse}”', {
        agree: agree.name,
        refuse: refuse.name.slice(0, 40),
      });
    return plainer
      ? en('“{agree}” is a button, “{refuse}” is plain text', { agree: agree.name, refuse: refuse.name.slice(0, 40) })
      : undefined;
  }
  const elsewhere = group.find((one) => ELSEWHERE.test(one.name));
  return elsewhere ? en('refusing is behind “{elsewhere}”', { elsewhere: elsewhere.name.slice(0, 40) }) : undefined;
}

/** Signals of one choice: its buttons, what they promise, how refusing is worded. */
function signalsOf(view: PageView, agree: Action): Signal[] {
  const text = around(view, agree);
  if (!DATA_WORDS.test(text) || !CHOICE.test(text)) return [];
  const group = view.doc.actions.filter((one) => one.group === agree.group && one !== agree && isPressed(one));
  const { block } = agree;
  const uneven = unevenButtons(agree, group);
  const signals = uneven ? [{ block, what: uneven }] : [];
  if (
    REWARD.test(agree.name) ||
    (/\b(?:accept|agree|share|consent|opt[- ]in)\w{0,5} (?:to|and)\b/i.test(text) && REWARD.test(text))
  ) {
    signals.push({ block, what: en('something is given for agreeing') });
  }
  const shame = group.find((one) => SHAMES.test(one.name));
  if (shame) signals.push({ block, what: en('refusing is called “{shame}”', { shame: shame.name.slice(0, 60) }) });
  return signals;
}

function check(view: PageView): readonly Spot[] {
  const ticked = tickedBox(view);
  const agreeing = view.doc.actions.filter((one) => isPressed(one) && AGREES.test(one.name)).slice(0, 20);
  const choices = agreeing.map((agree) => signalsOf(view, agree));
  const most = choices.sort((a, b) => b.length - a.length)[0] ?? [];
  const signals = [...(ticked ? [ticked] : []), ...most];
  const first = signals[0];
  if (!first) return [];
  const say = en('The choice about your data is not presented evenly on this page: {~list}.', {
    list: signals.map(({ what }) => what).join('; '),
  });
  const place = first.block >= 0 ? spotOfBlock(view, first.block) : WHOLE_PAGE;
  return [signals.length > 1 ? { ...place, say } : { ...place, say, severity: 'info' }];
}

const rule: Rule = {
  id: 'consent-nudge',
  row: 'data',
  severity: 'caution',
  kind: 'dom',
  title: 'An uneven choice about your data',
  say: 'The choice about your data is not presented evenly on this page.',
  ask: 'Can I refuse as easily as I can agree, and take it back later?',
  clears: 'Equal choices, nothing switched on before, and withdrawing as easy as agreeing.',
  source: ['EDPB-0322', 'DARKPATTERNS'],
  pages: ['landing', 'claim', 'store', 'unknown'],
  check,
  examples: {
    flags: [
      '# Settings\n\n[Use my chats for training the network](box:checked)\n\n[Save](button:)',
      'We ask for your consent to share your browsing data.\n\n[Accept and claim 500 points](button:9600) [No thanks](button:bare)',
      'Share your usage data with us?\n\n[Yes, share it](button:9600) [No, I hate free points](button:4000)',
      'Agree to share your activity and earn 200 tokens.\n\n[I agree](button:) [Settings](button:)',
      'Allow us to use your conversations for training.\n\n[Allow](button:12000) [Do not allow](button:3000)',
      '[Send me marketing from partners](box:checked)\n\nWe share your data with partners if you agree.\n\n[Agree](button:) [Manage options](button:)',
    ],
    passes: [
      'May we use your chats for training?\n\n[Share](button:6000) [Do not share](button:6000)',
      '[Send me the newsletter](box:)\n\n[Sign up](button:)',
      '# Larkspur\n\n[Connect wallet](button:9600) [Cancel](button:bare)',
      'We use cookies to keep you signed in.\n\n[OK](button:)',
      '[Remember my dark theme](box:checked)\n\n[Save](button:)',
      'We ask for your consent to share your browsing data.\n\n[Accept](button:6000) [Decline](button:5200)',
      {
        text: 'A box such as "share my data" that is ticked from the start is a nudge.\n\n[Accept](button:9600) [Decline](button:bare)',
        as: 'education',
      },
    ],
  },
};
export default rule;
