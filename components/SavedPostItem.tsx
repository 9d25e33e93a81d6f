import { useState } from 'preact/hooks';
import { feedName, feedSiteOf } from '@/lib/core/feed-sites.ts';
import { hashedText, type SavedPost } from '@/lib/core/saved-post.ts';
import { say, sayCount, spoken } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from './Button.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Moment } from './Moment.tsx';
import { authorWords, LABEL_WORDS, whenWords } from './post-words.ts';
import { Quote } from './Quote.tsx';
import { Said } from './Said.tsx';
import css from './SavedPostItem.module.css';
import type { SavedPostEvents } from './SavedPosts.tsx';
import { SeverityMark } from './SeverityMark.tsx';
import { Unseen } from './Unseen.tsx';

interface Props extends SavedPostEvents {
  post: SavedPost;
  /** What is not as in the record before, in words; undefined when there is none before. */
  changed: readonly string[] | undefined;
}

/** Longest text that is shown at once, in UTF-16 units. */
const SHORT = 600;

/** One record of a post. Everything of it came from a page: it is only ever text. */
export function SavedPostItem({ post, changed, onCopy, onRemovePost }: Props) {
  const name = `${authorWords(post.author)}: ${post.text.slice(0, 60)}`;
  return (
    <article class={css.post} data-saved={post.id} aria-label={name}>
      {changed !== undefined && <p class={css.changed}>{changedWords(changed)}</p>}
      <header class={css.head}>
        <b>
          <bdi>{authorWords(post.author)}</bdi>
        </b>
        <span class={css.quiet}>
          <bdi>{whenWords(post)}</bdi>
        </span>
      </header>
      <Around post={post} />
      <Words text={post.text} />
      {post.quoted && (
        <div>
          <p class={css.label}>
            <Said text="It quotes {author}" gaps={{ author: <bdi>{authorWords(post.quoted)}</bdi> }} />
          </p>
          <Quote text={post.quoted.text} />
        </div>
      )}
      <Links post={post} />
      <Notes post={post} />
      <Proof post={post} onCopy={onCopy} />
      <p class={css.foot}>
        <span class={css.quiet}>
          <Said text="Saved {when}" gaps={{ when: <Moment at={post.at} /> }} />
        </span>
        <Button look="quiet" label={say('Remove this saved post: {name}', { name })} onPress={() => onRemovePost(post)}>
          {say('Remove')}
        </Button>
      </p>
    </article>
  );
}

function changedWords(changed: readonly string[]): string {
  if (changed.length === 0) return say('Nothing that was kept changed since the one below.');
  const words = changed.map(told).join(', ');
  return say('{parts} changed since the one below.', {
    parts: words.charAt(0).toLocaleUpperCase(spoken()) + words.slice(1),
  });
}

/** What the site showed around the words. */
function Around({ post: { relation, repostedBy, labels = [], truncated, translated } }: { post: SavedPost }) {
  const words = [
    ...(relation === 'reply' ? [say('A reply.')] : []),
    ...(relation === 'repost'
      ? [repostedBy ? say('Reposted by {account}.', { account: repostedBy }) : say('Reposted.')]
      : []),
    ...labels.map((label) => told(LABEL_WORDS[label])),
    ...(truncated ? [say('Part of its text hid behind “show more” and is not kept.')] : []),
    ...(translated ? [say('The words are the site’s own translation.')] : []),
  ];
  if (words.length === 0) return null;
  return (
    <p class={css.quiet}>
      <bdi>{words.join(' ')}</bdi>
    </p>
  );
}

function Words({ text }: { text: string }) {
  const [all, setAll] = useState(false);
  if (text === '') return <p class={css.quiet}>{say('It had no words of its own.')}</p>;
  const cut = text.length > SHORT && !all;
  return (
    <>
      <blockquote class={css.words} dir="auto">
        {cut ? `${text.slice(0, SHORT).trimEnd()} …` : text}
      </blockquote>
      {text.length > SHORT && (
        <Button look="quiet" onPress={() => setAll(!all)}>
          {all ? say('Show less') : sayCount(text.length, 'Show all {n} character', 'Show all {n} characters')}
        </Button>
      )}
    </>
  );
}

/** Where its links led. They are not to be pressed from here: a claim link is kept as evidence, and not as a way. */
function Links({ post: { links, card } }: { post: SavedPost }) {
  const rows = links.map(({ text, href }) => ({ shown: text, href }));
  if (card)
    rows.push({
      shown: say('Card: {domain} {title}', { domain: card.domain, title: card.title }).trim(),
      href: card.href,
    });
  if (rows.length === 0) return null;
  return (
    <details class={css.links}>
      <summary>
        {sayCount(rows.length, '{n} link: shown, and where it led', '{n} links: shown, and where it led')}
      </summary>
      <ul class={css.list}>
        {rows.map(({ shown, href }, index) => (
          <li key={`${index} ${href}`}>
            <bdi>{shown || say('No words')}</bdi> <span class={css.led} aria-hidden="true" />{' '}
            <Unseen>{say('led to')}</Unseen> <bdi class={css.address}>{href}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The notes that stood on it then; they are not judged anew. */
function Notes({ post: { findings, ruleset } }: { post: SavedPost }) {
  if (findings.length === 0)
    return (
      <p class={css.quiet}>{say('No notes when it was saved, from version {ruleset} of the rules.', { ruleset })}</p>
    );
  return (
    <div class={css.notes}>
      <p class={css.label}>{say('Notes when it was saved, from version {ruleset} of the rules', { ruleset })}</p>
      <ul class={css.list}>
        {findings.map(({ rule, severity, quote, say: sentence }, index) => (
          <li key={`${index} ${rule}`} class={css.note} data-rule={rule}>
            <SeverityMark severity={severity} />
            {quote !== '' && <Quote text={quote} />}
            <p>{told(sentence)}</p>
            <code class={css.quiet}>{rule}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where it stood, and the hash of what its author wrote. */
function Proof({ post, onCopy }: { post: SavedPost } & Pick<Props, 'onCopy'>) {
  return (
    <dl class={css.proof}>
      <dt>{say('Address')}</dt>
      <dd>
        <Address href={post.url} />
      </dd>
      <dt>{say('Read on')}</dt>
      <dd>
        <bdi class={css.address}>{post.page || say('not known')}</bdi>
        {isElsewhere(post) && (
          <p class={css.changed}>
            {say('This page is built like {site} and is not on an address of it.', {
              site: feedName(post.site),
            })}
          </p>
        )}
      </dd>
      <dt>SHA-256</dt>
      <dd>
        <code class={css.hash}>{post.hash}</code>
        <span class={css.copies}>
          <CopyButton text={() => post.hash} what={say('the hash')} onCopy={onCopy} />
          <CopyButton text={() => hashedText(post)} what={say('what it is of')} onCopy={onCopy} />
        </span>
      </dd>
    </dl>
  );
}

/** Was it read on a page that only looks like its site? Mastodon has no addresses of its own: anybody may run it. */
function isElsewhere({ site, page }: SavedPost): boolean {
  const host = URL.canParse(page) ? new URL(page).hostname : '';
  return site !== 'mastodon' && feedSiteOf(host)?.id !== site;
}

/** An address shown whole; a link only when it is of the web. */
function Address({ href }: { href: string }) {
  if (href === '') return <>{say('The site showed none.')}</>;
  const words = <bdi class={css.address}>{href}</bdi>;
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return words;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {words}
    </a>
  );
}
