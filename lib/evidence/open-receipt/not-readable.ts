import { en } from '@/lib/words/en.ts';
import type { Target } from './target.ts';

/** Longer pages are pages, whatever box stands on them; in UTF-16 units of visible text. */
const SHORT = 1_500;

const SIGN_IN =
  /\b(?:(?:sign|log) ?in|log ?on|create an account|register)\b.{0,40}\b(?:to (?:continue|view|see|access|read)|required|first)\b|\b(?:members|subscribers) only\b|\bsubscribe to (?:continue|read)\b|^(?:sign|log) ?in\b/im;
const PROVE =
  /\b(?:just a moment|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human|are you a (?:robot|human)|unusual traffic|complete the (?:captcha|security check)|enable javascript and cookies|attention required|ddos protection by)\b/i;
const NOTHING =
  /\b(?:page (?:was )?not found|404 not found|this page (?:does not|doesn't) exist|nothing (?:was )?found here)\b/i;

/** Why what came does not tell anything, as a sentence; empty when it can be judged. */
export function whyNotReadable({ doc, drawn }: Target): string {
  if (drawn) return en('It is drawn by its own scripts, which are not run.');
  const visible = doc.blocks.filter(({ hidden, veiled }) => !hidden && !veiled);
  const length = visible.reduce((sum, { text }) => sum + text.length, 0);
  if (length === 0) return en('It came without any text.');
  if (length > SHORT) return '';
  const text = `${doc.title}\n${visible.map((block) => block.text).join('\n')}`;
  if (PROVE.test(text)) return en('It asks its visitors to prove that they are people.');
  if (doc.actions.some(({ input }) => input === 'password') || SIGN_IN.test(text))
    return en('It asks people to sign in first.');
  return '';
}

/** A page that says it is none, whatever its status said. */
export function saysItIsGone({ doc }: Target): boolean {
  const visible = doc.blocks.filter(({ hidden }) => !hidden);
  const length = visible.reduce((sum, { text }) => sum + text.length, 0);
  const head = [doc.title, ...visible.slice(0, 3).map(({ text }) => text)].join('\n').slice(0, 600);
  return length < SHORT && NOTHING.test(head);
}
