/** What `make` gives, made when it is first asked for and kept. */
export function madeOnce<Value>(make: () => Value): () => Value {
  let value: { made: Value } | undefined;
  return () => {
    value ??= { made: make() };
    return value.made;
  };
}
