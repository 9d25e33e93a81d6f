import type { PageDoc } from '../page-doc.ts';
import type { PageType } from '../page-type.ts';
import type { ReceiptKind } from '../receipt.ts';
import type { Confidence } from '../severity.ts';

export interface PageClass {
  type: PageType;
  confidence: Confidence;
}

interface Signs {
  doc: PageDoc;
  host: string;
  path: string;
  /** Title, site name and first heading, lower case. */
  head: string;
  /** First 4,000 characters of the visible text, lower case. */
  start: string;
  hostKind: ReceiptKind;
}

const NEWS_TYPES =
  /^(?:NewsArticle|ReportageNewsArticle|AnalysisNewsArticle|Article|BlogPosting|TechArticle|OpinionNewsArticle)$/;
const TEACHING =
  /\b(?:what (?:is|are|does)|how to (?:spot|avoid|recogni[sz]e|tell|check)|red flags?|explained|explainer|glossary|beginner'?s? guide|guide to|learn|academy|101|warning signs?|myths?|lessons?)\b/;
const TEACHING_HOST = /(?:^|\.)(?:gov|gov\.[a-z]{2}|edu|ac\.[a-z]{2}|europa\.eu|wikipedia\.org|wikimedia\.org)$/;
const PAID_LABEL =
  /\b(?:sponsored (?:content|post|article|by)|press release|paid (?:post|content|partnership)|partner content|advertorial|this (?:article|content) is sponsored)\b/;
const WIRE_HOST =
  /(?:^|\.)(?:prnewswire\.com|globenewswire\.com|businesswire\.com|accesswire\.com|einpresswire\.com|chainwire\.org|prweb\.com|newsfilecorp\.com)$/;
const STORE = /^(?:chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;
const SOCIAL =
  /(?:^|\.)(?:x\.com|twitter\.com|reddit\.com|warpcast\.com|farcaster\.xyz|t\.me|bsky\.app|news\.ycombinator\.com)$/;
const LEGAL_PATH = /\/(?:terms|tos|privacy|legal|cookies?|disclaimer|imprint|impressum)(?:[-_/.]|$)/;
const LEGAL_HEAD =
  /\b(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|cookie policy|legal notice)\b/;
const DOCS_HOST =
  /^(?:docs?|developers?|wiki|help|support|kb|learn)\.|\.(?:gitbook\.io|readthedocs\.io|mintlify\.app)$/;
const DOCS_PATH = /\/(?:docs?|documentation|wiki|guides?|reference|api|tutorials?)(?:\/|$)/;
const CODE_HOST = /^(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|huggingface\.co|raw\.githubusercontent\.com)$/;
const PAPER = /\b(?:white ?paper|lite ?paper|yellow ?paper|pitch deck)\b/;
const PAPER_HOST = /^(?:white|lite)-?paper[-.\d]/;
const SALE_PATH = /\/[^/]{0,40}\b(?:pre-?sale|token-sale|public-sale|private-sale|seed-round|ico|ido)\b[^/]{0,40}\/?$/;
const CLAIM_WORDS = /\b(?:claim(?:ing|s)?|airdrop|eligib\w{0,8}|redeem|presale|migrate your|free mint)\b/;
const CLAIM_ACTION =
  /\b(?:claim|check (?:your )?eligib\w{0,8}|get (?:your )?airdrop|redeem|connect (?:your )?wallet|verify (?:your )?wallet|mint|buy now|join presale)\b/i;
const CALL_TO_ACTION =
  /\b(?:launch app|get started|read (?:the )?docs|whitepaper|join (?:us|now|the)|buy|stake|try (?:it|now)|sign up|start (?:now|earning|building)|connect wallet|download|book a demo|waitlist)\b/i;

function signsOf(doc: PageDoc, hostKind: ReceiptKind): Signs {
  let host = '';
  let path = '';
  try {
    const url = new URL(doc.url);
    // Nobody owns .invalid (RFC 2606): it stands for an address that was not given.
    host = url.hostname.endsWith('.invalid') ? '' : url.hostname;
    path = host === '' ? '' : url.pathname.toLowerCase();
  } catch {
    // An address that cannot be read leaves both empty: the page is judged by its text.
  }
  const heading = doc.blocks.find((block) => block.kind === 'heading')?.text ?? '';
  let start = '';
  for (const block of doc.blocks) {
    if (start.length > 4_000) break;
    start += `${block.text.slice(0, 4_000)}\n`;
  }
  const head = `${doc.title}\n${doc.meta.siteName}\n${heading}`.toLowerCase().slice(0, 1_000);
  return { doc, host, path, head, start: start.toLowerCase(), hostKind };
}

/** The registrable-looking label of a host ("neuraswarm" of www.neuraswarm.ai), for comparing with the title. */
function brandLabel(host: string): string {
  const labels = host.replace(/^www\./, '').split('.');
  return (labels.length > 1 ? labels[labels.length - 2] : labels[0]) ?? '';
}

function ownVoice({ doc, host, head }: Signs): boolean {
  const siteName = doc.meta.siteName.toLowerCase();
  if (siteName.length > 2 && doc.title.toLowerCase().includes(siteName)) return true;
  const brand = brandLabel(host).replace(/[^a-z0-9]/g, '');
  const named =
    brand.length > 2 &&
    `${head} ${doc.meta.siteName}`
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .includes(brand);
  let first = 0;
  let sentences = 1;
  for (const block of doc.blocks) {
    sentences += 1;
    if (/\b(?:we|our|us)\b/i.test(block.text)) first += 1;
  }
  return named || first / sentences > 0.15;
}

function isArticle({ doc }: Signs): boolean {
  const typed = doc.meta.schemaTypes.some((type) => NEWS_TYPES.test(type)) || doc.meta.ogType === 'article';
  return (typed || doc.signs.article > 0.6) && (doc.meta.byline !== '' || doc.meta.published !== '' || typed);
}

/**
 * What sort of page this is, from host, path, title, schema and layout. Source of the signals: the specification,
 * section 3. The order is from the surest to the least sure; `high` is what absence rules ask for.
 */
export function classifyPage(doc: PageDoc, hostKind: ReceiptKind): PageClass {
  const signs = signsOf(doc, hostKind);
  const { host, path, head, start } = signs;
  if (doc.site === 'post' || doc.site === 'x' || SOCIAL.test(host)) return { type: 'post', confidence: 'high' };
  if (STORE.test(host)) return { type: 'store', confidence: 'high' };
  if (hostKind === 'explorer' || hostKind === 'testnet-explorer' || hostKind === 'dashboard' || hostKind === 'status')
    return { type: 'dashboard', confidence: 'high' };
  if (hostKind === 'register' || TEACHING_HOST.test(host)) return { type: 'education', confidence: 'high' };
  if (WIRE_HOST.test(host) || PAID_LABEL.test(`${head}\n${start.slice(0, 1_500)}`))
    return { type: 'sponsored', confidence: 'medium' };
  if (LEGAL_PATH.test(path) || LEGAL_HEAD.test(head)) return { type: 'legal', confidence: 'high' };
  return classifyContent(
    signs,
    (path === '' && host !== '') || path === '/' || /^\/(?:index\.html?|home|en)\/?$/.test(path),
  );
}

function classifyContent(signs: Signs, atRoot: boolean): PageClass {
  return classifyClaim(signs) ?? classifyReading(signs, atRoot) ?? classifyDocs(signs) ?? classifyHome(signs, atRoot);
}

function classifyClaim({ doc, host, path, head }: Signs): PageClass | undefined {
  const acts = doc.signs.wallet || doc.actions.some((action) => CLAIM_ACTION.test(action.name));
  return acts && CLAIM_WORDS.test(`${host}${path}\n${head}`) ? { type: 'claim', confidence: 'high' } : undefined;
}

/** Articles and lessons: pages that talk about projects. */
function classifyReading(signs: Signs, atRoot: boolean): PageClass | undefined {
  const teaches = TEACHING.test(signs.head);
  if (isArticle(signs)) {
    if (teaches) return { type: 'education', confidence: 'high' };
    return { type: 'news', confidence: ownVoice(signs) ? 'low' : 'medium' };
  }
  return teaches && !atRoot && !ownVoice(signs) ? { type: 'education', confidence: 'medium' } : undefined;
}

function classifyDocs({ doc, host, path, head }: Signs): PageClass | undefined {
  if (PAPER.test(`${path}\n${head}`) || PAPER_HOST.test(host)) return { type: 'whitepaper', confidence: 'high' };
  // The sale of a token is an offer, wherever it is written down.
  if (SALE_PATH.test(path) && DOCS_HOST.test(host)) return { type: 'whitepaper', confidence: 'medium' };
  const codeShare = doc.blocks.filter((block) => block.kind === 'code').length / (doc.blocks.length || 1);
  // A README without a line of code is a pitch, whatever the host.
  if (CODE_HOST.test(host) && codeShare === 0) return { type: 'landing', confidence: 'medium' };
  if (CODE_HOST.test(host) || DOCS_HOST.test(host) || DOCS_PATH.test(path)) return { type: 'docs', confidence: 'high' };
  return codeShare > 0.15 ? { type: 'docs', confidence: 'medium' } : undefined;
}

function classifyHome(signs: Signs, atRoot: boolean): PageClass {
  const calls = signs.doc.actions.filter((action) => CALL_TO_ACTION.test(action.name)).length;
  const own = ownVoice(signs);
  if (atRoot) return { type: 'landing', confidence: own ? 'high' : calls > 0 ? 'medium' : 'low' };
  if (TEACHING.test(signs.head) || TEACHING.test(signs.start.slice(0, 400)))
    return { type: 'education', confidence: 'low' };
  if (own || calls > 1) return { type: 'landing', confidence: 'medium' };
  // Without an address only the text can tell, and a text that teaches was told apart above.
  return { type: signs.host === '' ? 'landing' : 'unknown', confidence: 'low' };
}
