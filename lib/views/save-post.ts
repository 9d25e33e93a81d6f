import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { SavePlace, SavingPost } from '@/components/SavePost.tsx';
import type { Project } from '@/lib/core/project.ts';
import { suggestProjects } from '@/lib/core/suggest-projects.ts';
import { ask } from '@/lib/messaging/client.ts';
import { watchChanges } from '@/lib/store/changes.ts';
import { keepOpen } from '@/lib/store/database.ts';
import { listProjects } from '@/lib/store/projects.ts';
import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';

const connect = keepOpen();
const GONE = en('This post waits no more. Go back to it and press “Save this post” again.');

/** What the window shows. */
export const saving = signal<SavingPost>({ is: 'loading' });
/** The record that was written last, as long as it can be undone. */
let written: { id: string; made: boolean } | undefined;

const key = () => new URLSearchParams(location.search).get('post') ?? '';

/** Asks which post waits, lists the projects, and follows what other views change on the list. */
export async function follow(): Promise<void> {
  watchChanges(() => {
    if (saving.value.is === 'asking' && !saving.value.busy) void load(saving.value.said);
  });
  // What is not kept is not left behind. A page that is closed otherwise leaves it until the browser is closed.
  addEventListener('pagehide', () => void ask('post:forget', { key: key() }));
  await load('');
}

async function load(said: string): Promise<void> {
  const [asked, listed] = await Promise.all([ask('post:waiting', { key: key() }), projects()]);
  if (!asked.ok || !asked.value.post) {
    saving.value = { is: 'gone', why: told(asked.ok ? GONE : asked.why) };
    return;
  }
  const { post } = asked.value;
  const about = { site: post.site, handle: post.author.handle, domains: post.domains };
  const suggested = suggestProjects(listed.projects, about);
  saving.value = { is: 'asking', post, projects: listed.projects, suggested, busy: false, said: said || listed.why };
}

async function projects(): Promise<{ projects: readonly Project[]; why: string }> {
  const database = await connect();
  const listed = database.ok ? await listProjects(database.value) : database;
  return listed.ok ? { projects: listed.value.projects, why: '' } : { projects: [], why: listed.why };
}

export async function save(to: SavePlace): Promise<void> {
  const before = saving.value;
  if (before.is !== 'asking' || before.busy) return;
  saving.value = { ...before, busy: true, said: '' };
  const asked = await ask('post:save', { key: key(), to });
  const done = asked.ok ? asked.value : undefined;
  if (!done || done.is === 'refused') {
    saving.value = {
      ...before,
      busy: false,
      said: say('Not saved. {why}', { why: told(asked.ok ? asked.value.why : asked.why) }),
    };
    return;
  }
  written = done.is === 'already' ? undefined : { id: done.id, made: done.made };
  saving.value = { is: 'saved', how: done.is, project: done.project, changed: done.changed, said: '' };
}

/** Takes the record off again and asks anew. */
export async function undo(): Promise<void> {
  const before = saving.value;
  if (before.is !== 'saved' || !written) return;
  const asked = await ask('post:undo', written);
  const done = asked.ok && asked.value.undone;
  if (done) {
    written = undefined;
    await load(say('Taken off {name} again.', { name: before.project.name }));
    return;
  }
  saving.value = { ...before, said: say('Not undone. {why}', { why: told(asked.ok ? asked.value.why : asked.why) }) };
}

/** Shows the project that it was saved to, in a tab. */
export function openProject(project: string): void {
  const page = browser.runtime.getURL('/projects.html');
  void browser.tabs.create({ url: `${page}#${new URLSearchParams({ project })}` });
}

/** Closes the window, or the tab where there are no windows. */
export async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) window.close();
  else await browser.tabs.remove(tab.id);
}
