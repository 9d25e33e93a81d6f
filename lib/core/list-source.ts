/** How a list is published. `versioned`: our own form with deltas, docs/lists.md. */
export type ListForm =
  /** Arrays of hosts under these names; no name: the file is one array. */
  | { is: 'json'; listed: string; allowed: string }
  /** Lines `- url: host`. */
  | { is: 'yaml' }
  /** One entry a line. */
  | { is: 'text' }
  | { is: 'versioned' }
  /** Not hosts but phrases: a rule pack, docs/rule-packs.md. */
  | { is: 'phrases' };

/** A list of reported hosts, or of phrases, that is fetched and kept. */
export interface ListSource {
  id: string;
  name: string;
  /** Where a person reads about it. */
  home: string;
  /** Where to ask for removal; empty when nobody says. */
  appeal: string;
  /** As its publishers state it; empty when they do not. */
  licence: string;
  /** The same file at several places; the next is asked when one fails. */
  addresses: readonly string[];
  form: ListForm;
  /** Hours between two looks, at least. */
  every: number;
  /** Fetched until the person switches it off. */
  usual: boolean;
  /** The person added it. */
  own: boolean;
}

/** Hours between two looks at a list: most of them, and those that change by the hour. Source: PROVENANCE, list updates. */
export const EVERY_DAY = 24;
const EVERY_SIX_HOURS = 6;

/** A list of which a copy comes with the extension, and counts until a newer one was fetched. */
export const BUNDLED_SOURCE = 'metamask';

/**
 * Lists that anybody may fetch. Sources of addresses, forms and licences: each repository's own files, 2026-11. Those
 * whose licence would bind whoever passes them on are only fetched by the person who switches them on.
 */
export const LIST_SOURCES: readonly ListSource[] = [
  {
    id: BUNDLED_SOURCE,
    name: 'MetaMask’s list eth-phishing-detect',
    home: 'https://github.com/MetaMask/eth-phishing-detect',
    appeal: 'https://github.com/MetaMask/eth-phishing-detect/issues',
    licence: 'DBAD 1.1',
    addresses: [
      'https://raw.githubusercontent.com/MetaMask/eth-phishing-detect/main/src/config.json',
      'https://cdn.jsdelivr.net/gh/MetaMask/eth-phishing-detect@main/src/config.json',
    ],
    form: { is: 'json', listed: 'blacklist', allowed: 'whitelist' },
    every: EVERY_SIX_HOURS,
    usual: true,
    own: false,
  },
  {
    id: 'polkadot',
    name: 'polkadot{.js}’s list',
    home: 'https://github.com/polkadot-js/phishing',
    appeal: 'https://github.com/polkadot-js/phishing/issues',
    licence: 'Apache-2.0',
    addresses: [
      'https://raw.githubusercontent.com/polkadot-js/phishing/master/all.json',
      'https://polkadot.js.org/phishing/all.json',
    ],
    form: { is: 'json', listed: 'deny', allowed: 'allow' },
    every: EVERY_DAY,
    usual: true,
    own: false,
  },
  {
    id: 'phantom',
    name: 'Phantom’s blocklist',
    home: 'https://github.com/phantom/blocklist',
    appeal: 'https://github.com/phantom/blocklist/issues',
    licence: 'MIT',
    addresses: [
      'https://raw.githubusercontent.com/phantom/blocklist/master/blocklist.yaml',
      'https://cdn.jsdelivr.net/gh/phantom/blocklist@master/blocklist.yaml',
    ],
    form: { is: 'yaml' },
    every: EVERY_DAY,
    usual: true,
    own: false,
  },
  {
    id: 'scamsniffer',
    name: 'ScamSniffer’s database',
    home: 'https://github.com/scamsniffer/scam-database',
    appeal: 'https://github.com/scamsniffer/scam-database/issues',
    licence: 'GPL-3.0',
    addresses: ['https://raw.githubusercontent.com/scamsniffer/scam-database/main/blacklist/domains.json'],
    form: { is: 'json', listed: '', allowed: '' },
    every: EVERY_DAY,
    usual: false,
    own: false,
  },
];
