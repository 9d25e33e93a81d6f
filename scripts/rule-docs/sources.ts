import * as z from 'zod/mini';
import list from '@/assets/sources.json' with { type: 'json' };

/** What a key in a rule's `source` stands for. The address is empty for what is published nowhere. */
export const Source = z.object({ key: z.string(), title: z.string(), address: z.string() });
export type Source = z.infer<typeof Source>;

/** Every source, sorted by key. Titles are our own words or the work's own title; the list is that of the specification. */
export const SOURCES: readonly Source[] = z.array(Source).parse(list);
