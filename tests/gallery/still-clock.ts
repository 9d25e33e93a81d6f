import { NOW } from './surface.ts';

/** Longest wait that ends, in ms: those that preact draws by are shorter; a button that opens by and by stays shut. */
const LONGEST = 200;

// Loaded before everything else: words such as "3 days ago" are the same in every picture.
const RealDate = Date;
class StillDate extends RealDate {
  constructor(...given: [] | [number | string]) {
    super(...((given.length === 0 ? [NOW] : given) as [number]));
  }
  static override now(): number {
    return NOW;
  }
}
const wait = setTimeout;
Object.assign(globalThis, {
  Date: StillDate,
  setTimeout: (act: () => void, ms = 0) => (ms > LONGEST ? 0 : wait(act, ms)),
  setInterval: () => 0,
});
