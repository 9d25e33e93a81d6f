const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const UNIT = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|epochs?|blocks?)';

/** Over what time a number was counted. Bounded. */
const PERIOD = new RegExp(
  String.raw`\b(?:(?:in|over|during|for|within) the (?:last|past|previous) (?:\d{1,4} )?${UNIT}|(?:last|past|previous) (?:\d{1,4} )?${UNIT}|(?:per|each|every|an?) (?:single )?(?:second|minute|hour|day|week|month|quarter|year|epoch|block)|hourly|daily|weekly|monthly|quarterly|yearly|annual(?:ly|i[sz]ed)?|24 ?h(?:ours)?|(?:7|30|90|365)[- ]?d(?:ays?)?|year[- ]to[- ]date|ytd|all[- ]time|to date|so far|since (?:launch|day one|(?:${MONTH} )?20\d\d|${MONTH}\b)|in (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve) ${UNIT}|this (?:day|week|month|quarter|year))(?!\w)|(?<=\d)\s?\/\s?(?:s|sec|min|h|hr|day|week|mo|month|yr|year)\b`,
  'i',
);

/** On which day, or in which month, quarter or year, it was true. */
const AS_OF = new RegExp(
  String.raw`\b(?:(?:as of|as at|updated(?: on)?|checked on|counted on|on|by|at the end of|end of|in|since|from|until) )?(?:(?:\d{1,2}(?:st|nd|rd|th)? )?${MONTH}\.?(?: \d{1,2}(?:st|nd|rd|th)?,?)? 20\d\d|20\d\d-[01]\d(?:-[0-3]\d)?|q[1-4],? ?20\d\d|(?:in|since|by|during|of) (?:${MONTH}|20\d\d)\b|\d{1,2}[./]\d{1,2}[./]20\d\d)|\b(?:as of (?:today|now|writing)|right now|today|currently|at present|at launch|this (?:week|month|quarter|year)|last (?:week|month|quarter|year))\b`,
  'i',
);

/** How far from the number its period and date are looked for, in characters. */
const REACH = 120;

/** The page's own words for the period of a number at `start`–`end` of a sentence; empty when it gives none. */
export function periodOf(sentence: string, start: number, end: number): string {
  return nearest(PERIOD, sentence, start, end);
}

/** The page's own words for when it was true; empty when it gives none. */
export function asOfOf(sentence: string, start: number, end: number): string {
  return nearest(AS_OF, sentence, start, end);
}

/** Inside the claim first, then after it, then before it. */
function nearest(pattern: RegExp, sentence: string, start: number, end: number): string {
  const places = [
    sentence.slice(start, end),
    sentence.slice(end, end + REACH),
    sentence.slice(Math.max(0, start - REACH), start),
  ];
  for (const place of places) {
    const found = pattern.exec(place)?.[0];
    if (found) return found.trim().toLowerCase();
  }
  return '';
}
