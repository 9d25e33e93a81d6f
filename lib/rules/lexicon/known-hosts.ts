import type { KnownProject } from '@/lib/core/known.ts';
import { isUnderOne } from '@/lib/core/own-host.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import { isNameShown, titleNames } from '@/lib/core/presented-name.ts';

/** Is this host one of the project's domains, or below one? */
export function isHostOf(host: string, project: KnownProject): boolean {
  return isUnderOne(host, project.domains);
}

/** A host as it is shown in a sentence: the first 60 characters. */
export function shownHost(host: string): string {
  return host.length > 60 ? `${host.slice(0, 60)}…` : host;
}

/**
 * Does the page present itself as this project? Its site name, its title up to the first divider (or after the last), or
 * its first heading is the project's name, with nothing but common words around it. A page that is about the project
 * among other things does not.
 */
export function presentsItselfAs(view: PageView, project: KnownProject): boolean {
  return selfNames(view).some((shown) => isNameShown(shown, project.name));
}

function selfNames(view: PageView): readonly string[] {
  const { title, meta, blocks } = view.doc;
  const heading = blocks.find((block) => block.kind === 'heading' && !block.hidden)?.text ?? '';
  return [meta.siteName, ...titleNames(title), heading];
}
