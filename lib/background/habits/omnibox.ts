import { type Browser, browser } from 'wxt/browser';
import { EVERYTHING } from '@/lib/core/list/filter.ts';
import { writeListAddress } from '@/lib/core/list/filter-address.ts';
import { NEWEST_FIRST } from '@/lib/core/list/order.ts';
import { suggestSaved } from '@/lib/core/list/suggest-saved.ts';
import { plainLine, xmlLine } from '@/lib/core/list/suggestion-text.ts';
import type { Project } from '@/lib/core/project.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { ownAddress } from '../own-file.ts';

export interface OmniboxEdges {
  /** The saved projects, or why they cannot be read. */
  saved(): Promise<{ ok: true; projects: readonly Project[] } | { ok: false; why: string }>;
  /** Suggestions are XML: Chromium's. Firefox shows them as they are. */
  isXml: boolean;
}

interface Suggestion {
  content: string;
  description: string;
}

/** "receipts …" in the address bar: what is suggested for what was typed, and where Enter leads. */
export function createOmnibox({ saved, isXml }: OmniboxEdges) {
  const line = isXml ? xmlLine : plainLine;
  const describe = ({ name, domain }: Project) => {
    const shown = isXml ? `<url>${line(domain)}</url>` : line(domain);
    return name === domain ? shown : `${line(name)} — ${shown}`;
  };

  return {
    /** The first line, which Enter takes, and those below it. */
    async suggest(typed: string): Promise<{ first: string; others: Suggestion[] }> {
      const list = await saved();
      if (!list.ok)
        return { first: line(say('The saved list could not be read: {why}', { why: told(list.why) })), others: [] };
      const [best, ...others] = suggestSaved(list.projects, typed);
      if (best) return { first: say('Open {project}', { project: describe(best) }), others: others.map(suggestionOf) };
      const none =
        typed.trim() === ''
          ? say('Type a name or a domain of a saved project')
          : say('Search the saved list for “{words}”', { words: typed });
      return { first: line(none), others: [] };
    },

    /** The page of ours to open for what was entered: typed words, or the domain that a suggestion stands for. */
    async pageFor(entered: string): Promise<`/${string}`> {
      const list = await saved();
      const projects = list.ok ? list.projects : [];
      const found = projects.find(({ domain }) => domain === entered) ?? suggestSaved(projects, entered)[0];
      if (found) return `/projects.html#${new URLSearchParams({ project: found.id })}`;
      return `/projects.html#${writeListAddress({ ...EVERYTHING, search: entered.trim() }, NEWEST_FIRST)}`;
    },
  };

  function suggestionOf(project: Project): Suggestion {
    return { content: project.domain, description: describe(project) };
  }
}

/** Follows the address bar. Firefox on Android has no such words in it. */
export function followOmnibox(edges: OmniboxEdges): void {
  const bar = browser.omnibox as typeof browser.omnibox | undefined;
  if (!bar) return;
  const omnibox = createOmnibox(edges);
  let newest = '';
  bar.onInputChanged.addListener((typed, suggest) => {
    newest = typed;
    void omnibox.suggest(typed).then(({ first, others }) => {
      if (newest !== typed) return;
      bar.setDefaultSuggestion({ description: first });
      suggest(others);
    });
  });
  bar.onInputEntered.addListener((entered, where) => {
    void omnibox.pageFor(entered).then((page) => open(ownAddress(page), where));
  });
}

async function open(url: string, where: `${Browser.omnibox.OnInputEnteredDisposition}`): Promise<void> {
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where !== 'newBackgroundTab' });
}
