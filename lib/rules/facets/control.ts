import { facet } from './facet.ts';

/** Who can change or stop it, and what is left without them. Source: the specification, rules `control-unstated` and `control-disclosed` (L2BEAT). */
export const CONTROL_FACETS = [
  facet(
    'control.keys',
    'who can change or stop it',
    'multi multisig safe signer admin owner upgrade pause only can immutable renounced council key govern',
    String.raw`\b\d{1,2}[- ](?:of|out of)[- ]\d{1,2}\b{{GAP40}}\b(?:multi-?sig|signers?|council|safe|keys?)\b|\b(?:multi-?sig|safe)\b{{GAP30}}\b\d{1,2}[- ](?:of|out of)[- ]\d{1,2}\b|\b(?:admin|owner|upgrade|pause|minter|emergency) (?:keys?|roles?)\b{{GAP40}}\b(?:held|controlled|owned|belongs?|kept|sits?|renounced)\b|\b(?:contracts?|parameters?|protocol|network|fees?|rules)\b{{GAP25}}\b(?:can|may) (?:only )?be (?:paused|upgraded|changed|stopped|replaced) (?:only )?by\b|\b(?:only|nobody but) (?:the |our )?(?:owner|dao|council|foundation|team|deployer|admin|subnet owner)\b{{GAP20}}\bcan (?:pause|upgrade|change|stop|mint|replace|update)\b|\b(?:contracts?|protocol) (?:is|are) (?:fully )?immutable\b|\b(?:ownership|admin keys?) (?:has been |have been |was |is |are )?renounced\b`,
  ),
  facet(
    'control.notice',
    'how long before a change takes effect',
    'timelock time delay notice',
    String.raw`\b(?:time-?lock|time lock|(?:upgrade|change) delay|notice(?: period)?)\b{{GAP25}}\b\d{1,3}[- ]?(?:hours?|days?|weeks?)\b|\b\d{1,3}[- ]?(?:hours?|days?|weeks?)[- ](?:time-?lock|delay|notice)\b`,
  ),
  facet(
    'control.where',
    'which parts run where',
    'run ran host operat serve server aws cloud our',
    String.raw`\b(?:runs?|running|hosted|operated|served|stored)\b{{GAP25}}\b(?:on|by|in|at) {{GAP15}}\b(?:our (?:own )?servers?|our (?:own )?(?:team|machines|database)|aws|amazon|google cloud|azure|hetzner|a single (?:server|company)|one (?:company|server|provider)|us\b|the (?:foundation|company|team)|independent (?:operators?|nodes?|providers?|companies)|\d{1,4} (?:operators?|companies|providers?))|\b(?:still|currently|today) (?:centrali[sz]ed|run by|hosted by|operated by)\b`,
  ),
  facet(
    'control.without',
    'what still works without the company',
    'if when even without keep continue',
    String.raw`\b(?:if|when|even if|should) (?:we|the (?:company|team|foundation|website|front ?end|server)|our (?:servers?|company|website|team|front ?end|api))\b{{GAP30}}\b(?:stops?|disappears?|vanish(?:es)?|(?:goes?|are|is) (?:down|away|offline|dark)|shuts?|fails?|close[sd]?)\b|\bwithout (?:us|our (?:servers?|company|team|website))\b{{GAP40}}\b(?:works?|runs?|continues?|keeps?)\b`,
  ),
];
