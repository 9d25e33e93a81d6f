import { useEffect } from 'preact/hooks';

interface PageKeys {
  /** The list is in view, and single keys are wanted. */
  isOn: boolean;
  isShown: boolean;
  onSearch: () => void;
  onHelp: () => void;
  onEscape: () => void;
}

/** Keys that work anywhere on the page but in a field or a dialog: "/" to search, "?" for help, Escape to select none. */
export function usePageKeys({ isOn, isShown, onSearch, onHelp, onEscape }: PageKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement | null;
      const isElsewhere = target?.closest?.('dialog, [role=dialog]') || event.ctrlKey || event.metaKey || event.altKey;
      const isTyping = target?.matches?.('input:not([type=checkbox]), textarea, select');
      if (!isShown || isElsewhere || isTyping || event.defaultPrevented) return;
      if (event.key === 'Escape') onEscape();
      if (!isOn || (event.key !== '/' && event.key !== '?')) return;
      event.preventDefault();
      if (event.key === '/') onSearch();
      else onHelp();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
