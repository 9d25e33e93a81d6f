/** The publisher about itself. "US" is a country. */
const FIRST_PERSON =
  /(?<![\w'.])(?:we|we're|we've|our|ours|us|i|my|We|We're|We've|WE|Our|OUR|I|My)(?![\w'.])(?:\s[a-z][\w-]{1,24}){0,2}/;
/** What a project calls its own things. */
const PRODUCT =
  /\b(?:the|this|that|its|each|every|all|your)\s(?:[\w-]{1,20}\s){0,2}?(?:protocol|network|platform|app|application|wallet|contracts?|tokens?|coin|agents?|models?|marketplace|chain|blockchain|rollup|subnet|bridge|vaults?|engine|system|service|project|team|treasury|company|dao|foundation|sdk|nodes?|extension|library|framework|product|suite|stack|exchange|dex|pools?|launchpad|code|repository|dashboard|bot|router|scheduler|core|assistant|detector|tool|index|registry|keys?|funds?|data|prompts?|outputs?|results?|answers?|deposits|holders|stakers|validators|operators)\b/i;
/** "The Agentverse", "The Larkspur bridge": a name with an article in front. */
const NAMED = /\b(?:[Tt]he|[Tt]his)\s[A-Z][\w.-]{2,30}/;
/** A sentence that goes on about what the one before named. */
const GOES_ON = /^\W{0,4}(?:it|they|this|these)\b(?!\s(?:means?|requires?|guide|section|page|step|command)\b)/i;
/** Openings that speak of others, of everybody, or of nobody in particular. */
const OTHERS =
  /^\W{0,4}(?:many|most|some|other|such|several|few|traditional|typical|existing|today's|current|legacy|competing|conventional|critics|people|users?\s(?:should|must|can|may)|you\s(?:can|should|must|need|may|might|will need|have to|could)|when|while|unlike|although|though|because|imagine|suppose|what|why|how|which|who|where|is|are|do|does|did|can|should|would|for example|for instance|e\.g|note|please|generally|in general|in crypto|by default|whether|(?:this|the|our)\s(?:guide|tutorial|section|page|document|article|example|chapter|command|step|script|following)\b|as an? \w{2,20}\s(?:you|user)|to\s[a-z]{2,14}\s(?:a|an|the|your))\b/i;
/** "A multisig is a wallet that …" explains a word. */
const EXPLAINS =
  /^\W{0,4}(?:an?|the term|the word)\s[^,.;:]{2,60}?\s(?:is|are|means?|refers|was|lets|can|must|needs?|should)\b/i;
/** "If you stake, you earn" is an offer; every other condition speaks of a case. */
const CONDITION = /^\W{0,4}(?:if|in case|should)\b(?!\s(?:you|we)\b)/i;
/** Orders to the reader; what follows is a manual. */
const ORDER =
  /^\W{0,4}(?:\d{1,2}[.)]\s)?(?:then,?\s|next,?\s|first,?\s|now,?\s|also,?\s)?(?:add|adjust|allow|apply|ask|back up|browse|build|call|change|check|choose|click|clone|close|compare|compile|configure|confirm|connect|contact|copy|create|define|delete|deploy|disable|download|edit|enable|ensure|enter|execute|export|fill|find|follow|fork|generate|get started|give|go to|hash|head|hold down|import|include|initiali[sz]e|insert|inspect|install|invite|keep|launch your|learn|leave|let's|list|load|lock the|log in|look|make|mint|modify|move|name|navigate|note|obtain|open|paste|pick|place|point|press|provide|publish|pull|push|put|read|refer|register|remember|remove|rename|replace|restart|review|run|save|scan|scroll|see|select|send|set|share|show|sign|specify|start|stop|store|submit|switch|take a|tap|test|treat|try|turn|type|update|upgrade|upload|use|verify|view|visit|wait|watch|write)\s(?!(?:up to|in|and|of)\b)/i;

/** How far before a statement its subject is looked for, in characters. */
const FAR = 400;

/** How a statement is made: by whom it is said of, and whether it stands without a subject. */
export interface Speech {
  /** What it is said of, as the page writes it; empty when it is left out. */
  subject: string;
  /** The words name the publisher or something of the publisher's. */
  own: boolean;
  /** The sentence is about others, explains a word, sets a case or gives an order. */
  foreign: boolean;
  order: boolean;
}

/**
 * Whose statement the words at `start`–`end` of a normalised sentence are. `names` is the pattern of the project's own
 * names (see `ownNames`). Linear; never throws.
 */
export function speechOf(sentence: string, start: number, end: number, names: RegExp | undefined): Speech {
  const upTo = sentence.slice(Math.max(0, start - FAR), Math.max(start, end));
  const own = firstWords(upTo, FIRST_PERSON) ?? (names ? firstWords(sentence, names) : undefined);
  const order = ORDER.test(sentence);
  if (own !== undefined) return { subject: own, own: true, foreign: CONDITION.test(sentence), order };
  const foreign = OTHERS.test(sentence) || EXPLAINS.test(sentence) || CONDITION.test(sentence);
  const thing = firstWords(upTo, PRODUCT) ?? firstWords(upTo, NAMED) ?? firstWords(upTo, GOES_ON);
  return { subject: thing ?? '', own: thing !== undefined, foreign, order };
}

/** Longest subject that is kept, in characters. */
const LONGEST = 60;

function firstWords(text: string, pattern: RegExp): string | undefined {
  return pattern.exec(text)?.[0].trim().slice(0, LONGEST);
}
