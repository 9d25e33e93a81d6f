import { getPausedUntil, isPaused } from '@/lib/store/settings/pause.ts';
import { paintBadge } from '../browser-edges.ts';
import type { Badge } from './badge.ts';

/** The icon during a pause: two strokes where it would be empty, and until when in its title. Requests stay on it. */
export function pausedBadge(badge: Badge, until: string): Badge {
  const paused = `Receipts is paused on all sites until ${until}. Wallet requests are still read.`;
  return badge.text === ''
    ? { ...badge, text: 'II', title: paused }
    : { ...badge, title: `${badge.title} ${paused}`.trim() };
}

/** Paints the icon of a tab, and shows a pause on it. */
export async function paintInPause(tab: number, badge: Badge): Promise<void> {
  const until = await getPausedUntil().catch(() => 0);
  paintBadge(tab, isPaused(until, Date.now()) ? pausedBadge(badge, clockTime(until)) : badge);
}

/** "14:05", as the person's own language writes it. */
function clockTime(at: number): string {
  return new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(at);
}
