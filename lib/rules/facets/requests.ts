import { facet } from './facet.ts';

/** What a request for the wallet should be told with. Asked only where such a request was seen. Source: the specification, sections 7 and 9. */
export const REQUEST_FACETS = [
  facet(
    'requests.contract',
    'which contract it goes to',
    'contract address 0x deployed',
    String.raw`\b0x[0-9a-fA-F]{40}\b|\bcontract address\b{{GAP20}}\b[\w]{32,44}\b`,
    { links: { kinds: ['explorer'], grade: 'R4' } },
  ),
  facet(
    'requests.allows',
    'what the signature allows',
    'signature signing approval sign transaction request message',
    String.raw`\b(?:this|the|your) (?:signature|approval|transaction|request|message)\b{{GAP20}}\b(?:only|proves?|allows?|lets?|cannot|does not|costs? nothing|moves? (?:only|no))\b{{GAP60}}\w|\bsigning (?:it )?(?:only|does not|cannot|proves?|costs? nothing)\b|\b(?:does not|cannot|never) (?:ask|give|grant)\w{0,3}\b{{GAP25}}\b(?:approval|permission|access|allowance)\b`,
    { negation: 'keep' },
  ),
  facet(
    'requests.cost',
    'what it costs',
    'gas fee cost free pay',
    String.raw`\b(?:gas|network fees?|transaction fees?|claim(?:ing)?)\b{{GAP30}}(?:{{MONEY}}|\b(?:is free|costs? nothing|you (?:only )?pay|is paid by|are paid by))|\byou (?:only )?pay (?:the )?(?:gas|network fees?)\b`,
  ),
];
