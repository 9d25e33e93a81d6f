import type { Answer } from '@/lib/core/answer.ts';
import type { Report } from '@/lib/core/report.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Answers } from './answers/Answers.tsx';
import { ClaimList } from './ClaimList.tsx';
import { Coverage } from './Coverage.tsx';
import { FeedHealth } from './FeedHealth.tsx';
import type { FeedMending } from './FeedReportCopy.tsx';
import { FindingList, notesWords } from './FindingList.tsx';
import { HostChecks } from './HostChecks.tsx';
import { ListsTold, type ListsToldProps } from './look-ups/ListsTold.tsx';
import type { ReceiptWays } from './look-ups/OpenReceipt.tsx';
import { PageLookUps, type PageLookUpsProps } from './look-ups/PageLookUps.tsx';
import { SecondOpinion, type SecondOpinionProps } from './look-ups/SecondOpinion.tsx';
import { Mentions } from './Mentions.tsx';
import { Notice } from './Notice.tsx';
import css from './Popup.module.css';
import { PopupHeader } from './PopupHeader.tsx';
import { ProjectPages } from './ProjectPages.tsx';
import { isPausing, PauseNotice, type PauseProps, PauseWay } from './pause/PauseNotice.tsx';
import { RequestList } from './RequestList.tsx';
import { RowList } from './RowList.tsx';
import { ReadOnce } from './reading/NotAsked.tsx';
import { SaveBar, type Saving } from './SaveBar.tsx';
import { type SavePostEvents, SavePostList } from './SavePostList.tsx';
import { Strip } from './Strip.tsx';
import { TabReading } from './TabReading.tsx';
import { silenceOf } from './tab-silence.ts';
import type { TabView } from './tab-view.ts';
import { withRequests } from './with-requests.ts';
import type { WrongNoteWays } from './wrong-note/WrongNote.tsx';

/** What is known of the tab: not asked yet, no answer, or its state. */
export type Known = { is: 'waiting' } | { is: 'no-answer'; why: string } | { is: 'tab'; tab: TabView };

export interface PopupProps {
  host: string;
  siteOff: boolean;
  known: Known;
  saving: Saving;
  /** A sentence about something that did not work ("This place is not on the page any more"). */
  said: string;
  onSwitch: (on: boolean) => void;
  onRead: () => void;
  onRetry: () => void;
  /** Has pages of this site read by themselves; left out where that cannot be asked for. */
  onAllow?: (() => void) | undefined;
  withPicture?: boolean;
  onWithPicture?: (on: boolean) => void;
  onSave: () => void;
  /** Index of a finding in the Report, or in the post whose id is given. */
  onJump: (finding: number, post?: string) => void;
  /** Shows where the page answers a question; left out where it cannot be shown. */
  onShowAnswer?: ((answer: Answer) => void) | undefined;
  /** Brings back the banner that the person hid on the page. */
  onShowBanner?: () => void;
  /** What can be done about posts that were not read. */
  mending?: FeedMending | undefined;
  /** What is fetched by itself, until the person knows. */
  telling?: ListsToldProps | undefined;
  /** The ways to open receipts. */
  receipts?: ReceiptWays | undefined;
  /** What can be looked up about the page. */
  lookingUp?: PageLookUpsProps | undefined;
  /** What the browser's own model points at; left out while that is turned off. */
  secondOpinion?: SecondOpinionProps | undefined;
  /** The posts on the screen, to be kept; left out where there are none. */
  keeping?: SavePostEvents | undefined;
  /** A pause on all sites, and the ways into and out of it. */
  pause?: PauseProps | undefined;
  /** What a report on a wrong note needs. */
  wrong?: WrongNoteWays | undefined;
  /** Brings the window in which waiting requests are answered to the front. */
  onShowRequests: () => void;
  onProjects: () => void;
  onDecisions: () => void;
  onDecode?: (() => void) | undefined;
  onOptions: () => void;
  /** Opens the panel beside the page; left out where the browser has none. */
  onPanel?: (() => void) | undefined;
}

