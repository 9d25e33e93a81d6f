import type { Report } from '@/lib/core/report.ts';
import { ROW_TEXT } from '@/lib/core/row.ts';
import { midSentence } from '@/lib/words/mid-sentence.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { PageLink } from './PageLink.tsx';
import css from './ProjectPages.module.css';
import { kindWords } from './project-kind-words.ts';
import { Filled, Said } from './Said.tsx';
import { Shortened } from './Shortened.tsx';

type Project = NonNullable<Report['project']>;

/** What the project does, which of its pages count in the checklist, and which ones are worth reading next. */
export function ProjectPages({ project, kinds }: { project: Project; kinds: NonNullable<Report['kinds']> }) {
  const { domain, pages, readNext } = project;
  return (
    <section class={css.project} aria-labelledby="pages-title">
      <h2 class={css.title} id="pages-title">
        {say('This project')}
      </h2>
      <p>
        {doesWords(kinds)}{' '}
        <Filled
          open={sayCount(
            pages.length,
            '{n} page of {domain} is counted here.',
            '{n} pages of {domain} are counted here.',
          )}
          gaps={{ domain: <bdi>{domain}</bdi> }}
        />
      </p>
      {pages.length > 1 && (
        <details>
          <summary>{say('Pages that were read')}</summary>
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
            <Said
              text="{title} open one, and what it says is added to the checklist."
              gaps={{ title: <b>{say('Read next:')}</b> }}
            />
          </p>
          <Shortened
            class={css.list}
            items={readNext}
            first={4}
            name={(n) => sayCount(n, 'Show all {n} page', 'Show all {n} pages')}
            render={renderNext}
          />
        </div>
      )}
    </section>
  );
}

function doesWords(kinds: NonNullable<Report['kinds']>): string {
  const words = kindWords(kinds);
  if (words !== '') return say('Reads as {words}.', { words });
  return kinds.length > 0
    ? say('What it does is of no kind that has questions of its own.')
    : say('What it does is not clear from the pages read.');
}

function renderNext({ url, text, rows }: Project['readNext'][number]) {
  const topics = rows.map((row) => midSentence(told(ROW_TEXT[row].title)));
  return (
    <li key={url}>
      <PageLink href={url} text={text} />
      {topics.length > 0 && (
        <span class={css.topics}>{say('may answer: {topics}', { topics: topics.join(', ') })}</span>
      )}
    </li>
  );
}
