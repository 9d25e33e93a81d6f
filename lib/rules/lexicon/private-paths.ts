import type { Span } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';

/** One who is written to, or a name that is written to. */
const WHOM = String.raw`(?:me\b|us\b|him\b|her\b|them\b|it to us\b|@\w{2,30}|(?:the|our|my|an?|this|his|her|their)\s(?:\w{1,14}\s){0,3}(?:agents?|team|experts?|specialists?|managers?|guy|lady|man|woman|desk|admin|support|engineers?|recruiter|hr|professionals?|officer|staff|mentor|coach|mods?|moderator|bot|lawyers?|hacker|tracer|person|firm)\b|support\b|tech support\b|hr\b|immediately\b|now\b|directly\b)`;

/** Where a private talk is offered: by a verb, a messenger, or a place to answer with one word. */
export const PRIVATE_PATH: readonly RegExp[] = [
  pattern(
    String.raw`\b(?:dm|inbox|pm|message|msg|text|write(?: to)?|contact|reach(?: out to)?|ping|add|e-?mail|hit(?: up)?|talk to|speak (?:with|to)|chat with|consult|whats ?app|call|ask|connect with|connect you (?:to|with)|follow|report (?:it |this |your (?:case|issue|loss) )?to|relay your issue to|send (?:your |a )?(?:case|issue|message|dm|request) to|reply to)\s${WHOM}`,
  ),
  pattern(
    String.raw`\b(?:dms?|d\.m|inbox|pm|direct messages?|private (?:messages?|chat|msg))\b\s?(?:is |are |me |us )?(?:open|please|pls|now|for|if|to|only|let|["“'(:])|\b(?:in|check|via|by|through|to) (?:your |my |the |our )?(?:dms?|inbox|pm)\b|\b(?:dms?|inbox|pm|hmu|direct message|private message please|reach out|get in touch)\b\W{0,6}$|(?:^|[.,!?;:\n] ?)(?:dms?|inbox|pm|hmu)\b(?=[.,!\s])(?! from)`,
    'im',
  ),
  pattern(
    String.raw`\b(?:please|pls|kindly|just|open|simply|serious)\s(?:dms?|inbox|pm|text|message|get in touch)\b|\b(?:send|drop|shoot|leave) (?:me |us |him |her )?(?:a |an |your )?(?:private )?(?:dm|message|text|msg|line)\b|\b(?:i'll|i will|i can|let me|we'll|so i can|will) (?:dm|reach out|message|text|pm|guide|show|put|connect|share|walk|send|explain)\b`,
  ),
  pattern(
    String.raw`\b(?:on|via|through|my|our|join|tele|only|in)\s?:?\s?(?:telegram|tg|whats ?app|ig|insta(?:gram)?|zalo|wechat|signal|line|kakao\w{0,4})\b|\b(?:telegram|tg|tele|whats ?app|wechat|zalo|kakao\w{0,4})(?: only| me| us| group| channel|:| @|\W{1,4}@|\W{1,3}\+\d|\W{0,4}$)|\b(?:t|wa)\s?\.\s?me\s?\/|\+\d[\d ()-]{8,16}\d|\b[\w.-]{2,40}(?:@|\s?\(at\)\s?)(?:proton\w{0,4}|gmail|outlook|[\w-]{3,40}\.(?:com|me|net|org))\b`,
    'im',
  ),
  pattern(
    String.raw`\b(?:in|link in|via) (?:my |our |the )?(?:bio|profile|pinned(?: post)?)\b|\bbook (?:a |your )?(?:free )?(?:call|slot|session|consultation)\b|\bfree consultation\b|\b(?:file|open|start|register|submit|report) (?:a |your |the )?(?:complaint|case|claim|loss)\b|\bfill (?:in|out) (?:the|this|our) (?:\w{1,12} )?form\b|\b(?:his|her|their|my) (?:handle|page|contact|number|ig|name is|whats ?app|telegram|inbox)\b|\b(?:share|gave me|have|need|for) (?:the|his|her|their) contact\b`,
  ),
  pattern(
    String.raw`\b(?:ask|tell) me\b|\bask (?:us )?how\b|\bjust say hi\b|\b(?:want|who wants|who needs|who's|count me|let) (?:in|next|me in)\b\s?\?|\bdm\b|\bhmu\b|\bjust (?:message|dm|text|ask)\b|\bask (?:him|her)\b|\b(?:your|my|his|her|the) inbox\b|\(bio\)|\bopen to (?:talk|chat)\b|\bmessage (?:me|us|him|her)\b|\bfor rates\b|\b(?:in|on) (?:private|telegram)\b|\b(?:message|inbox|text|write|contact) (?:me |us )?for\b|\b(?:in|into|join) (?:my|our) (?:private|inner|vip)\b|\bhit (?:me|us|him|her|them) up\b|\blet's (?:chat|talk|connect)\b|\bcan we talk\b|\bfollow (?:me|back|us)\b{{GAP20}}\b(?:dm|message|assist|contact)`,
  ),
];

/** "Comment READY", "type 'teach me'", "drop a 🔥": one word as an answer, so that the author can write first. */
export const ONE_WORD_ANSWER = pattern(
  String.raw`\b(?:[Cc]omment|COMMENT|[Rr]eply|REPLY|[Tt]ype|TYPE|[Ss]ay|SAY|[Ss]end|SEND|[Tt]ext|[Dd]rop|[Ww]rite|[Ii]nbox|INBOX|DM|[Dd]m|[Mm]essage|with)\s(?:(?:me|us|my inbox|the word|an?|just|with|below|and type|yes)\s){0,2}(?:["'][^"'\n]{1,20}["']|[A-Z]{2,12}(?![\w-])|\p{Extended_Pictographic})`,
  'u',
);

/** The first place in the text where a private talk is offered. */
export function privatePath(text: string): Span | undefined {
  for (const one of [...PRIVATE_PATH, ONE_WORD_ANSWER]) {
    const found = one.exec(text);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
