/** What a site's robots.txt says to everybody. */
export interface Robots {
  /** May this path (with its query) be asked for? */
  allows(path: string): boolean;
  /** Seconds that it asks to wait between two requests; 0 when it asks for none. */
  delay: number;
}

/** Most bytes of a robots.txt that are read. Source: RFC 9309, section 2.5, which asks for at least 500 KiB. */
export const MOST_ROBOTS = 512_000;

/** Longest path of a rule, and of a page, that is compared. */
const LONGEST_PATH = 2_000;
const UNRESERVED = /[A-Za-z0-9\-._~]/;

/** A site without a robots.txt, or with one that says nothing to us. */
export const NO_ROBOTS: Robots = { allows: () => true, delay: 0 };

interface Rule {
  allow: boolean;
  /** Pieces of the path between stars, in one spelling. */
  pieces: readonly string[];
  /** The path must end where the rule does. */
  whole: boolean;
  length: number;
}

/**
 * Reads a robots.txt. Only the group for everybody (`*`) is ours, because the requests carry no name of their own. Of
 * the rules that match, the longest counts, and Allow among equals (RFC 9309, section 2.2.2). Hostile input: never
 * throws, linear.
 */
export function readRobots(text: string): Robots {
  const rules: Rule[] = [];
  let delay = 0;
  let ours = false;
  let inAgents = false;
  for (const line of text.slice(0, MOST_ROBOTS).split(/\r\n|\r|\n/)) {
    const { key, value } = readLine(line);
    if (key === 'user-agent') {
      ours = value === '*' || (inAgents && ours);
      inAgents = true;
      continue;
    }
    if (key === '') continue;
    if (key !== 'sitemap') inAgents = false;
    if (!ours) continue;
    if (key === 'crawl-delay') delay = Math.max(delay, secondsOf(value));
    if ((key === 'allow' || key === 'disallow') && value !== '') rules.push(ruleOf(key === 'allow', value));
  }
  return { delay, allows: (path) => allows(rules, spelled(path.slice(0, LONGEST_PATH))) };
}

function readLine(line: string): { key: string; value: string } {
  const said = line.split('#', 1)[0] ?? '';
  const colon = said.indexOf(':');
  if (colon < 0) return { key: '', value: '' };
  return {
    key: said.slice(0, colon).trim().toLowerCase(),
    value: said
      .slice(colon + 1)
      .trim()
      .slice(0, LONGEST_PATH),
  };
}

function secondsOf(value: string): number {
  const seconds = /^\d{1,9}(?:\.\d{1,9})?$/.test(value) ? Number(value) : 0;
  return Number.isFinite(seconds) ? seconds : 0;
}

function ruleOf(allow: boolean, value: string): Rule {
  const whole = value.endsWith('$');
  const path = spelled(whole ? value.slice(0, -1) : value);
  return { allow, pieces: path.split('*'), whole, length: path.length };
}

function allows(rules: readonly Rule[], path: string): boolean {
  let best: Rule | undefined;
  for (const rule of rules) {
    const longer = !best || rule.length > best.length || (rule.length === best.length && rule.allow && !best.allow);
    if (longer && matches(rule, path)) best = rule;
  }
  return best?.allow ?? true;
}

/** Each piece is looked for once, behind the one before: no way back, so a row of stars costs nothing. */
function matches({ pieces, whole }: Rule, path: string): boolean {
  const [first = '', ...others] = pieces;
  if (!path.startsWith(first)) return false;
  const last = others.pop();
  if (last === undefined) return !whole || path.length === first.length;
  let at = first.length;
  for (const piece of others) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (whole) return path.length - last.length >= at && path.endsWith(last);
  return path.indexOf(last, at) >= 0;
}

/** One spelling for a path: what needs no escape has none, what has one has it in capitals. */
function spelled(path: string): string {
  const escaped = path.replace(/%[0-9a-fA-F]{2}/g, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return UNRESERVED.test(character) ? character : code.toUpperCase();
  });
  return escaped.replace(/[\u0080-\uffff]{1,2000}/g, (letters) => encodeURIComponent(letters.toWellFormed()));
}
