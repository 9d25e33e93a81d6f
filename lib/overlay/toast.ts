import { told } from '@/lib/words/told.ts';
/** A quiet note; or one on something that nobody looked at, which must not pass for the other. */
export type ToastLook = 'quiet' | 'unchecked';

/** How long each stays, in milliseconds. Pressing it or Escape closes it sooner. */
const STAYS: Readonly<Record<ToastLook, number>> = { quiet: 8_000, unchecked: 30_000 };

const timers: Partial<Record<ToastLook, ReturnType<typeof setTimeout>>> = {};

/**
 * Shows one line at the edge of the window, in the top layer. A newer one takes the place of one that looks the same, so
 * that no number of quiet notes pushes away what was not checked. Screen readers hear it.
 */
export function showToast(root: HTMLElement, text: string, look: ToastLook = 'quiet'): void {
  const toast = root.querySelector<HTMLElement>('.toast') ?? addToast(root);
  const old = toast.querySelector<HTMLElement>(`.toast-${look}`);
  const line = old ?? document.createElement('p');
  line.className = `toast-${look}`;
  line.textContent = told(text);
  if (!old && look === 'unchecked') toast.prepend(line);
  else if (!old) toast.append(line);
  if (!toast.matches(':popover-open')) toast.showPopover();
  clearTimeout(timers[look]);
  timers[look] = setTimeout(() => takeAway(toast, line), STAYS[look]);
}

function addToast(root: HTMLElement): HTMLElement {
  const toast = document.createElement('div');
  toast.className = 'toast';
  toast.popover = 'manual';
  toast.setAttribute('role', 'status');
  toast.addEventListener('click', () => hideToast(root));
  root.append(toast);
  return toast;
}

function takeAway(toast: HTMLElement, line: HTMLElement): void {
  line.remove();
  if (toast.childElementCount === 0 && toast.isConnected && toast.matches(':popover-open')) toast.hidePopover();
}

/** Closes all lines, if there are any. */
export function hideToast(root: HTMLElement): void {
  const toast = root.querySelector<HTMLElement>('.toast');
  toast?.replaceChildren();
  if (toast?.matches(':popover-open')) toast.hidePopover();
}
