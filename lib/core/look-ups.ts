import type { LookUp, LookUpId, LookUpMode } from './look-up.ts';

/**
 * All look-ups there are, in the order in which they are shown. Sources of who asks what: the documents of each service;
 * limits stand with the probes.
 */
export const LOOK_UPS: readonly LookUp[] = [
  {
    id: 'host-lists',
    title: 'Lists of reported hosts',
    use: 'Keeps the lists of reported addresses fresh. They are matched on this machine.',
    sends: 'Nothing about you or the page: everybody fetches the same files.',
    to: 'the places where the lists are published, named under Lists',
    origins: ['https://raw.githubusercontent.com/*', 'https://cdn.jsdelivr.net/*', 'https://polkadot.js.org/*'],
    kind: 'bulk',
    usual: 'on',
  },
  {
    id: 'trust-list',
    title: 'List of known signers of pictures',
    use: 'Keeps the list fresh by which a picture’s signer is known.',
    sends: 'Nothing about you or the page: everybody fetches the same file.',
    to: 'the C2PA’s published trust list',
    origins: ['https://raw.githubusercontent.com/*'],
    kind: 'bulk',
    usual: 'ask',
  },
  {
    id: 'protocols',
    title: 'Fees and deposits of protocols',
    use: 'Puts an aggregator’s figures beside the page’s own numbers. The same files for everybody, matched on this machine.',
    sends: 'Nothing about you or the page: everybody fetches the same files.',
    to: 'DefiLlama',
    origins: ['https://api.llama.fi/*'],
    kind: 'bulk',
    usual: 'ask',
  },
  {
    id: 'receipt',
    title: 'Opening a receipt',
    use: 'Opens the link behind a claim and looks whether it shows what the claim says.',
    sends: 'A visit to that one link, without cookies.',
    to: 'the host that the link leads to',
    origins: [],
    kind: 'one',
    usual: 'ask',
  },
  {
    id: 'domain-age',
    title: 'Age of a domain',
    use: 'Tells when the domain was registered.',
    sends: 'The domain’s name.',
    to: 'the registry of its ending, found through IANA’s public directory',
    origins: ['https://data.iana.org/*'],
    kind: 'one',
    usual: 'ask',
  },
  {
    id: 'first-certificate',
    title: 'First certificate',
    use: 'Tells how old the domain’s oldest certificate is that still counts, where its registry tells no age.',
    sends: 'The domain’s name.',
    to: 'SSLMate’s search of certificate logs',
    origins: ['https://api.certspotter.com/*'],
    kind: 'one',
    usual: 'ask',
  },
  {
    id: 'first-archive',
    title: 'First seen in the web archive',
    use: 'Tells since when copies of the site were kept by others.',
    sends: 'The domain’s name.',
    to: 'the Internet Archive',
    origins: ['https://archive.org/*', 'https://web.archive.org/*'],
    kind: 'one',
    usual: 'ask',
  },
  {
    id: 'security-contact',
    title: 'Security contact of the site',
    use: 'Looks for the file in which sites say where security reports go.',
    sends: 'A visit to one file of that site, without cookies.',
    to: 'the site itself',
    origins: [],
    kind: 'one',
    usual: 'ask',
  },
  {
    id: 'repository',
    title: 'Repositories',
    use: 'Tells whether the code that a page links to is worked on, archived or a copy of other code.',
    sends: 'The repository’s name.',
    to: 'the one of GitHub, GitLab and Codeberg that has it',
    origins: ['https://api.github.com/*', 'https://gitlab.com/*', 'https://codeberg.org/*'],
    kind: 'one',
    usual: 'ask',
  },
  {
    id: 'contract',
    title: 'Verified contracts',
    use: 'Tells whether the source of a contract was published and matches what runs.',
    sends: 'The contract’s address and its chain.',
    to: 'Sourcify',
    origins: ['https://sourcify.dev/*'],
    kind: 'one',
    usual: 'ask',
  },
  {
    id: 'credentials',
    title: 'Content Credentials of pictures',
    use: 'Reads who signed a picture and whether it was changed since. Checked on this machine.',
    sends: 'A visit to the picture’s address, without cookies.',
    to: 'the host that the picture comes from',
    origins: [],
    kind: 'one',
    usual: 'ask',
  },
  {
    id: 'second-opinion',
    title: 'A second reading, on this device',
    use: 'Lets the browser’s own language model look for two sentences of the page. What it finds has to stand there.',
    sends: 'Nothing: the model runs on this machine.',
    to: 'nobody',
    origins: [],
    kind: 'here',
    usual: 'off',
  },
];

const BY_ID: ReadonlyMap<LookUpId, LookUp> = new Map(LOOK_UPS.map((lookUp) => [lookUp.id, lookUp]));

/** The look-up of this id. */
export function lookUpOf(id: LookUpId): LookUp {
  return BY_ID.get(id)!;
}

/** What the person decided on look-ups. */
export interface LookUpChoice {
  /** The switch for all: false turns every one off, whatever its mode. */
  allowed: boolean;
  modes: Partial<Record<LookUpId, LookUpMode>>;
}

/** The mode that counts. */
export function modeOf({ allowed, modes }: LookUpChoice, id: LookUpId): LookUpMode {
  return allowed ? (modes[id] ?? lookUpOf(id).usual) : 'off';
}
