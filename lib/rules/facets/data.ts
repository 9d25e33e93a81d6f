import type { ProjectKind } from '@/lib/core/project-kind.ts';
import { facet } from './facet.ts';

const OF_DATA: { kinds: readonly ProjectKind[] } = { kinds: ['data'] };

const MINE =
  '(?:data|prompts?|files?|messages?|logs?|ip address(?:es)?|email|names?|location|history|conversations?|recordings?|images?|photos?|uploads?|information|inputs?|outputs?|(?:raw )?values|measurements?|environment variables|usage)';

/**
 * What happens to people's data; and of data markets: consent, licence, pay. Source: the specification, rules
 * `data-lifecycle-unstated`, `data-reward-terms-missing`, `consent-and-lifecycle-clear` (GDPR13).
 */
export const DATA_ROW_FACETS = [
  facet(
    'data.collected',
    'what is collected',
    'we the this our no information data',
    String.raw`\b(?:we|the (?:app|extension|node|service|network|agent|platform)|this (?:app|extension|service)|it) (?:only |also |may |do not |does not |don't |doesn't |never |can ?not )?(?:collects?|stores?|records?|logs?|process(?:es)?|receives?|keeps?|reads?|sees?|sends?)\b{{GAP40}}\b${MINE}\b|\b(?:data|information) (?:that )?we (?:collect|store|process)\b|\bno (?:personal )?(?:data|information|logs?|telemetry) (?:is|are) (?:collected|stored|sent|kept)\b`,
    { negation: 'keep' },
  ),
  facet(
    'data.protected',
    'how it is protected',
    'encrypt anonymi pseudonymi process local',
    String.raw`\b${MINE}\b{{GAP30}}\b(?:is|are|gets?|stays?) (?:[a-z-]{2,14} ){0,2}(?:encrypted|anonymi[sz]ed|pseudonymi[sz]ed|processed (?:only )?(?:locally|on (?:your|the) (?:own )?(?:device|machine|computer))|hashed before)\b|\b(?:encrypts?|anonymi[sz]es?|pseudonymi[sz]es?) (?:[\w'-]{1,14} ){0,3}${MINE}\b{{GAP40}}\b(?:before|with|inside|for|so|on|in|using)\b|\bnever leaves? (?:your|the) (?:device|browser|machine|computer|enclave)\b`,
    { negation: 'keep' },
  ),
  facet(
    'data.used',
    'what it is used for',
    'use purpose',
    String.raw`\b${MINE}\b{{GAP25}}\b(?:is|are) (?:only |not |never )?used (?:only |solely )?(?:to|for)\b|\bwe (?:only )?use (?:it|them|your (?:data|files?|prompts?|information)|this (?:data|information)|the data)\b{{GAP25}}\b(?:to|for)\b|\bfor the purposes? of\b{{GAP30}}\b(?:processing|providing|training|improving|research)\b`,
    { negation: 'keep' },
  ),
  facet(
    'data.receivers',
    'who receives it',
    'shar sold sell disclos sent visible buyer provider node third',
    String.raw`\b${MINE}\b{{GAP30}}\b(?:shared|sold|disclosed|sent|visible|passed|transferred)\b{{GAP12}}\b(?:only )?(?:with|to)\b|\b(?:we|providers?|node operators?|the (?:company|service|platform)) (?:only |do not |don't |never |will not |cannot |can't )(?:share|sell|disclose|see|read|pass on)\b{{GAP25}}\b(?:${MINE}|it|them)\b|\b(?:providers?|node operators?|validators?|miners?|buyers?) (?:can(?:not)?|never|do not|only) (?:see|read|receive|get)\b{{GAP25}}\b(?:${MINE}|it|them)\b`,
    { negation: 'keep' },
  ),
  facet(
    'data.kept',
    'how long it is kept',
    'kept keep retain retention stor delet eras remov',
    String.raw`\b(?:kept|keeps?|retain(?:ed|s)?|retention|stored?|deletes?|deleted|erased?|removed?)\b{{GAP30}}\b(?:for|after|within|until|period)\b{{GAP12}}\b(?:\d{1,4} ?(?:minutes?|hours?|days?|weeks?|months?|years?)|the (?:answer|session|job|request)|you (?:delete|close|leave))`,
  ),
  facet(
    'data.delete',
    'how to delete it or withdraw',
    'withdraw delet opt right request eras leave revoke',
    String.raw`\b(?:withdraw (?:your |the |their )?consent|delete (?:your|my|the|their) (?:data|account|files|recordings|history|uploads)|opt(?:ing)?[- ]out (?:of|in|at|by|under)|(?:you|users?|owners?|contributors?|people) (?:can|may) (?:withdraw|leave|revoke)\b{{GAP25}}\b(?:at any time|any ?time|whenever)|right to (?:erasure|delete|deletion|access)|request (?:the )?(?:deletion|erasure))\b`,
  ),
  facet(
    'data.consent',
    'how consent is given',
    'consent opt agree permission choose decide pick select',
    String.raw`\b(?:consent|opt[- ]?in|permission)\b{{GAP40}}\b(?:for each|per|before|each time|separate(?:ly)?|in (?:the )?settings|signed|form|screen|recorded)\b|\b(?:pick|choose|select|decide) (?:what|which|how much)\b{{GAP20}}\b(?:share|sell|licen[cs]e|upload|data|recordings?|buyers?)\b|\b(?:you|contributors?|owners?|people|users) (?:must |have to |can )?(?:choose|agree|consent|opt in|decide)\b{{GAP30}}\b(?:which|what|each|every|before|who|per)\b`,
    OF_DATA,
  ),
  facet(
    'data.licence',
    'under which licence',
    'licen terms cc',
    String.raw`\b(?:licen[cs]ed? (?:under|as|for)|under (?:a |an |the )?[\w .-]{0,30}licen[cs]e|licen[cs]e (?:terms|fee|agreement|type|names|says|allows|(?:that |which )(?:forbids|allows|permits|limits|says|names)))\b|\bcc[- ](?:by|0)\b`,
    OF_DATA,
  ),
  facet(
    'data.pay',
    'what a contributor gets',
    'earn paid pay receiv reward share get keep',
    String.raw`\b(?:contributors?|owners?|you|people|sellers?|publishers?|miners?|data providers?)\b{{GAP20}}\b(?:earn|receive|get|are paid|is paid|are rewarded|keep)s?\b{{GAP30}}(?:{{MONEY}}|{{PCT}}|\b(?:per|for each|for every|based on|proportional to)\b)|\bearn\b{{GAP25}}\b(?:every time|each time|whenever|per|for each)\b|\breward(?:s|ed)? (?:miners?|contributors?|owners?|providers?|people) (?:based on|for each|per|according to|in proportion)\b`,
    OF_DATA,
  ),
];
