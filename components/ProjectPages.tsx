import type { Report } from '@/lib/core/report.ts';
import { ROW_TEXT } from '@/lib/core/row.ts';
import { countWords } from './count-words.ts';
import { PageLink } from './PageLink.tsx';
import css from './ProjectPages.module.css';
import { kindWords } from './project-kind-words.ts';
import { Shortened } from './Shortened.tsx';

type Project = NonNullable<Report['project']>;

/** What the project does, which of its pages count in the checklist, and which ones are worth reading next. */
export function ProjectPages({ project, kinds }: { project: Project; kinds: NonNullable<Report['kinds']> }) {
  const { domain, pages, readNext } = project;
  return (
    <section class={css.project} aria-labelledby="pages-title">
      <h2 class={css.title} id="pages-title">
        This project
      </h2>
      <p>
        {doesWords(kinds)} {countWords(pages.length, 'page')} of <bdi>{domain}</bdi> {pages.length === 1 ? 'is' : 'are'}{' '}
        counted here.
      </p>
      {pages.length > 1 && (
        <details>
          <summary>Pages that were read</summary>
          <ul class={css.list}>
            {pages.map(({ url, title }) => (
              <li key={url}>
                <PageLink href={url} text={title} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {readNext.length > 0 && (
        <div class={css.next}>
          <p>
            <b>Read next:</b> open one, and what it says is added to the checklist.
          </p>
          <Shortened class={css.list} items={readNext} first={4} name="pages" render={renderNext} />
        </div>
      )}
    </section>
  );
}

function doesWords(kinds: NonNullable<Report['kinds']>): string {
  const words = kindWords(kinds);
  if (words !== '') return `Reads as ${words}.`;
  return kinds.length > 0
    ? 'What it does is of no kind that has questions of its own.'
    : 'What it does is not clear from the pages read.';
}

function renderNext({ url, text, rows }: Project['readNext'][number]) {
  const topics = rows.map((row) => ROW_TEXT[row].title.toLowerCase());
  return (
    <li key={url}>
      <PageLink href={url} text={text} />
      {topics.length > 0 && <span class={css.topics}>may answer: {topics.join(', ')}</span>}
    </li>
  );
}
