import type { ProjectKind } from '../project-kind.ts';
import { pattern } from '../text/pattern.ts';

/** Words by which a page says what the project does. */
export interface KindSign {
  kind: ProjectKind;
  /** Linear; a product or an action with its object, never a lone word. */
  pattern: RegExp;
  /** Word beginnings, at least one of which stands in every match. */
  cues: readonly string[];
}

const sign = (kind: ProjectKind, cues: string, source: string): KindSign => ({
  kind,
  cues: cues.split(' '),
  pattern: pattern(source),
});

/**
 * What projects of each kind say that they do. Source: the kinds named in the specification (compute, data,
 * provenance, agents, models) and the common words of each field; a judgement, measured on pages of such projects.
 */
export const KIND_SIGNS: readonly KindSign[] = [
  sign(
    'compute',
    'gpu comput render cloud storage bandwidth hardware idle depin proof inference cpu',
    String.raw`\b(?:gpu|compute|computing|rendering|render|cloud|storage|bandwidth|inference) (?:network|marketplace|market|grid|providers?|cluster|power|resources?|capacity|farms?|hours?|rental)\b|\b(?:rent|lease|share|lend|contribute|sell|supply|pool)(?:s|ing|ed)? (?:out )?(?:[\w'-]{1,14} ){0,3}(?:gpus?|compute|computing|cpus?|hardware|bandwidth|disk space|storage)\b|\bidle (?:[\w-]{1,12} )?(?:gpus?|hardware|computers?|machines?|compute)\b|\bdepin\b|\bproof[- ]of[- ](?:useful[- ]work|compute|computation|inference|render\w{0,4}|storage|replication)\b|\bdecentrali[sz]ed (?:cloud|compute|computing|storage|gpus?|inference)\b`,
  ),
  sign(
    'data',
    'data dataset record browsing measurement',
    String.raw`\bdata (?:market(?:place)?s?|exchange|unions?|daos?|licen[cs]ing|moneti[sz]ation|contributors?|sellers?|buyers?|economy|providers?|owners?|scraping|label{1,2}ing|annotation|collection|layer|assets?|nfts?)\b|\b(?:sell|licen[cs]e|moneti[sz]e|contribute|share|trade|publish|buy|tokeni[sz]e)(?:s|ing|d)? (?:[\w'-]{1,14} ){0,5}(?:data|datasets?|recordings|browsing history)\b|\b(?:scrap(?:e|es|ing)|label(?:s|l?ing)|annotat(?:e|es|ing)|collects?) (?:[\w'-]{1,14} ){0,3}(?:data|datasets?|recordings)\b|\b(?:network|marketplace|miners?|subnet|contributors?|nodes?|providers?|sensors?|people)\b{{GAP25}}\b(?:collects?|scrapes?|gathers?|stores?|shares?|sells?|supply|supplies|contributes?)\b{{GAP25}}\b(?:data|datasets?|recordings|measurements)\b|\b(?:data|dataset|training data) (?:is|are) (?:[\w-]{1,12} ){0,2}(?:licen[cs]ed|sold|bought|collected|scraped)\b|\bsource of (?:[\w-]{1,14} ){0,2}data\b|\bdatasets? (?:for|that|of)\b`,
  ),
  sign(
    'provenance',
    'content c2pa provenance watermark deepfake authentic sign hash timestamp notari anchor attest',
    String.raw`\bcontent (?:credentials|authenticity|provenance)\b|\bc2pa\b|\b(?:media|image|photo|video|data|content|model|ai|digital) provenance\b|\bprovenance of\b|\bdeep ?fakes?\b|\b(?:sign|hash|timestamp|notari[sz]e|anchor|seal|stamp|watermark|fingerprint)(?:s|es|ing|ed)? (?:[\w'-]{1,14} ){0,3}(?:images?|photos?|photographs?|pictures|videos?|media|recordings|documents?|files|content|articles|frames)\b|\b(?:authenticity|origin) of (?:[\w'-]{1,14} ){0,3}(?:images?|photos?|videos?|media|recordings|documents?|files|content|articles)\b|\bproof[- ]of[- ](?:authenticity|authorship|origin)\b|\bwatermark(?:s|ed|ing)\b`,
  ),
  sign(
    'agents',
    'agent bot copy auto autonomous',
    String.raw`\b(?:ai|autonomous|trading|on-?chain|defi|intelligent|crypto|software|llm|economic|personal) agents?\b|\bagents?\b (?:(?:can|will|to|that|which|may|and) (?:[\w-]{1,12} )?)?(?:trades?|manages?|executes?|acts?|negotiates?|books?|pays?|swaps?|rebalances?|spends?|signs?|interacts?|discovers?|communicates?|buys?|sells?|monitors?|transacts?)\b|\b(?:build|create|deploy|launch|register|run|host|develop|own|train)(?:s|ing|ed)? (?:[\w'-]{1,14} ){0,3}agents?\b|\bagent(?:ic)? (?:wallets?|framework|market(?:place)?|launchpad|economy|platform|network|commerce|payments?)\b|\b(?:trading|arbitrage|sniper|defi) bots?\b|\bcopy[- ]?trad(?:e|es|ing|er|ers)\b|\bauto[- ]?trad(?:e|es|ing|er|ers)\b`,
  ),
  sign(
    'model',
    'model llm inference weight chatbot train fine host',
    String.raw`\b(?:language|foundation|open|open-source|ai|ml|machine learning|generative|diffusion|speech|vision) models?\b|\b(?:inference|llm|model)(?: |-)(?:api|endpoints?|serving|hosting|gateway|marketplace|network|hub|registry|as a service)\b|\b(?:train|fine-?tune|host|serve|deploy|rank|evaluate|run)(?:s|d|ed|ing)? (?:[\w'-]{1,14} ){0,3}(?:models?|llms?)\b|\bmodels? (?:weights|providers?|owners?|creators?|training|inference)\b|\b(?:decentrali[sz]ed|distributed|federated) (?:training|learning|inference)\b`,
  ),
  sign(
    'token-only',
    'presale token holder stak apy airdrop meme coin buy',
    String.raw`\bpre-?sale\b|\btokenomics\b|\b(?:buy|hold|stake|get|claim|sell) (?:[\w'-]{1,14} ){0,2}(?:\$[a-z]{2,10}|tokens?|coins?)\b|\btoken (?:holders?|sale|launch|price|supply|distribution|allocation)\b|\bstak(?:e|ing) (?:rewards?|pools?|program\w{0,3})\b|\b(?:apy|apr)\b|\bmeme ?coins?\b|\bairdrops?\b`,
  ),
];

