import { facet } from './facet.ts';

const MEDIA =
  '(?:images?|photos?|photographs?|pictures?|videos?|recordings?|media|files?|documents?|articles?|models?|weights|datasets?|frames?|tracks?|songs?|works?|outputs?|pages?|text)';
const WORK =
  '(?:jobs?|results?|outputs?|answers?|responses?|renders?|work|tasks?|proofs?|data|computations?|inferences?|models?|scores?)';

/**
 * Which model, how results are checked, what is signed. Source: the specification, rows AI and checking, rules
 * `verification-explained`, `fake-work-handled`, `ai-undefined`, `offchain-artifacts-anchored`.
 * Names of models as of November 2026.
 */
export const AI_FACETS = [
  facet(
    'ai.model',
    'which model',
    'gpt claude gemini llama mistral mixtral qwen deepseek gemma whisper stable flux sdxl bert resnet yolo xgboost falcon grok parameter fine model',
    String.raw`\b(?:gpt-?[3-9][\w.-]{0,8}|claude (?:\d|opus|sonnet|haiku)[\w.-]{0,8}|gemini \d[\w.-]{0,8}|llama[ -]?\d[\w.-]{0,8}|mistral[ -]\w{1,8}|mixtral|qwen[ -]?\d[\w.-]{0,8}|deepseek[ -][\w.-]{1,8}|gemma[ -]?\d?|whisper|stable diffusion|flux\.1|sdxl|(?:ro|distil)?bert\b|resnet[ -]?\d{0,3}|yolo\w{0,4}|xgboost|falcon[ -]\d{1,3}b|grok[ -]?\d)|\b\d{1,4}(?:\.\d)? ?(?:b|m|billion|million)(?:illion)?[- ]parameters?\b|\bfine-?tuned (?:version of|from|on)\b|\bmodel (?:card|weights)\b{{GAP30}}\b(?:at|on|published|here|hash|version)\b`,
    { kinds: ['agents', 'model', 'other'] },
  ),
  facet(
    'ai.recheck',
    'who checks the work again',
    'job task result output signature receipt validator second other independent verif re check challeng disput redundan sampl requestor watcher attest proof node peer audit fraud validity zk zero',
    String.raw`\b(?:validators?|verifiers?|second (?:node|provider|worker|model)|other (?:nodes?|providers?|workers?)|independent (?:nodes?|providers?|reviewers?|auditors?)|two (?:other )?nodes?|three nodes?|requestors?|buyers?|watchers?|peers?|reviewers?|anyone|users?|clients?)\b{{GAP40}}\b(?:re-?runs?|re-?execut\w{1,3}|re-?comput\w{1,3}|verif(?:y|ies|ied)|checks?|checked|challenge[sd]?|disputes?|scores?|compares?|samples?|confirms?|evaluates?|grades?|ranks?|measures?)\b{{GAP60}}\b${WORK}\b|\b${WORK}\b{{GAP30}}\b(?:re-?run|re-?executed|re-?computed|verified|checked|challenged|compared|scored)\b{{GAP20}}\bby\b{{GAP20}}\b(?:validators?|verifiers?|second|other|independent|two|three|peers?|reviewers?|anyone|requestors?)\b|\b(?:jobs?|tasks?|results?|outputs?)\b{{GAP30}}\b(?:sent|given|assigned|repeated) (?:to|on|by) (?:a |an )?(?:second|other|another|two|three)\b|\b(?:signature|proof|attestation|receipt)s? (?:of [\w ]{2,20} )?(?:that|which) (?:you|anyone|clients?|users?) can (?:check|verify)\b|\b(?:fraud|validity|zk|zero-knowledge) proofs?\b{{GAP40}}\b(?:verif\w{1,8}|check(?:s|ed)?|disput\w{1,4}|challeng\w{1,3}|contract|arbitrat\w{1,5})\b|\b(?:attestation|proof|signature)s?\b{{GAP30}}\b(?:proves?|shows?|lets? (?:you|anyone|users|clients))\b{{GAP40}}\b(?:genuine|unmodified|exact|inside|ran|which code|the code|derived)\b`,
    { kinds: ['compute', 'model', 'data', 'agents', 'other'] },
  ),
  facet(
    'ai.cheating',
    'what happens to invented work',
    'slash los penal ban remov reject refund exclu credib pay paid',
    String.raw`\b(?:wrong|incorrect|invalid|false|invented|fake|failed|late|bad|duplicate[sd]?|spoofed|cheat\w{0,4}|dishonest|malicious|downtime|mismatch\w{0,2})\b{{GAP70}}\b(?:slash\w{0,3}|loses?|lost|penali\w{1,4}|bann?ed|removed|rejected|refunded|excluded|not paid|unpaid|costs? (?:it|them|the))\b|\b(?:slash\w{0,3}|loses?|penali\w{1,4}|bann?ed|removed|rejected|excluded|not paid)\b{{GAP50}}\b(?:wrong|incorrect|invalid|false|invented|fake|failed|late|bad|duplicate|cheat\w{0,4}|misbehav\w{1,4}|downtime|offline)\b|\bcredibility\b{{GAP60}}\b(?:score|scales?|lower|drops?|rewards?)\b`,
    { kinds: ['compute', 'data'] },
  ),
  facet(
    'ai.wrong-answer',
    'how a wrong answer is noticed',
    'error false accura evaluat benchmark wrong incorrect human review',
    String.raw`\b(?:error rate|false (?:positives?|negatives?)|accuracy|precision|recall|evaluat(?:ed|ion)|benchmark(?:ed|s)?)\b{{GAP60}}(?:{{PCT}}|\bof {{NUM}}|\bon {{NUM}})|\b(?:wrong|incorrect|failed|low-confidence|uncertain) (?:answers?|results?|outputs?|actions?|predictions?)\b{{GAP60}}\b(?:re-?run|flagged|rejected|refund\w{0,3}|reported|logged|corrected|reviewed|rolled back|sent to)\b|\b(?:a person|humans?|editors?|reviewers?|human reviewers?) (?:reads?|checks?|reviews?|approves?|corrects?)\b`,
    { kinds: ['agents', 'model', 'other'] },
  ),
  facet(
    'ai.signed-what',
    'what is hashed or signed',
    'hash fingerprint sign c2pa content manifest watermark seal timestamp credential',
    String.raw`\b(?:hash(?:es|ed)?|fingerprints?|signatures?|signs?|signed|c2pa|content credentials?|manifests?|watermarks?|seals?|sealed|timestamps?|credentials?)\b{{GAP30}}\b(?:of|for|in|inside|to|into|each|every|the|all) {{GAP12}}\b${MEDIA}\b|\b${MEDIA}\b{{GAP30}}\b(?:is|are|gets?|carry|carries|has|have) {{GAP12}}\b(?:hash(?:es|ed)?|fingerprint(?:s|ed)?|sign(?:ed|atures?)|sealed|timestamped|manifests?|watermark(?:s|ed)?|credentials?)\b`,
    { kinds: ['provenance'] },
  ),
  facet(
    'ai.signed-by',
    'who signs',
    'sign seal attest issu certif key',
    String.raw`\b(?:signed|sealed|attested|issued|certified|signs|signatures?)\b{{GAP25}}\b(?:by|with|from|inside) {{GAP40}}\b(?:camera|device|phone|publisher|photographer|newsroom|author|artist|creator|hardware|issuer|editor|enclave|certificate|owner|registrar|notary|recorder)s?\b|\b(?:camera|device|phone|publisher|photographer|newsroom|author|artist|creator|issuer|editor|recorder)s? (?:itself )?(?:signs?|seals?|attests?|issues?|holds? (?:the|its|their) (?:private )?keys?)\b`,
    { kinds: ['provenance'] },
  ),
  facet(
    'ai.signed-where',
    'where it can be checked',
    'anyone you reader viewer buyer verif check compare look',
    String.raw`\b(?:anyone|you|readers?|viewers?|buyers?|people|a browser|third part(?:y|ies)) can (?:\w{2,12} )?(?:check|verify|look (?:it |them )?up|compare|confirm|inspect)\b{{GAP60}}\b(?:at|on|in|with|against|by)\b|\b(?:verif(?:y|ier|ication)|check(?:er|ing)?) (?:page|tool|app|endpoint|site|portal|command|script)\b|\b(?:our|the|a|an|public|open) (?:verifier|checker)\b{{GAP30}}\b(?:and|to|shows?|tells?|says?|reads?|at|on)\b|\bpublic (?:registry|register|ledger|log)\b{{GAP40}}\b(?:hash|fingerprint|record|signature|entry|entries)\w{0,2}\b`,
    { kinds: ['provenance'] },
  ),
];
