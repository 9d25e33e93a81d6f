import { type ClaimFamily, naming, patterns } from './family.ts';

/** Who is said to stand behind it. */
const family: ClaimFamily = {
  id: 'team',
  kind: 'other',
  row: 'speaker',
  cues: [
    'years',
    'experienc',
    'engineers',
    'founded',
    'founder',
    'veterans',
    'expert',
    'former',
    'phd',
    'researchers',
    'scientist',
    'alumni',
    'doxxed',
    'led',
    'created',
    'advis',
    'invented',
    'seasoned',
  ],
  patterns: [
    ...naming(
      String.raw`\b(?:team|founders?|engineers|researchers|veterans|experts|alumni|scientists)\s(?:of\s)?(?:\w{3,14}\s){0,3}?(?:from|of|at)`,
      String.raw`\b(?:ex|former|formerly)(?:[- ]at)?`,
      String.raw`\b(?:founded|created|led|advised|invented|designed)\sby`,
    ),
    { words: /\bex(?=-)/i, next: /^-[A-Z][\w&.]{1,30}/ },
    ...patterns(
      String.raw`\b(?:built|founded|created|developed|led|backed|run)\sby\s(?:an?\s)?(?:\w[\w-]{1,14}\s){0,3}?(?:experts|veterans|engineers|researchers|phds?|scientists|experienced|world-class|doxxed|former|team of)\b`,
      String.raw`\b(?:experienced|world[- ]class|doxxed|expert|veteran|award-winning|seasoned)\s(?:\w{3,14}\s){0,2}?(?:team|developers|founders|engineers|traders)\b`,
      String.raw`\bteam\s(?:of|with|has|have|brings)\s(?:\w{2,10}\s){0,2}?(?:{{NUM}}|decades|years|over|combined)\s(?:\w{2,12}\s){0,3}?(?:experience|engineers|years|experts|phds)\b`,
    ),
  ],
  not: /\b(?:join (?:our|the) team|your team|for teams|security team|former (?:ceo|president|minister|chair\w{0,3})|support team|contact the team)\b/i,
  examples: {
    claims: [
      'A team with 20 years of experience.',

      'Founded by Ada Marlow.',
      'A team of engineers from Northgate.',
      'Built by experienced researchers.',
      'Our team has 40 years of combined experience.',
      'Larkspur is led by veterans of three banks.',
    ],
    others: [
      'Her former CEO wrote a book.',

      'Join our team.',
      'Contact the team on weekdays.',
      'Who is the team?',
      'Invite your team of engineers.',
      'We do not name the team.',
      'The former version had no API.',
    ],
  },
};
export default family;
