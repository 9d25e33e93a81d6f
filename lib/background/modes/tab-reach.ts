import type { TabState } from '@/lib/messaging/protocol.ts';
import type { ReachOf } from './reach.ts';

/**
 * Adds to what is known of a tab whether its pages are read by themselves. Where the browser keeps us out, it often does
 * not even tell the address: that is said as what it is, and never as a page that was looked at.
 */
export function withReach(tabGet: (asks: { tab: number }) => Promise<TabState>, reachOf: ReachOf) {
  return async (asks: { tab: number }): Promise<TabState> => {
    const state = await tabGet(asks);
    if (state.url !== '' && state.state === 'cannot') return state;
    const { is, guarded } = await reachOf(state.url);
    if (is === 'read') return state;
    const reach = { why: is, guarded };
    return state.url === '' ? { ...state, state: 'ordinary', why: '', reach } : { ...state, reach };
  };
}