/**
 * Words of each field. Alone they say nothing (a shop has agents, a bakery has data); in sentences beside a sign of
 * the same kind they show that the page goes on about it.
 */
export const SUPPORT: readonly KindSign[] = [
  sign(
    'compute',
    'gpu graphics comput render provider job machine hardware node uptime capacity',
    String.raw`\b(?:gpus?|graphics cards?|compute|computing|render(?:s|ing)?|providers?|jobs?|machines?|hardware|nodes?|uptime|capacity)\b`,
  ),
  sign(
    'data',
    'data dataset licen record contribut buyer research',
    String.raw`\b(?:data|datasets?|licen[cs]es?|recordings?|contributors?|buyers?|researchers?)\b`,
  ),
  sign(
    'provenance',
    'sign fingerprint hash verif authentic camera credential origin photo picture image watermark',
    String.raw`\b(?:signed|signatures?|fingerprints?|hash(?:es|ed)?|verif(?:y|ies|ier|iers)|authentic\w{0,4}|cameras?|credentials?|origin|photos?|pictures?|images?|watermarks?)\b`,
  ),
  sign(
    'agents',
    'agent bot autonom strateg portfolio rebalanc swap trade task',
    String.raw`\b(?:agents?|bots?|autonom\w{2,6}|strateg(?:y|ies)|portfolios?|rebalanc\w{1,4}|swaps?|trades?|tasks?)\b`,
  ),
  sign(
    'model',
    'model inference prompt llm api endpoint train weight response request',
    String.raw`\b(?:models?|inference|prompts?|llms?|apis?|endpoints?|train(?:s|ed|ing)?|weights|responses?|requests?)\b`,
  ),
  sign(
    'token-only',
    'token coin holder stak presale airdrop liquidity burn apy listing',
    String.raw`\b(?:tokens?|coins?|holders?|stak(?:e|ing)|pre-?sale|airdrops?|liquidity|burn(?:s|ed)?|apy|listings?)\b`,
  ),
];

/** Words that in a title or first heading name the product, and in a sentence may be about anything. */
export const TITLE_WORDS: Readonly<Partial<Record<ProjectKind, RegExp>>> = {
  compute: /\b(?:compute|computing|gpus?|render(?:ing)?|depin)\b/i,
  data: /\b(?:data|datasets?)\b(?! (?:protection|privacy|policy|processing|centers?|sheet|types?|structures?))/i,
  provenance: /\b(?:provenance|authenticity|watermark(?:s|ing)?|credentials|deep ?fakes?)\b/i,
  agents: /\b(?:agents?|agentic|trading bots?|copy ?trad(?:e|er|ing))\b/i,
  model: /\b(?:models?|inference|llms?|training network)\b/i,
};
