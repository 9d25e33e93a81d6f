import { mayBe, type Subject, subjectOf } from './selector-subject.ts';

/** What one search of a post collects. */
export interface IndexPlan {
  /** Every holder of this attribute is kept. */
  attribute: string;
  /** Elements of these kinds are kept too: by the tag, or by the value of an attribute. */
  tags: ReadonlySet<string>;
  values: ReadonlyMap<string, ReadonlySet<string>>;
  selector: string;
  /** Where matches of a selector are found; undefined for those that were not planned for. */
  rooms: Map<string, Room | undefined>;
}

/** All holders of one value of an attribute, or all elements with one tag. */
interface Room {
  name: string;
  value: string;
  /** The room is that of all values with this beginning, and only told to be empty or not. */
  isOpening: boolean;
  subject: Subject;
}

type Lists = Map<string, Element[]>;

/** Elements of one post by what they are, for as long as that post is read. */
interface Index {
  root: ParentNode;
  plan: IndexPlan;
  /** In reading order, by value, by the name of the attribute. */
  lists: ReadonlyMap<string, Lists>;
  /** Matches below the root that were asked for already. */
  found: Map<string, readonly Element[]>;
  /** The element that was last found to stand inside the root. */
  inside: ParentNode;
}

let index: Index | undefined;
const NONE: readonly Element[] = [];
/** The name under which tags are kept: no attribute has it. */
const TAG = '';

/** A plan for `readIndexed`. In: an attribute (a site's test ids, say), and kinds of elements, each a tag or `[name="value"]`. */
export function planIndex(attribute: string, kinds: readonly string[] = []): IndexPlan {
  const tags = new Set(kinds.filter((kind) => !kind.startsWith('[')));
  const values = new Map<string, Set<string>>();
  for (const kind of kinds) {
    const [, name = '', value = ''] = /^\[([\w-]{1,40})="([^"]{1,100})"\]$/.exec(kind) ?? [];
    if (name !== '') values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  return { attribute, tags, values, selector: [`[${attribute}]`, ...kinds].join(','), rooms: new Map() };
}

/**
 * Reads one post with a single search, instead of one for each part. A part that ends in something that was planned for
 * is chosen from what was found, and not searched for at all where nothing was. Only for work that is done when it
 * returns, so that nothing changes meanwhile.
 */
export function readIndexed<Value>(root: ParentNode, plan: IndexPlan, read: () => Value): Value {
  const before = index;
  index = { root, plan, lists: sortOut(root, plan), found: new Map(), inside: root };
  try {
    return read();
  } finally {
    index = before;
  }
}

function sortOut(root: ParentNode, { attribute, tags, values, selector }: IndexPlan): Index['lists'] {
  const holders: Lists = new Map();
  const tagged: Lists = new Map();
  const lists = new Map([...values.keys()].map((name): [string, Lists] => [name, new Map()]));
  lists.set(attribute, holders).set(TAG, tagged);
  const all = root.querySelectorAll(selector);
  for (let at = 0; at < all.length; at++) {
    const element = all[at] as Element;
    const held = element.getAttribute(attribute);
    if (held !== null) add(holders, held, element);
    const tag = element.localName;
    if (tags.has(tag)) add(tagged, tag, element);
    for (const [name, kept] of values) {
      const value = element.getAttribute(name);
      if (value !== null && kept.has(value)) add(lists.get(name) as Lists, value, element);
    }
  }
  return lists;
}

function add(lists: Lists, key: string, element: Element): void {
  const same = lists.get(key);
  if (same) same.push(element);
  else lists.set(key, [element]);
}

/**
 * Matches of a selector below `root` in reading order, by the index of the post that is read. Undefined where it cannot
 * tell: no post is read, the root is none of its elements, or the selector ends in something that was not planned for.
 */
export function indexed(root: ParentNode, selector: string): readonly Element[] | undefined {
  if (!index) return undefined;
  const isRoot = root === index.root;
  const known = isRoot ? index.found.get(selector) : undefined;
  if (known) return known;
  const room = roomFor(selector, index.plan);
  const all = room && candidates(room, index);
  if (!all || !isWithin(root, index)) return undefined;
  const isMatch = (element: Element) =>
    mayBe(element, room.subject) && (room.subject.isAll || matches(element, selector));
  if (!isRoot) return all.filter((element) => element !== root && root.contains(element) && isMatch(element));
  const found = all.filter(isMatch);
  index.found.set(selector, found);
  return found;
}

function candidates({ name, value, isOpening }: Room, { lists }: Index): readonly Element[] | undefined {
  if (!isOpening) return lists.get(name)?.get(value) ?? NONE;
  for (const held of lists.get(name)?.keys() ?? []) if (held.startsWith(value)) return undefined;
  return NONE;
}

function isWithin(root: ParentNode, of: Index): boolean {
  if (of.inside !== root && of.root.contains(root)) of.inside = root;
  return root === of.root || root === of.inside;
}

function roomFor(selector: string, { attribute, tags, values, rooms }: IndexPlan): Room | undefined {
  if (rooms.has(selector)) return rooms.get(selector);
  const subject = subjectOf(selector);
  const tests = subject?.tests ?? [];
  const isOpening = false;
  const held =
    tests.find(({ name, sign }) => name === attribute && sign === '=') ??
    tests.find(({ name, sign, value }) => sign === '=' && values.get(name)?.has(value));
  const opening = tests.find(({ name, sign }) => name === attribute && sign === '^');
  let room: Room | undefined;
  if (!subject) room = undefined;
  else if (held) room = { ...held, isOpening, subject };
  else if (tags.has(subject.tag)) room = { name: TAG, value: subject.tag, isOpening, subject };
  else if (opening) room = { ...opening, isOpening: true, subject };
  rooms.set(selector, room);
  return room;
}

/** A browser that does not know a selector has no match for it. */
export function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
