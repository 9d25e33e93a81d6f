import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTransaction } from 'viem';

/** One JSON object a line; none when the file is absent. */
function readLines(path: string): Record<string, unknown>[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

export interface PageItem {
  id: string;
  url: string;
  html: string;
  overall: string;
  shouldWarn: string;
}

/** Pages that have nothing to do with the subject. Their file names tell no address, so they get one of nobody. */
export function loadOrdinary(folder: string): PageItem[] {
  const path = join(folder, 'pages/ordinary');
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(path, file), 'utf8');
      return {
        id: file,
        url: `https://ordinary.invalid/${encodeURIComponent(file)}`,
        html,
        overall: 'ordinary',
        shouldWarn: 'n',
      };
    });
}

/** Whole pages of projects and neighbours with a reader's judgement. */
export function loadSites(folder: string): PageItem[] {
  return readLines(join(folder, 'sites/index.jsonl')).map((line) => ({
    id: String(line.id),
    url: String(line.url),
    html: readFileSync(join(folder, 'sites', String(line.file)), 'utf8'),
    overall: String(line.overall),
    shouldWarn: String(line.should_warn),
  }));
}

export interface PostItem {
  id: string;
  text: string;
  links: string[];
  label: string;
  labels: string[];
}

export function loadPosts(folder: string): PostItem[] {
  const all = readLines(join(folder, 'posts/x-posts.jsonl')).map((line) => ({
    id: `x-${String(line.id)}`,
    text: String(line.text),
    links: Array.isArray(line.urls) ? line.urls.map(String) : [],
    label: String(line.cls),
    labels: Array.isArray(line.labels) ? line.labels.map(String) : [],
  }));
  const subject = readLines(join(folder, 'posts/ai-crypto-posts.jsonl')).map((line) => ({
    id: `ai-${String(line.id)}`,
    text: String(line.text),
    links: [],
    label: `subject: ${String(line.label)}`,
    labels: [],
  }));
  return [...all, ...subject];
}

export interface RequestItem {
  id: string;
  label: string;
  request: { method: string; params: unknown; chainId?: unknown; origin: string };
}

/** Requests of a wallet's test page, and real ones with the texts that hardware wallets show for them. */
export function loadRequests(folder: string): RequestItem[] {
  const items: RequestItem[] = [];
  const dapp = join(folder, 'requests/test-dapp.json');
  if (existsSync(dapp)) {
    const { cases } = JSON.parse(readFileSync(dapp, 'utf8')) as { cases: Record<string, unknown>[] };
    for (const one of cases) {
      const request = {
        method: String(one.method),
        params: one.params,
        chainId: '0x1',
        origin: 'https://metamask.github.io',
      };
      items.push({ id: String(one.name), label: `test page: ${String(one.label)}`, request });
    }
  }
  readLines(join(folder, 'requests/erc7730.jsonl')).forEach((line, index) => {
    const request = realRequest(line);
    if (request) items.push({ id: `real-${index}`, label: 'real requests', request });
  });
  return items;
}

function realRequest(line: Record<string, unknown>): RequestItem['request'] | undefined {
  const origin = 'https://app.invalid';
  if (typeof line.rawTx === 'string') {
    const { to, data, value, chainId } = parseTransaction(line.rawTx as `0x${string}`);
    const hex = (number: bigint | undefined) => `0x${(number ?? 0n).toString(16)}`;
    return { method: 'eth_sendTransaction', params: [{ to, data, value: hex(value) }], chainId, origin };
  }
  const typed = (line.data ?? line.typedData ?? line.message) as Record<string, unknown> | undefined;
  if (!typed) return undefined;
  const signer = '0x1111111111111111111111111111111111111111';
  return { method: 'eth_signTypedData_v4', params: [signer, JSON.stringify(typed)], origin };
}
