import { computed, signal } from '@preact/signals';

/** What the saved-projects page shows. It lives in the address, so that back and reload work. */
export type Route =
  | { view: 'list' }
  | { view: 'project'; id: string }
  /** Two to four projects row by row. */
  | { view: 'compare'; ids: readonly string[] }
  /** Export, import, re-checks by schedule, everything about me. */
  | { view: 'keep' };

const MOST_COMPARED = 4;

const address = signal('');

export const route = computed((): Route => {
  const asked = new URLSearchParams(address.value.slice(1));
  const id = asked.get('project');
  if (id) return { view: 'project', id };
  const ids = (asked.get('compare') ?? '').split(',').filter((one) => one !== '');
  if (ids.length > 0) return { view: 'compare', ids: [...new Set(ids)].slice(0, MOST_COMPARED) };
  return asked.has('keep') ? { view: 'keep' } : { view: 'list' };
});

/** What the list shows (lib/core/list/filter-address.ts); it stays while something else is in view, for the way back. */
export const listAddress = signal('');

/** Changes what the list shows, and the address with it. No step of the browser's history: there is one for each view. */
export function showInList(asked: string): void {
  listAddress.value = asked;
  if (route.value.view !== 'list') return;
  address.value = `#${asked}`;
  history.replaceState(history.state, '', address.value);
}

export function goTo(to: Route): void {
  location.hash = hashOf(to);
}

/** Follows the address bar; calls back after each change, and once now. */
export function followRoute(onChange: () => void): void {
  const read = () => {
    address.value = location.hash;
    if (route.value.view === 'list') listAddress.value = location.hash.slice(1);
    onChange();
  };
  addEventListener('hashchange', read);
  read();
}

function hashOf(to: Route): string {
  switch (to.view) {
    case 'project':
      return new URLSearchParams({ project: to.id }).toString();
    case 'compare':
      return `compare=${to.ids.map(encodeURIComponent).join(',')}`;
    case 'keep':
      return 'keep';
    default:
      return listAddress.value;
  }
}
