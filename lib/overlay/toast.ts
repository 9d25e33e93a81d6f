/** How long a quiet note stays, in milliseconds. Pressing it or Escape closes it sooner. */
const STAYS = 8_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows one line at the edge of the window, in the top layer; a newer one takes its place. Screen readers hear it. */
export function showToast(root: HTMLElement, text: string): void {
  const old = root.querySelector<HTMLElement>('.toast');
  const toast = old ?? document.createElement('div');
  if (!old) {
    toast.className = 'toast';
    toast.popover = 'manual';
    toast.setAttribute('role', 'status');
    toast.addEventListener('click', () => toast.hidePopover());
    root.append(toast);
  }
  toast.textContent = text;
  if (!toast.matches(':popover-open')) toast.showPopover();
  clearTimeout(timer);
  timer = setTimeout(() => toast.isConnected && toast.hidePopover(), STAYS);
}

/** Closes the line, if there is one. */
export function hideToast(root: HTMLElement): void {
  const toast = root.querySelector<HTMLElement>('.toast');
  if (toast?.matches(':popover-open')) toast.hidePopover();
}
