import { canBeOpened } from '@/lib/core/opened-receipt.ts';
import type { Opened, Receipt } from '@/lib/core/receipt.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { Moment } from '../Moment.tsx';
import { Quote } from '../Quote.tsx';
import { Said } from '../Said.tsx';
import css from './OpenReceipt.module.css';

/** What is known of receipts that a person opens, and the ways to open them. */
export interface ReceiptWays {
  /** Names of those under way, as `receiptName` writes them. */
  opening: ReadonlySet<string>;
  /** Why nobody looked, by name. */
  refused: ReadonlyMap<string, string>;
  /** What came of those that are not part of what is shown, by name. */
  opened: ReadonlyMap<string, Opened>;
  onOpen: (quote: string, href: string) => void;
  onStop: (quote: string, href: string) => void;
}

/** Names one link beside one claim. */
export function receiptName(quote: string, href: string): string {
  return `${href} ${quote}`;
}

interface Props {
  quote: string;
  receipt: Receipt;
  /** Left out where nothing can be opened; what came of it is shown all the same. */
  ways?: ReceiptWays | undefined;
}

/** What came of opening a receipt, and the button that opens it; who is visited is said before it is pressed. */
export function OpenReceipt({ quote, receipt, ways }: Props) {
  const { href } = receipt;
  const name = receiptName(quote, href);
  const opened = ways?.opened.get(name) ?? receipt.opened;
  const isOpening = ways?.opening.has(name) ?? false;
  const why = ways?.refused.get(name);
  return (
    <div class={css.receipt} data-opened={isOpening ? 'opening' : (opened?.result ?? 'not-opened')}>
      <div class={css.came} aria-live="polite">
        {isOpening && <p class={css.quiet}>{say('Looking…')}</p>}
        {!isOpening && opened && <Came opened={opened} />}
        {!isOpening && why && <p class={css.unknown}>{say('Not opened: {why}', { why: told(why) })}</p>}
      </div>
      {ways && canBeOpened(receipt) && (
        <p class={css.way}>
          <Button
            look={opened ? 'quiet' : 'plain'}
            label={`${wayWords(isOpening, opened)}: ${receipt.text.slice(0, 80) || href.slice(0, 80)}`}
            onPress={() => (isOpening ? ways.onStop : ways.onOpen)(quote, href)}
          >
            {wayWords(isOpening, opened)}
          </Button>
          {!opened && !isOpening && (
            <span class={css.quiet}>
              <Said text="Visits {host}, without cookies." gaps={{ host: <bdi>{hostOf(href)}</bdi> }} />
            </span>
          )}
        </p>
      )}
    </div>
  );
}

function wayWords(isOpening: boolean, opened: Opened | undefined): string {
  if (isOpening) return say('Stop');
  return opened ? say('Open it again') : say('Open it for me');
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).host : href;
}

function cameWords(result: Opened['result'], where: string): string {
  if (result !== 'shown') return say('Does not show it:');
  return where ? say('Shows it, under') : say('Shows it');
}

function Came({ opened }: { opened: Opened }) {
  const { result, quote, where, why, at } = opened;
  const when = (
    <span class={css.quiet}>
      <Said text="(opened {day})" gaps={{ day: <Moment at={at} day /> }} />
    </span>
  );
  if (result === 'not-checked') {
    return (
      <div class={css.unknown}>
        <p>
          <b>{say('Could not be checked:')}</b> <bdi>{told(why)}</bdi> {when}
        </p>
        {quote && <Quote text={quote} />}
      </div>
    );
  }
  return (
    <div class={result === 'shown' ? css.shown : css.notShown}>
      <p>
        <b>{cameWords(result, where)}</b> <bdi>{result === 'shown' ? where && `“${where}”` : told(why)}</bdi> {when}
      </p>
      {quote && <Quote text={quote} />}
      {result === 'shown' && why && <p class={css.quiet}>{told(why)}</p>}
    </div>
  );
}
