import type { Report } from '@/lib/core/report.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Answers } from '../answers/Answers.tsx';
import { Coverage } from '../Coverage.tsx';
import { FeedHealth } from '../FeedHealth.tsx';
import { FindingList } from '../FindingList.tsx';
import { HostChecks } from '../HostChecks.tsx';
import { Notice } from '../Notice.tsx';
import type { PopupProps } from '../Popup.tsx';
import { PopupHeader } from '../PopupHeader.tsx';
import { isPausing, PauseNotice } from '../pause/PauseNotice.tsx';
import { RequestList } from '../RequestList.tsx';
import { ReadOnce } from '../reading/NotAsked.tsx';
import { SaveBar } from '../SaveBar.tsx';
import { Strip } from '../Strip.tsx';
import { TabReading } from '../TabReading.tsx';
import { silenceOf } from '../tab-silence.ts';
import { Unseen } from '../Unseen.tsx';
import { withRequests } from '../with-requests.ts';
import css from './SidePanel.module.css';

type FromPopup =
  | 'host'
  | 'siteOff'
  | 'known'
  | 'saving'
  | 'said'
  | 'onSwitch'
  | 'onRead'
  | 'onRetry'
  | 'onSave'
  | 'onJump'
  | 'onShowAnswer'
  | 'onShowBanner'
  | 'onShowRequests'
  | 'mending'
  | 'pause'
  | 'wrong'
  | 'onProjects'
  | 'onDecisions'
  | 'onOptions';

export interface SidePanelProps extends Pick<PopupProps, FromPopup> {
  /** The words that were shown on the page last; empty when none were. */
  shown: string;
  /** The background did not answer and is asked again. */
  isStarting: boolean;
  /** The page is still coming in. */
  isLoading: boolean;
}

/** The notes of the page beside it: the popup's own parts, with the list first, for as long as the panel is open. */
export function SidePanel(props: SidePanelProps) {
  const { host, siteOff, saving, said } = props;
  const known = settled(props);
  const tab = known.is === 'tab' ? known.tab : undefined;
  const read = siteOff || tab?.state !== 'read' ? undefined : tab.report;
  const report = read && withRequests(read, tab?.requests ?? []);
  const feed = siteOff || tab?.state === 'off' ? undefined : tab?.feed;
  return (
    <div class={css.panel}>
      <PopupHeader host={host} on={!siteOff} onSwitch={props.onSwitch} />
      <main class={css.main}>
        <p class={css.state} role="status">
          {stateWords(props, report)}
          {/* Only heard: another line here would move what was pressed, and the eye sees it on the page. */}
          {!props.isStarting && props.shown !== '' && <Unseen> {shownWords(props.shown)}</Unseen>}
        </p>
        {said && (
          <p class={css.said} role="alert">
            {told(said)}
          </p>
        )}
        {tab?.unguarded && (
          <Notice tone="unknown" title={say('This page was open before Receipts was here')}>
            <p>{say('Until you reload it, what it asks your wallet for is not seen.')}</p>
          </Notice>
        )}
        <PauseNotice pause={props.pause} />
        {!report && !isPausing(props.pause) && !(feed && tab?.state !== 'failed') && (
          <TabReading {...silenceOf({ ...props, known }, tab)} />
        )}
        {!report && !siteOff && tab?.host && <HostChecks check={tab.host} />}
        {report && tab?.reach && <ReadOnce guarded={tab.reach.guarded} />}
        {report && (
          <Strip
            strip={report.strip}
            loud={isSaidInStrip(report)}
            opening={report.opening}
            walletPaths={report.walletPaths}
            onShowBanner={tab?.bannerHidden ? props.onShowBanner : undefined}
          />
        )}
        {tab && tab.requests.length > 0 && <RequestList requests={tab.requests} onShow={props.onShowRequests} />}
        {/* Another page begins its list anew; the same one keeps what the person opened in it. */}
        {report && (
          <FindingList
            key={report.url}
            findings={report.findings}
            coverage={report.coverage}
            onJump={props.onJump}
            wrong={props.wrong}
          />
        )}
        {report && <Answers key={`answers ${report.url}`} report={report} when="now" onShow={props.onShowAnswer} />}
        {feed && tab && (
          <FeedHealth
            key={feed.key}
            feed={feed}
            posts={tab.posts}
            mending={props.mending}
            onJump={(post, finding) => props.onJump(finding, post)}
          />
        )}
        {report && <Coverage report={report} />}
      </main>
      <SaveBar
        canSave={report !== undefined}
        saved={tab?.saved ?? false}
        unread={tab?.unread ?? false}
        saving={saving}
        onSave={props.onSave}
        onProjects={props.onProjects}
        onDecisions={props.onDecisions}
        onOptions={props.onOptions}
      />
    </div>
  );
}

/** Before a page has come in, nobody knows whether it is our subject. */
function settled({ known, isLoading, isStarting }: SidePanelProps): SidePanelProps['known'] {
  if (isStarting) return { is: 'waiting' };
  const isEarly = isLoading && known.is === 'tab' && known.tab.state === 'ordinary' && !known.tab.feed;
  return isEarly ? { is: 'waiting' } : known;
}

const isSaidInStrip = ({ keySentence, strip }: Report) => keySentence === strip.sentence;

/** What a screen reader hears when the tab, the page or what is known of it changes. */
function stateWords({ isStarting, isLoading }: SidePanelProps, report: Report | undefined): string {
  if (isStarting) return say('Receipts is starting again…');
  // Where the worst ask is the key sentence as well, the strip says it as loudly.
  if (report) return isSaidInStrip(report) ? '' : told(report.keySentence);
  return isLoading ? say('The page is coming in…') : '';
}

const LONGEST = 90;
function shownWords(shown: string): string {
  const words = shown.length > LONGEST ? `${shown.slice(0, LONGEST).trimEnd()} …` : shown;
  return say('Shown on the page: “{words}”. Escape closes its card there.', { words });
}
