import { browser } from 'wxt/browser';

type OwnPage = Parameters<typeof browser.runtime.getURL>[0];

/** Opens one of the extension's own pages in a tab of its own. */
export function openOwnPage(page: `/${string}`): void {
  void browser.tabs.create({ url: browser.runtime.getURL(page as OwnPage) });
}

/** The ways out of the popup. */
export const ways = {
  onProjects: () => openOwnPage('/projects.html'),
  onDecisions: () => openOwnPage('/decisions.html'),
  onDecode: () => openOwnPage('/decode.html'),
  onOptions: () => openOwnPage('/options.html'),
};
