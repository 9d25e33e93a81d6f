/** What can be done with a key, by the name that the manifest gives it. */
export const COMMANDS = ['next-finding', 'previous-finding', 'open-panel', 'save-page'] as const;
export type Command = (typeof COMMANDS)[number];

/** A name that the browser gives back is one of ours. */
export function isCommand(name: string): name is Command {
  return (COMMANDS as readonly string[]).includes(name);
}

interface Shortcut {
  description: string;
  suggested_key?: { default: string; mac: string };
}

/**
 * The manifest's commands. Chromium takes four suggested keys at most, so saving, which writes, gets one only when the
 * person sets it. With Alt+Shift neither browser has these keys for itself (Chromium 156 gives R, P, N, A, B, C, T, W, X
 * and Z to nobody: tried); on a Mac it types letters, so there it is Ctrl+Shift (MacCtrl).
 */
export const SHORTCUTS: Record<Command | '_execute_action', Shortcut> = {
  _execute_action: {
    description: 'Open the popup',
    suggested_key: { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' },
  },
  'next-finding': {
    description: 'Go to the next note on the page',
    suggested_key: { default: 'Alt+Shift+Period', mac: 'MacCtrl+Shift+Period' },
  },
  'previous-finding': {
    description: 'Go to the note before it',
    suggested_key: { default: 'Alt+Shift+Comma', mac: 'MacCtrl+Shift+Comma' },
  },
  'open-panel': {
    description: 'Open the panel beside the page',
    suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' },
  },
  'save-page': { description: 'Save what was read of this page' },
};
