import { facet } from './facet.ts';

/** People and firms who have a task. "Users", "holders" and "the community" are nobody in particular. */
const SOMEBODY = `(?:studios?|labs?|hospitals?|clinics?|doctors?|developers?|engineers?|data scientists?|researchers?|scientists?|artists?|designers?|photographers?|publishers?|newsrooms?|journalists?|editors?|teams|companies|firms|businesses|enterprises|start-?ups?|banks?|insurers?|retailers?|shops|merchants?|lawyers?|universities|schools?|teachers?|students?|farmers?|cities|drivers?|musicians?|labels|game makers?|customers?|clients?|buyers?|renters?|requestors?|consumers?|traders?|analysts?|auditors?|support desks?)`;
const DOES = `(?:use|uses|used|rent|rents|buy|buys|bought|run|runs|train|trains|render|renders|store|stores|sign|signs|check|checks|license|licenses|licence|licences|process|processes|translate|translates|label|labels|pay|pays|paid|query|queries|request|requests|submit|submits|book|books|order|orders)`;

/** Who uses it, for what, and what they pay. Source: the specification, rule `users-unstated` and the row's question. */
export const USER_FACETS = [
  facet(
    'users.who',
    'who uses it for which task',
    'studio lab hospital clinic doctor developer engineer data research scientist artist designer photograph publisher newsroom journalist editor team compan firm business enterprise start bank insurer retailer shop merchant lawyer universit school teacher student farmer cit driver musician game customer client buyer renter requestor consumer trader analyst auditor support',
    String.raw`\b${SOMEBODY} (?:(?:who|that|can|now|already|mostly|in (?:\w{2,14} ){0,2}\w{2,14}) ){0,2}(?:(?:who|that) (?:[\w'-]{1,14} ){1,4})?${DOES} (?:it|us|them|the|our|this|to|for|a|an|their|one|\d{1,4}|[a-z]{3,14}s|[\w-]{3,20} (?:today|now|daily|every (?:day|week|month)|in production))\b|\b(?:used|rented|bought|run|ordered) (?:daily |today |in production )?by {{GAP20}}\b${SOMEBODY}\b{{GAP20}}\b(?:to|for)\b`,
  ),
  facet(
    'users.price',
    'what they pay',
    'per a an each every for price cost',
    `{{MONEY}} ?(?:per|an?|each|every|for (?:an?|one|each|every)|/) ?(?:gpu[- ]?)?(?:hour|job|call|request|query|image|minute|month|seat|user|gb|gib|tb|1,?000 |million |1m |thousand |render|frame|document|check|signature|licen[cs]e|dataset|file|task)`,
  ),
  facet(
    'users.again',
    'whether they come back',
    'return repeat renew retention retain month',
    String.raw`\b(?:returning|repeat|renewing) (?:customers?|clients?|users|buyers?)\b{{GAP25}}\d|\d{{GAP25}}\b(?:returning|repeat) (?:customers?|clients?|users|buyers?)\b|\b(?:retention|renewals?)\b{{GAP25}}{{PCT}}|{{PCT}}{{GAP30}}\b(?:renew(?:ed|s)?|return(?:ed|s)?|come back|came back|order(?:ed)? again)\b`,
  ),
];
