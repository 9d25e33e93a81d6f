/** Keys of all that is kept of one project in an index `by-order`: of its reviews, or of its posts. */
export function ordersOf(project: string): IDBKeyRange {
  return IDBKeyRange.bound([project, Number.NEGATIVE_INFINITY], [project, Number.POSITIVE_INFINITY]);
}
