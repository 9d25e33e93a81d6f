import * as z from 'zod/mini';

/** Times in milliseconds. A tab that a link opens opens at once; the same tab leaves when the other server answers. */
const TO_OPEN = 3_000;
const TO_LEAVE = 10_000;
/** The way by redirects, until the page is there. */
const TO_LAND = 60_000;
/** A page that sends people on does so at once; later the person went on. */
const TO_GO_ON = 3_000;
/** Addresses that a tab may pass on its way. */
const MOST_HOPS = 12;
/** Followed links that wait for their tab, tabs that opened, tabs that landed: the newest are kept. */
const MOST = 40;

/**
 * A followed link of a post: the tab and domain it stood on, the host that it showed, whether it went to that host, and
 * when.
 */
const Click = z.object({
  tab: z.int(),
  shown: z.string(),
  direct: z.boolean(),
  from: z.string(),
  at: z.number(),
});
export type Click = z.infer<typeof Click>;

/** A tab that was opened from another one. */
const Opened = z.object({ tab: z.int(), by: z.int(), at: z.number() });

/** The way of a tab after a link was followed. `landed` is when the page that ends it was there. */
const Landing = z.object({
  tab: z.int(),
  shown: z.string(),
  direct: z.boolean(),
  at: z.number(),
  hops: z.int(),
  domain: z.string(),
  landed: z.optional(z.number()),
});
export type Landing = z.infer<typeof Landing>;

/** Everything that is remembered of followed links, while their tabs are open. */
export const FollowState = z.object({
  clicks: z.array(Click),
  opened: z.array(Opened),
  landings: z.array(Landing),
});
export type FollowState = z.infer<typeof FollowState>;

export const NOTHING_FOLLOWED: FollowState = { clicks: [], opened: [], landings: [] };

/** With a followed link more. */
export function withClick(state: FollowState, click: Click): FollowState {
  return { ...state, clicks: [...state.clicks, click].slice(-MOST) };
}

/** With a tab that opened from another one. */
export function withOpened(state: FollowState, tab: number, by: number, at: number): FollowState {
  const others = state.opened.filter((one) => one.tab !== tab);
  return { ...state, opened: [...others, { tab, by, at }].slice(-MOST) };
}

/** Does anything of it bear on this tab? */
export function concerns({ clicks, opened, landings }: FollowState, tab: number): boolean {
  return [...clicks, ...opened, ...landings].some((one) => one.tab === tab);
}

/** After a tab came to a domain: its way goes on, begins with the link that led there, or is over. */
export function atDomain(state: FollowState, tab: number, domain: string, now: number): FollowState {
  const before = state.landings.find((one) => one.tab === tab);
  const kept = before && nextStep(before, domain, now);
  if (kept) return withLanding(state, kept);
  const click = clickOf(state, tab, domain, now);
  const rest = before ? { ...state, landings: state.landings.filter((one) => one !== before) } : state;
  if (!click) return rest;
  const { shown, direct, at } = click;
  const begun = {
    clicks: rest.clicks.filter((one) => one !== click),
    opened: rest.opened.filter((one) => one.tab !== tab),
    landings: rest.landings,
  };
  return withLanding(begun, { tab, shown, direct, at, hops: 0, domain });
}

/** The way of a tab, when a link of a post began it. */
export function landingOf(state: FollowState, tab: number): Landing | undefined {
  return state.landings.find((one) => one.tab === tab);
}

/** After the page that ends the way was there: the way stays open for a moment, in case the page sends people on. */
export function withArrival(state: FollowState, tab: number, now: number): FollowState {
  const landing = landingOf(state, tab);
  return landing ? withLanding(state, { ...landing, landed: landing.landed ?? now }) : state;
}

/** Without the way of a tab, and without what could still begin one there. */
export function withoutTab({ clicks, opened, landings }: FollowState, tab: number): FollowState {
  const others = <One extends { tab: number }>(list: One[]) => list.filter((one) => one.tab !== tab);
  return { clicks: others(clicks), opened: others(opened), landings: others(landings) };
}

/** Without the way of a tab and who opened it; links that were followed on its page still wait. */
export function withoutWay({ clicks, opened, landings }: FollowState, tab: number): FollowState {
  return {
    clicks,
    opened: opened.filter((one) => one.tab !== tab),
    landings: landings.filter((one) => one.tab !== tab),
  };
}

function withLanding(state: FollowState, landing: Landing): FollowState {
  const others = state.landings.filter((one) => one.tab !== landing.tab);
  return { ...state, landings: [...others, landing].slice(-MOST) };
}

function nextStep(landing: Landing, domain: string, now: number): Landing | undefined {
  if (landing.domain === domain) return landing;
  const isLate = landing.landed === undefined ? now - landing.at > TO_LAND : now - landing.landed > TO_GO_ON;
  if (isLate || landing.hops >= MOST_HOPS) return undefined;
  const { landed: _before, ...way } = landing;
  return { ...way, domain, hops: landing.hops + 1 };
}

/** The link that led this tab to a domain: on the page that opened the tab, or on its own page before. */
function clickOf({ clicks, opened }: FollowState, tab: number, domain: string, now: number): Click | undefined {
  const from = opened.find((one) => one.tab === tab);
  // A link to the platform's own pages leads nowhere else.
  const leaves = (click: Click) => click.from !== domain;
  if (from) return clicks.find((one) => one.tab === from.by && Math.abs(one.at - from.at) <= TO_OPEN && leaves(one));
  return clicks.findLast((one) => one.tab === tab && now - one.at <= TO_LEAVE && leaves(one));
}
