import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { afterPaint } from './after-paint.ts';

/** Narrower than this there is no room for a table, in pixels of text of the usual size; and for one more card. */
const TABLE_FROM = 1_120;
const CARD = 380;
const MOST_CARDS = 4;
/** What a page's text measures where nobody chose another size, in pixels. */
const USUAL_TEXT = 16;

/** Width of the window, in pixels of text of the usual size: text twice as large leaves half the room. */
function roomInText(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return size > 0 ? (innerWidth * USUAL_TEXT) / size : innerWidth;
}

/** Does a table fit into the window, and how many cards side by side? */
export function useRoom(): { isNarrow: boolean; cards: number } {
  const [width, setWidth] = useState(roomInText);
  useEffect(() => {
    const resize = () => setWidth(roomInText());
    addEventListener('resize', resize);
    return () => removeEventListener('resize', resize);
  }, []);
  return { isNarrow: width <= TABLE_FROM, cards: Math.min(MOST_CARDS, Math.max(1, Math.floor(width / CARD))) };
}

/** Where the page was scrolled to, while another view stands in its place; `onBack` is called when it is back there. */
export function useKeptPlace(isShown: boolean, onBack: () => void): void {
  const place = useRef(0);
  const wasShown = useRef(isShown);
  useEffect(() => {
    if (!isShown) return;
    const scroll = () => {
      place.current = scrollY;
    };
    addEventListener('scroll', scroll, { passive: true });
    return () => removeEventListener('scroll', scroll);
  }, [isShown]);
  useLayoutEffect(() => {
    if (isShown && !wasShown.current) {
      scrollTo(0, place.current);
      onBack();
    }
    wasShown.current = isShown;
  }, [isShown]);
}

/** Calls back once, when what was drawn first has been painted. */
export function usePainted(onPainted: () => void): void {
  useEffect(() => afterPaint(onPainted), []);
}
