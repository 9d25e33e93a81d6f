import type { PageDoc } from '@/lib/core/page-doc.ts';
import { collapse } from './plain-words.ts';

const MAX_JSON = 200_000;
const MAX_TYPES = 50;
const MAX_HOSTS = 200;

/** Title, language, meta tags, JSON-LD types and foreign script hosts of a page. Broken JSON-LD is passed over. */
export function readMeta(document: Document, doc: PageDoc): void {
  const byName = metaByName(document);
  const get = (...names: string[]) => names.map((name) => byName.get(name)).find((value) => value) ?? '';
  doc.title = collapse(document.title ?? '').slice(0, 500) || get('og:title', 'twitter:title');
  doc.lang = (document.documentElement?.getAttribute('lang') ?? '').trim().toLowerCase().slice(0, 35);
  const structured = readStructured(document);
  doc.meta = {
    siteName: get('og:site_name', 'application-name'),
    description: get('description', 'og:description', 'twitter:description'),
    canonical: addressOf(document.querySelector('link[rel="canonical"]')),
    ogUrl: get('og:url'),
    ogType: get('og:type'),
    byline: get('author', 'article:author', 'parsely-author', 'dc.creator') || structured.author,
    published: get('article:published_time', 'date', 'parsely-pub-date', 'dc.date') || structured.published,
    schemaTypes: structured.types,
  };
  Object.assign(doc.signs, readScriptHosts(document, doc.url));
}

function metaByName(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase();
    const value = collapse((element.getAttribute('content') ?? '').slice(0, 4_000)).slice(0, 1_000);
    if (name !== '' && value !== '' && !found.has(name)) found.set(name, value);
  }
  return found;
}

function addressOf(element: Element | null): string {
  return (element?.getAttribute('href') ?? '').trim().slice(0, 2_000);
}

interface Structured {
  types: string[];
  author: string;
  published: string;
}

/** Collects `@type`, author and date of every JSON-LD node, at most four levels deep. */
function readStructured(document: Document): Structured {
  const result: Structured = { types: [], author: '', published: '' };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > MAX_JSON) continue;
    try {
      collect(JSON.parse(source), result, 0);
    } catch {
      // A page's broken JSON-LD says nothing about the page.
    }
  }
  return result;
}

function collect(value: unknown, result: Structured, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 4 || result.types.length >= MAX_TYPES) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 200)) collect(item, result, depth + 1);
    return;
  }
  const node = value as Record<string, unknown>;
  for (const type of [node['@type']].flat()) {
    if (typeof type === 'string' && !result.types.includes(type)) result.types.push(type.slice(0, 100));
  }
  result.published ||= textOf(node.datePublished);
  result.author ||= nameOf(node.author);
  for (const inner of Object.values(node)) collect(inner, result, depth + 1);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? collapse(value.slice(0, 300)) : '';
}

function nameOf(value: unknown): string {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'object' && first !== null) return textOf((first as { name?: unknown }).name);
  return textOf(first);
}

/** Scripts that come from another host than the page: the hosts, those that pin every script, those without encryption. */
function readScriptHosts(document: Document, url: string): Pick<PageDoc['signs'], 'scriptHosts' | 'scripts'> {
  const hosts = new Set<string>();
  const [unpinned, unencrypted] = [new Set<string>(), new Set<string>()];
  const own = addressAt(url, url);
  for (const script of document.querySelectorAll('script[src]')) {
    const address = addressAt(script.getAttribute('src') ?? '', url);
    const host = address?.hostname ?? '';
    if (host === '' || host === own?.hostname) continue;
    if (!hosts.has(host) && hosts.size >= MAX_HOSTS) continue;
    hosts.add(host);
    if (!/\bsha(?:256|384|512)-/.test((script.getAttribute('integrity') ?? '').slice(0, 1_000))) unpinned.add(host);
    if (own?.protocol === 'https:' && address?.protocol === 'http:') unencrypted.add(host);
  }
  const withChecksum = [...hosts].filter((host) => !unpinned.has(host));
  return { scriptHosts: [...hosts], scripts: { withChecksum, unencrypted: [...unencrypted] } };
}

function addressAt(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
