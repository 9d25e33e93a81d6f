import type { Report } from '@/lib/core/report.ts';
import { ClaimList } from './ClaimList.tsx';
import { Coverage } from './Coverage.tsx';
import { countWords } from './count-words.ts';
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
import { RequestList } from './RequestList.tsx';
import { RowList } from './RowList.tsx';
import { SaveBar, type Saving } from './SaveBar.tsx';
import { type SavePostEvents, SavePostList } from './SavePostList.tsx';
import { Strip } from './Strip.tsx';
import { type Silence, TabReading } from './TabReading.tsx';
import type { TabView } from './tab-view.ts';
import { withRequests } from './with-requests.ts';

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
  withPicture?: boolean;
  onWithPicture?: (on: boolean) => void;
  onSave: () => void;
  /** Index of a finding in the Report, or in the post whose id is given. */
  onJump: (finding: number, post?: string) => void;
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
  onProjects: () => void;
  onDecisions: () => void;
  onOptions: () => void;
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
            {props.said}
          </p>
        )}
        {tab?.unguarded && (
          <Notice tone="unknown" title="This page was open before Receipts was here">
            <p>What it asks your wallet for is not seen. Reload the page, and it is.</p>
          </Notice>
        )}
        {report && !saidInStrip && <p class={css.key}>{report.keySentence}</p>}
        {!report && !(feed && tab?.state !== 'failed') && <TabReading {...silenceOf(props, tab)} />}
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
        {tab && tab.requests.length > 0 && <RequestList requests={tab.requests} />}
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
        onOptions={props.onOptions}
      />
    </div>
  );
}

/** How many notes there are, as the badge counts them, and the way down to them. */
function Counts({ report: { findings } }: { report: Report }) {
  const good = findings.filter(({ severity }) => severity === 'good').length;
  if (findings.length === 0) return null;
  return (
    <p class={css.counts}>
      {findings.length > good && <a href="#notes-title">{notesWords(findings)}</a>}
      {good > 0 && <a href="#good-title">{countWords(good, 'good sign')}</a>}
    </p>
  );
}

type CheckedProps = { report: Report } & Pick<PopupProps, 'lookingUp' | 'onJump' | 'receipts'>;

function Checked({ report, lookingUp, receipts, onJump }: CheckedProps) {
  return (
    <>
      <section class={css.section} aria-labelledby="rows-title">
        <div class={css.head}>
          <h2 class={css.title} id="rows-title">
            Checklist
          </h2>
          <Counts report={report} />
        </div>
        <RowList rows={report.rows} passages={report.passages} />
      </section>
      {report.project && <ProjectPages project={report.project} kinds={report.kinds ?? []} />}
      <FindingList findings={report.findings} coverage={report.coverage} onJump={onJump} />
      {report.claims.length > 0 && <ClaimList claims={report.claims} receipts={receipts} />}
      {lookingUp && <PageLookUps {...lookingUp} />}
      {report.mentions && report.mentions.length > 0 && <Mentions mentions={report.mentions} />}
    </>
  );
}

function silenceOf({ known, siteOff, onRead, onRetry }: PopupProps, tab: TabView | undefined) {
  const state = silentState(known, siteOff, tab);
  const why = known.is === 'no-answer' ? known.why : siteOff ? '' : (tab?.why ?? '');
  return { state, why, switchedOn: state === 'off' && !siteOff, onRead, onRetry };
}

function silentState(known: Known, siteOff: boolean, tab: TabView | undefined): Silence {
  if (siteOff) return 'off';
  if (!tab) return known.is === 'no-answer' ? 'no-answer' : 'waiting';
  // A tab that says it was read and brings no Report has nothing we could show: that is a failure, not silence.
  return tab.state === 'read' ? 'failed' : tab.state;
}
