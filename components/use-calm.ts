import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * A number that grows whenever a press may be meant for something else than what is under it now: the list on screen
 * changed (`what`), or the window came to the front, perhaps from below another one that was just closed.
 */
export function useCalm(what: string): number {
  const [count, setCount] = useState(0);
  useLayoutEffect(() => setCount((before) => before + 1), [what]);
  useLayoutEffect(() => {
    const stir = () => setCount((before) => before + 1);
    addEventListener('focus', stir);
    document.addEventListener('visibilitychange', stir);
    return () => {
      removeEventListener('focus', stir);
      document.removeEventListener('visibilitychange', stir);
    };
  }, []);
  return count;
}
