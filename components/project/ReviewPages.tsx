import { Moment } from '@/components/Moment.tsx';
import { Notice } from '@/components/Notice.tsx';
import { PageLink } from '@/components/PageLink.tsx';
import { Shortened } from '@/components/Shortened.tsx';
import type { PageLook } from '@/lib/core/review.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './ReviewPages.module.css';

/** The pages of a review: which were read, when, with which fingerprint; and which could not be read, and why. */
export function ReviewPages({ pages }: { pages: readonly PageLook[] }) {
  const read = pages.filter(({ state }) => state === 'read');
  const unread = pages.filter(({ state }) => state !== 'read');
  return (
    <section class={css.pages} aria-labelledby="review-pages-title">
      <h2 class={css.title} id="review-pages-title">
        {say('Pages of this review')}
      </h2>
      {unread.length > 0 && (
        <Notice tone="unknown" title={sayCount(unread.length, '{n} page not checked', '{n} pages not checked')}>
          <Shortened
            class={css.list}
            items={unread}
            first={5}
            name={(n) => sayCount(n, 'Show all {n} page', 'Show all {n} pages')}
            render={({ url, title, why }) => (
              <li key={url}>
                <PageLink href={url} text={title || url} />: <bdi>{told(why) || say('The reason is not known.')}</bdi>
              </li>
            )}
          />
        </Notice>
      )}
      <details>
        <summary>{sayCount(read.length, '{n} page read', '{n} pages read')}</summary>
        <Shortened
          class={css.list}
          items={read}
          first={20}
          name={(n) => sayCount(n, 'Show all {n} page', 'Show all {n} pages')}
          render={({ url, title, at, textHash }) => (
            <li key={url}>
              <PageLink href={url} text={title || url} /> <Moment at={at} />{' '}
              <code class={css.hash}>{textHash.slice(0, 16)}</code>
            </li>
          )}
        />
      </details>
    </section>
  );
}
