/** Something that is read from the store, as far as it is known yet. */
export type Known<Value> = { is: 'loading' } | { is: 'failed'; why: string } | ({ is: 'ready' } & Value);
