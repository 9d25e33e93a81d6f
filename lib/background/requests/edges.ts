import type { Assessment } from '@/lib/core/assessment.ts';
import type { Report } from '@/lib/core/report.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import type { ToContent } from '@/lib/messaging/protocol.ts';
import type { Sender } from '@/lib/messaging/server.ts';
import type { Session } from '../session.ts';
import type { Tabs } from '../tabs/tabs.ts';
import type { SeenWith } from './assess-seen.ts';
import type { DecisionKeeper } from './keep-decisions.ts';
import type { Panel } from './panel.ts';
import type { StartTrial } from './trials.ts';

type Surroundings = Pick<SeenWith, 'seenAddresses' | 'host' | 'saved'>;
export type Around = Surroundings &
  Pick<SeenWith, 'hasCode'> & { report: Report | undefined; words: string; refusedBefore: number };

/** What the life of a wallet request stands on: storage, panel, clock, and what is known around. */
export interface RequestEdges {
  session: Session;
  tabs: Tabs;
  /** What is known around a request before it is looked at: its host, saved projects, addresses seen before. */
  surroundings?(request: SignRequest, sender: Sender): Promise<Surroundings>;
  /** Decodes a request and joins it with what is known of the page that asks and around it. */
  assess(request: SignRequest, around: Around): Assessment;
  panel: Panel;
  /** Keeps what ended for good; told of each request that did. */
  keeper: DecisionKeeper;
  /** What was asked in private windows is not kept. */
  isPrivate(tab: number): Promise<boolean>;
  /** Registrable domain of an address. */
  domainOf(url: string): string;
  /** Starts a trial run of a held request at the person's own node, when they turned that on. Nobody waits for it. */
  startTrial?: StartTrial;
  /** Tells a frame what the person chose. */
  say(tab: number, frame: number, message: ToContent): Promise<unknown>;
  /** Settles after so many milliseconds. */
  after(milliseconds: number): Promise<void>;
  /** Epoch milliseconds. */
  now(): number;
  newId(): string;
}