/** The popup, whole: what this tab's page says and asks, in the same order on every page. */
export function Popup(props: PopupProps) {
  const { host, siteOff, known, saving } = props;
  const tab = known.is === 'tab' ? known.tab : undefined;
  const read = siteOff || tab?.state !== 'read' ? undefined : tab.report;
  const report = read && withRequests(read, tab?.requests ?? []);
  // Where a page is posts and nothing else, their health says what was read, and that nothing was.
  const feed = siteOff || tab?.state === 'off' ? undefined : tab?.feed;
  // The worst ask may be the key sentence as well: it is said once, in the strip, as loudly.
  const saidInStrip = report !== undefined && report.keySentence === report.strip.sentence;
  return (
    <div class={css.popup}>
      <PopupHeader host={host} on={!siteOff} onSwitch={props.onSwitch} />
      <main class={css.main}>
        {props.said && (
          <p class={css.said} role="alert">
            {told(props.said)}
          </p>
        )}
        {tab?.unguarded && (
          <Notice tone="unknown" title={say('This page was open before Receipts was here')}>
            <p>{say('Until you reload it, what it asks your wallet for is not seen.')}</p>
          </Notice>
        )}
        {report && tab?.reach && <ReadOnce guarded={tab.reach.guarded} />}
        {report && !saidInStrip && <p class={css.key}>{told(report.keySentence)}</p>}
        <PauseNotice pause={props.pause} />
        {isSilent(props, report, feed, tab) && <TabReading {...silenceOf(props, tab)} />}
        {!report && !siteOff && tab?.host && <HostChecks check={tab.host} />}
        {report && (
          <Strip
            strip={report.strip}
            loud={saidInStrip}
            opening={report.opening}
            walletPaths={report.walletPaths}
            onShowBanner={tab?.bannerHidden ? props.onShowBanner : undefined}
          />
        )}
        {tab && tab.requests.length > 0 && <RequestList requests={tab.requests} onShow={props.onShowRequests} />}
        {props.telling && <ListsTold {...props.telling} />}
        {report && <Checked {...props} report={report} />}
        {feed && tab && (
          <FeedHealth
            feed={feed}
            posts={tab.posts}
            mending={props.mending}
            onJump={(post, finding) => props.onJump(finding, post)}
          />
        )}
        {feed?.state === 'reading' && props.keeping && <SavePostList {...props.keeping} />}
        {report && <Coverage report={report} />}
        {report && props.secondOpinion && <SecondOpinion {...props.secondOpinion} />}
      </main>
      <PauseWay pause={props.pause} />
      <SaveBar
        canSave={report !== undefined}
        saved={tab?.saved ?? false}
        unread={tab?.unread ?? false}
        saving={saving}
        withPicture={props.withPicture}
        onWithPicture={props.onWithPicture}
        onSave={props.onSave}
        onProjects={props.onProjects}
        onDecisions={props.onDecisions}
        onDecode={props.onDecode}
        onOptions={props.onOptions}
        onPanel={props.onPanel}
      />
    </div>
  );
}

/** Nothing was read, and nobody else says why: not the health of a feed, and not a pause. */
function isSilent({ pause }: PopupProps, report: Report | undefined, feed: TabView['feed'], tab: TabView | undefined) {
  return !report && !isPausing(pause) && !(feed && tab?.state !== 'failed');
}

/** How many notes there are, as the badge counts them, and the way down to them. */
function Counts({ report: { findings } }: { report: Report }) {
  const good = findings.filter(({ severity }) => severity === 'good').length;
  if (findings.length === 0) return null;
  return (
    <p class={css.counts}>
      {findings.length > good && <a href="#notes-title">{notesWords(findings)}</a>}
      {good > 0 && <a href="#good-title">{sayCount(good, '{n} good sign', '{n} good signs')}</a>}
    </p>
  );
}

type CheckedProps = { report: Report } & Pick<
  PopupProps,
  'lookingUp' | 'onJump' | 'onShowAnswer' | 'receipts' | 'wrong'
>;

function Checked({ report, lookingUp, receipts, onJump, onShowAnswer, wrong }: CheckedProps) {
  return (
    <>
      <section class={css.section} aria-labelledby="rows-title">
        <div class={css.head}>
          <h2 class={css.title} id="rows-title">
            {say('Checklist')}
          </h2>
          <Counts report={report} />
        </div>
        <RowList rows={report.rows} passages={report.passages} />
      </section>
      <Answers key={report.url} report={report} when="now" onShow={onShowAnswer} />
      {report.project && <ProjectPages project={report.project} kinds={report.kinds ?? []} />}
      <FindingList findings={report.findings} coverage={report.coverage} onJump={onJump} wrong={wrong} />
      {report.claims.length > 0 && <ClaimList claims={report.claims} receipts={receipts} />}
      {lookingUp && <PageLookUps {...lookingUp} />}
      {report.mentions && report.mentions.length > 0 && <Mentions mentions={report.mentions} />}
    </>
  );
}
