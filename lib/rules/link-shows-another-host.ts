import { canParseUrl } from '@/lib/core/can-parse-url.ts';
import { haveOneOwner, pastForwarding } from '@/lib/core/forwarding.ts';
import type { KnownProject } from '@/lib/core/known.ts';
import type { Link } from '@/lib/core/page-doc.ts';
import type { PageView } from '@/lib/core/page-view.ts';
import type { Rule, Spot } from '@/lib/core/rule.ts';
import type { Severity } from '@/lib/core/severity.ts';
import { hostBeforeAt, shownAddressOf } from '@/lib/core/shown-address.ts';
import { en } from '@/lib/words/en.ts';
import { isHostOf, shownHost } from './lexicon/known-hosts.ts';
import { isTalkHost } from './lexicon/post-links.ts';

/** Links of one post that are compared. */
const MOST = 40;

/** A link whose words are one address while it opens another. */
interface Mismatch {
  link: Link;
  shown: string;
  opens: string;
  severity: Severity;
}

function knownOwner(view: PageView, host: string): KnownProject | undefined {
  return view.known.projects.find((project) => isHostOf(host, project));
}

function severityOf(view: PageView, shown: string, opens: string, address: string): Severity {
  const { ofLink } = view.known;
  const listed = ofLink.state === 'known' ? ofLink.value(address).listed : undefined;
  if (knownOwner(view, shown) || view.lookalikeOf(opens)?.strength === 'strong') return 'warning';
  if (listed && !listed.allowed) return 'warning';
  // Where people talk and read, the words of a link are often a name that only looks like an address.
  return isTalkHost(opens) ? 'info' : 'caution';
}

function mismatchOf(view: PageView, link: Link): Mismatch | undefined {
  const address = pastForwarding(link.href);
  if (address === undefined || !/^https?:/i.test(address) || !canParseUrl(address)) return undefined;
  const opens = new URL(address).hostname.replace(/\.{1,9}$/, '');
  const words = shownAddressOf(link.text);
  const shown = words?.host ?? hostBeforeAt(address);
  if (shown === undefined || opens === '') return undefined;
  const [shownDomain, domain] = [domainOf(view, shown), view.domainOf(opens)];
  if (!shownDomain.includes('.') || shownDomain === domain || haveOneOwner(shownDomain, domain)) return undefined;
  // A page of the platform itself (all posts with this domain, a profile), and links that hide where they go.
  if (domain === view.domainOf(view.doc.url) || view.isShortLink(address) || view.isShortLink(`https://${shown}/`)) {
    return undefined;
  }
  const owner = knownOwner(view, shownDomain);
  if (owner?.domains.includes(domain) || (words?.isName && !owner)) return undefined;
  return { link, shown, opens, severity: severityOf(view, shownDomain, opens, address) };
}

/** The domain as browsers write it, so that letters of other scripts are told from those they look like. */
function domainOf(view: PageView, host: string): string {
  const address = `https://${host}/`;
  return view.domainOf(canParseUrl(address) ? new URL(address).hostname : host);
}

const LOOM: KnownProject = { name: 'Brightloom', domains: ['brightloom.io'], handles: ['brightloom'], from: 'saved' };
const known = { projects: [LOOM] };
const POST = 'https://posts.larkspur.net/1';
const post = (text: string) => ({ text, as: 'post' as const, url: POST, known });

const rule: Rule = {
  id: 'link-shows-another-host',
  row: 'speaker',
  severity: 'caution',
  kind: 'dom',
  title: 'A link that shows one address and opens another',
  say: 'The words of a link in this post are one address; the link opens another.',
  ask: 'Why do the words of the link name another address than the one that it opens?',
  clears: 'Words that name the address that the link opens.',
  source: ['FBI-NFT', 'TXPHISH', 'SLOWMIST-X'],
  pages: ['post'],
  check(view): readonly Spot[] {
    const found = view.doc.links.slice(0, MOST).flatMap((link) => mismatchOf(view, link) ?? []);
    const worst = found.find(({ severity }) => severity === 'warning') ?? found[0];
    if (!worst) return [];
    const { link, shown, opens, severity } = worst;
    const say = en('The link shows {shown} and opens {opened}.', { shown: shownHost(shown), opened: shownHost(opens) });
    const length = view.text(0).length;
    const end = link.end > link.start ? Math.min(link.end, length) : length;
    return [{ block: Math.max(0, link.block), start: Math.min(link.start, length), end, severity, say }];
  },
  examples: {
    flags: [
      post('The form is at [brightloom.io](https://loom-desk.help/form) until Friday.'),
      post('Docs: [https://larkspur.io/docs](https://larkspur-docs.net/docs)'),
      post('[https://brightloom.io@evil-desk.net/claim](https://brightloom.io@evil-desk.net/claim)'),
      post('[Open the dashboard](https://brightloom.io@evil-desk.net/)'),
      post('Read [www.larkspur.org/news](https://news-mirror.site/larkspur) first.'),
      post('[brightloom.io](https://xn--brghtloom-31a.io/) has the list.'),
      post('[brightloom.io∕claim](https://season-two.app/claim)'),
      post('[brightloom.io](https://www.youtube.com/redirect?q=https%3A%2F%2Fseason-two.app%2F)'),
    ],
    passes: [
      post('The form is at [brightloom.io](https://app.brightloom.io/form) until Friday.'),
      post('[Claim page of the season](https://season-two.app/claim)'),
      post('[larkspur.io/docs](https://t.co/a8Xk2)'),
      post('[larkspur.io](https://www.youtube.com/redirect?q=https%3A%2F%2Flarkspur.io%2F)'),
      post('[Why Larkspur.io moved its servers](https://blog.orchard.net/moved)'),
      post('[Larkspur.io](https://en.wikipedia.org/wiki/Larkspur)'),
      post('[@mira@larkspur.social](https://orchard.social/@mira)'),
      post('[larkspur.io](https://bit.ly/3xLark)'),
      post('[LARKSPUR.IO.](https://larkspur.io/)'),
      post('[youtube.com/watch](https://youtu.be/x1)'),
      post('[larkspur.io](https://posts.larkspur.net/domain/larkspur.io)'),
      { text: '[brightloom.io](https://season-two.app/)', as: 'news', known },
    ],
  },
};
export default rule;
