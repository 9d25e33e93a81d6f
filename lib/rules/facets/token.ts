import { facet } from './facet.ts';

const OF_TOKEN = { ofToken: true } as const;

/**
 * What the token is for, who pays, and what is left when rewards shrink. Source: the specification, rules
 * `tokenomics-gaps`, `who-pays-unstated`, `payer-and-revenue-shown`, `emissions-fund-rewards` (TTF, MICA-ANNEX1).
 */
export const TOKEN_FACETS = [
  facet(
    'token.payer',
    'who pays for what',
    'customer client buyer studio developer lab renter requestor advertiser user compan consumer artist publisher fee revenue paid pay',
    String.raw`\b(?:customers?|clients?|buyers?|studios?|developers?|labs?|renters?|requestors?|requesters?|advertisers?|companies|consumers?|publishers?|users?)\b (?:(?!not\b|never\b)[a-z]{1,12} ){0,2}(?:pays?|paid|are billed|are charged)\b{{GAP40}}\b(?:per|for (?:an?|each|every|the|their|services?|storage|compute|inference|jobs?|access|data)|an hour|a month|each|(?:in|with|by) (?:dollars|euros|usdc|usdt|fiat|card|cash|stablecoins?|the token|tokens|credits))\b|\b(?:fees?|revenue|income)\b{{GAP25}}\b(?:paid by|comes? from|collected from)\b{{GAP20}}\b(?:customers?|clients?|buyers?|users?|developers?|renters?|requestors?|companies|traders?)\b|\bpays? (?:the )?(?:providers?|nodes?|operators?|miners?|workers?)\b{{GAP25}}\b(?:for|per)\b|\bused to pay (?:for )?(?:[\w'-]{1,14} ){0,4}(?:services?|fees?|storage|compute|inference|jobs?|transactions?|gas|data|access)\b`,
  ),
  facet(
    'token.earned',
    'what rewards are paid for',
    'earn receiv reward paid compensat incentiv allocat distribut scor emission incentivi share point xp credit payment get keep take miner validator provider node operator contributor indexer participant runner worker delegator',
    String.raw`\b(?:earn(?:s|ed|ing)?|receives?|gets?|are paid|is paid|are rewarded|is rewarded|compensated|compensation|rewards?|rewarded)\b{{GAP50}}\b(?:for|in (?:return|exchange) for|based on|according to|proportional to|depending on|by) {{GAP25}}\b(?:work|jobs?|tasks?|compute|computing|resources?|shar(?:e|es|ed|ing)|provid(?:e|ing)|contribut\w{1,6}|validat\w{1,6}|stor(?:e|ed|ing|age)|quality|quantity|performance|uptime|data|serv(?:e|ing|ices?)|secur(?:e|ing)|render\w{0,4}|score[sd]?)\b|\b(?:emissions?|rewards?|block rewards?)\b{{GAP80}}\b(?:allocate[sd]?|distribute[sd]?|split|divided|paid out)\b{{GAP25}}\b(?:to|among|between|across)\b{{GAP30}}\b(?:miners?|validators?|providers?|participants?|contributors?|node (?:operators|runners)|subnets?|delegators?)\b|\b(?:miners?|providers?|contributors?|nodes?|validators?)\b{{GAP20}}\b(?:is|are) (?:then )?(?:scored|ranked|weighted) (?:on|by|based on|according to)\b|\bincentivi[sz](?:es?|ed|ing)\b{{GAP25}}\b(?:miners?|validators?|providers?|nodes?|operators?|contributors?|indexers?|participants?|runners?|workers?|delegators?)\b{{GAP15}}\b(?:to|for|by)\b|\b(?:miners?|validators?|providers?|nodes?|operators?|contributors?|indexers?|participants?|runners?|workers?|delegators?) (?:is|are) incentivi[sz]ed (?:to|for|by)\b|\b(?:gets?|receives?|takes?|keeps?) (?:a |their )?(?:share|part|cut) of (?:the )?(?:query |protocol |network |job )?(?:fees|rewards|revenue|income)\b|\b(?:points?|xp|credits?|tokens?|rewards?)\b{{GAP15}}\b(?:given|awarded|granted|paid|credited|minted|released)\b{{GAP12}}\b(?:for|per|when|after) (?:each|every|completed|verified|finished)\b|\bearn(?:s|ed)? (?:[\w$]{1,12} ){0,3}(?:for|per) (?:each|every)\b|\brewards? (?:depends?|scales?|grows?) (?:on|with)\b|\b(?:payment|rewards?) (?:is|are) released (?:when|once|after)\b`,
  ),
  facet(
    'token.shrink',
    'what is left when rewards shrink',
    'when halv emission reward fee inflation',
    String.raw`\b(?:when|once|after|as) (?:the )?(?:rewards?|emissions?|subsid(?:y|ies)|incentives?|inflation)\b{{GAP20}}\b(?:end|stop|shrink|halve|fall|drop|decrease|decline|run out|slow|taper)s?\b{{GAP60}}\w|\b(?:emissions?|issuance|rewards?|block reward)\b{{GAP25}}\b(?:halves?|halving|halved|decreases?|declines?|falls?|tapers?|reduces?|reduced)\b{{GAP25}}\b(?:every|by|each|per|after|to|over)\b|\b(?:fees?|revenue)\b{{GAP20}}\b(?:replaces?|covers?|funds?|exceeds?|pays? for)\b{{GAP20}}\b(?:rewards?|emissions?|issuance|costs?)\b`,
  ),
  facet(
    'token.supply',
    'how many there are',
    'supply capped limited',
    String.raw`\b(?:total|max(?:imum)?|initial|fixed|capped|circulating|genesis) (?:token )?supply\b{{GAP40}}\d|\d{{GAP30}}\b(?:total|max(?:imum)?|fixed) supply\b|\bsupply ?[:|] ?{{GAP12}}\d|\b(?:capped|limited) (?:at|to) {{GAP6}}\d[\d,.]{2,20}`,
    OF_TOKEN,
  ),
  facet(
    'token.insiders',
    'the share of team and investors',
    'team founder insider core advisor adviser investor private seed early no',
    String.raw`\b(?:team|founders?|insiders?|core contributors?|advis[eo]rs?|investors?|private (?:sale|round)|seed round|early backers?)\b{{GAP40}}{{PCT}}|{{PCT}}{{GAP40}}\b(?:team|founders?|insiders?|core contributors?|advis[eo]rs?|investors?|private (?:sale|round)|seed round|early backers?)\b|\bno (?:team|insider|investor|founder)s? (?:allocation|tokens?|share)\b|\bno pre-?mine\b`,
    { ...OF_TOKEN, negation: 'keep' },
  ),
  facet(
    'token.unlocks',
    'lock and unlock dates',
    'vest cliff lock unlock',
    String.raw`\b(?:vest(?:s|ed|ing)?|cliffs?|lock(?:ed|-?up)?|unlock(?:s|ed)?)\b{{GAP60}}\b(?:\d{1,4}|one|two|three|four|five|six|twelve)[- ]?(?:%|days?|weeks?|months?|years?|quarters?)|\b(?:\d{1,4}|one|two|three|four|five|six|twelve)[- ](?:days?|weeks?|months?|years?)\b{{GAP25}}\b(?:vesting|cliffs?|lock(?:ed|-?up)?|unlock)\b`,
    OF_TOKEN,
  ),
  facet(
    'token.mint',
    'who can mint more',
    'mint inflation issuance renounc authority',
    String.raw`\b(?:only|no one|nobody|owner|dao|foundation|contract|team)\b{{GAP25}}\b(?:can|may|to) mint\b|\bmint(?:ing)?(?: authority| function| rights?| keys?| role)?\b{{GAP20}}\b(?:(?:is|was|are|were|has been|have been) (?:renounced|disabled|burned|revoked|held|capped|limited)|none|by the|belongs)\b|\b(?:inflation|issuance)\b{{GAP25}}{{PCT}}`,
    { ...OF_TOKEN, negation: 'keep' },
  ),
];
