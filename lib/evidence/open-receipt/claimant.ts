import { registrableDomain, registrableLabel } from '../domain.ts';
import { pathSegments, readAddress } from '../web-address.ts';

/** Who makes the claim, as far as a Report and the saved list tell. */
export interface Claimant {
  /** Address of the page that the claim stands on. */
  url: string;
  title: string;
  /** Names that the person or the saved list gave it. */
  names: readonly string[];
}

const CODE_HOST = /^(?:github|gitlab|codeberg|huggingface)\./;
/** Labels and titles that name nobody. */
const NOBODY =
  /^(?:home|homepage|about|docs|documentation|introduction|overview|welcome|index|app|the|ai|crypto|web3|defi|blockchain|localhost|token|protocol|network|finance|labs?|dao)$/;
const SHORTEST = 3;
const LONGEST = 40;
const MOST = 8;

/**
 * What the project is called, as a pattern over normalised text: the label of its domain, the parts of the title that
 * are like it, and the names it was given. Undefined when nothing usable is known. Bounded; at most eight names.
 */
export function namesOfClaimant({ url, title, names }: Claimant): RegExp | undefined {
  const labels = labelsOf(url);
  const parts = title.slice(0, 400).split(/\s[|–—·:-]\s|:\s/);
  const alike = parts.filter((part) => labels.some((label) => isAlike(squeeze(part), label)));
  const own = [...names, ...alike, ...labels].map(cleaned).filter(isUsable);
  // A title names somebody only where nothing better does.
  const all = own.length > 0 ? own : parts.slice(0, 1).map(cleaned).filter(isUsable);
  const sources = [...new Set(all.map((name) => name.toLowerCase()))].slice(0, MOST).map(toSource);
  const domain = registrableDomain(url);
  if (domain.includes('.') && !CODE_HOST.test(domain)) sources.push(domain.replace(/\./g, '\\.'));
  if (sources.length === 0) return undefined;
  return new RegExp(String.raw`(?<![\p{L}\p{N}@])(?:${sources.join('|')})(?![\p{L}\p{N}@])`, 'iu');
}

function labelsOf(url: string): string[] {
  const address = readAddress(url);
  if (!address) return [];
  if (CODE_HOST.test(registrableDomain(url))) return pathSegments(address).slice(0, 2);
  return [registrableLabel(url) || (address.hostname.split('.')[0] ?? '')];
}

function isAlike(part: string, label: string): boolean {
  const plain = squeeze(label);
  return part.length >= SHORTEST && plain.length >= SHORTEST && (plain.includes(part) || part.includes(plain));
}

function squeeze(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function cleaned(name: string): string {
  return name
    .slice(0, 200)
    .replace(/[^\p{L}\p{N}.$_ -]/gu, ' ')
    .replace(/\s{1,200}/g, ' ')
    .trim();
}

function isUsable(name: string): boolean {
  const isSized = name.length >= SHORTEST && name.length <= LONGEST && name.split(' ').length <= 4;
  return isSized && /\p{L}/u.test(name) && !NOBODY.test(name.toLowerCase());
}

/** "acme-compute" is written "Acme Compute", and a long label may be two words. */
function toSource(name: string): string {
  const plain = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  if (/^[\p{L}]{8,30}$/u.test(name)) return [...name].map(plain).join('[-_ ]?');
  return name.split(/[-_ ]/).map(plain).join('[-_ ]?');
}
