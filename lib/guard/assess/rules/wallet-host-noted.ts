import { isUnderOne } from '@/lib/core/own-host.ts';
import { en } from '@/lib/words/en.ts';
import { isLoud, type Situation, type WalletRule } from '../wallet-rule.ts';
import { plain } from '../words.ts';

/** The site that asks is on a list of reported hosts, or its address carries or resembles the name of another project. */
const rule: WalletRule = {
  id: 'wallet-host-noted',
  ask: en('Does the project’s own site link to exactly this address?'),
  clears: en('A link to exactly this address on the project’s own site, and an entry that was taken off the list.'),
  look(situation) {
    if (situation.decoded.effects.length === 0) return [];
    return [...listed(situation), ...resembles(situation), ...borrowsName(situation)];
  },
};
export default rule;

type Seen = ReturnType<WalletRule['look']>;

function listed({ context: { host } }: Situation): Seen {
  if (!host?.listed) return [];
  const { list, entry, version } = host.listed;
  const say = en('This site is on the list “{list}” ({version}), by the entry {entry}.', {
    list: plain(list, 60),
    version: plain(version, 30),
    entry: plain(entry, 80),
  });
  return [{ severity: 'warning', say }];
}

function resembles({ context: { host } }: Situation): Seen {
  if (!host?.lookalike) return [];
  const { of, name, saved } = host.lookalike;
  const whose = saved ? en('{name}, which is on your list', { name: plain(name, 60) }) : plain(name, 60);
  const say = en('The address {host} resembles {of}, the address of {~whose}, and is another one.', {
    host: plain(host.host, 80),
    of: plain(of, 80),
    whose,
  });
  return [{ severity: isLoud(host.worst) ? 'warning' : 'caution', say }];
}

/** Letters from which a name is told apart from an everyday word. */
const LONG_NAME = 6;

/** The page calls itself by the name of a saved project and stands at another address. */
function borrowsName({ context }: Situation): Seen {
  const { page, host, saved = [], sameSite } = context;
  if (!page || host?.lookalike || saved.length === 0) return [];
  const all = saved.flatMap(({ domains }) => domains);
  if (isUnderOne(page.host, all)) return [];
  // A host that was confirmed on somebody else's domain does not make its neighbours the project's own.
  const main = saved.flatMap(({ domains }) => domains.slice(0, 1));
  if (main.some((domain) => sameSite?.(domain, page.host))) return [];
  const words = new Set(
    page.title
      .toLowerCase()
      .slice(0, 300)
      .split(/[^\p{L}\p{N}-]{1,20}/u),
  );
  const meant = main.find((domain) => {
    const name = domain.split('.').at(-2) ?? '';
    return name.length >= LONG_NAME && words.has(name);
  });
  if (meant === undefined) return [];
  const say = en('This page calls itself by the name of {meant}, which is on your list, and stands at {host}.', {
    meant: plain(meant, 80),
    host: plain(page.host, 80),
  });
  return [{ severity: 'caution', say }];
}
