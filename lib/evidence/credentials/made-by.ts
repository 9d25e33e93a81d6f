import type { Manifest } from './manifest-store.ts';

/** How a picture came to be, as far as its manifests say: by a generative model, in part by one, or by an algorithm. */
export type MadeBy = 'model' | 'model-in-part' | 'algorithm';

/** Source: IPTC, NewsCodes "digital source type", and the types that C2PA adds to them. */
const SOURCES: Readonly<Record<string, MadeBy>> = {
  trainedalgorithmicmedia: 'model',
  trainedalgorithmicdata: 'model',
  compositewithtrainedalgorithmicmedia: 'model-in-part',
  algorithmicmedia: 'algorithm',
};
const RANK: readonly MadeBy[] = ['model', 'model-in-part', 'algorithm'];

/** How deep into an assertion is looked, and at how many of its values: it may be built by anybody. */
const [DEEPEST, MOST_VALUES] = [12, 20_000];

/**
 * What the manifests of a chain say of how the picture was made; the strongest word counts. Looks at every digital source
 * type, wherever it stands: in actions, their templates and parameters, and in metadata.
 */
export function madeByOf(chain: readonly Manifest[]): MadeBy | undefined {
  const left = { values: MOST_VALUES };
  const said = chain.flatMap(({ assertions }) => assertions.flatMap(({ data }) => sourcesIn(data, '', 0, left)));
  return RANK.find((made) => said.includes(made));
}

function sourcesIn(value: unknown, key: string, depth: number, left: { values: number }): MadeBy[] {
  left.values -= 1;
  if (depth > DEEPEST || left.values < 0) return [];
  if (typeof value === 'string') return isSourceKey(key) ? (sourceOf(value) ?? []) : [];
  if (value === null || typeof value !== 'object') return [];
  const parts: [string, unknown][] = Array.isArray(value) ? value.map((one) => [key, one]) : Object.entries(value);
  return parts.flatMap(([name, one]) => sourcesIn(one, name, depth + 1, left));
}

/** `digitalSourceType`, also with a prefix as XMP and JSON-LD write it, and as `@id` inside of it. */
function isSourceKey(key: string): boolean {
  return /(?:^|:)digitalSourceType$/i.test(key);
}

function sourceOf(value: string): MadeBy[] | undefined {
  const word = /[^/:#]{1,80}$/.exec(value.slice(-300))?.[0].toLowerCase() ?? '';
  const made = Object.hasOwn(SOURCES, word) ? SOURCES[word] : undefined;
  return made && [made];
}
