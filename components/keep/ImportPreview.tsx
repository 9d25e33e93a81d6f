import { changedBy, type ImportPlan, type LeftOut } from '@/lib/core/exchange/plan-import.ts';
import { Button } from '../Button.tsx';
import { countWords } from '../count-words.ts';
import { Moment } from '../Moment.tsx';
import { Notice } from '../Notice.tsx';
import { Shortened } from '../Shortened.tsx';
import css from './keep.module.css';

interface Props {
  name: string;
  plan: ImportPlan;
  onAccept: () => void;
  onLeave: () => void;
}

/** What an import would do. All names come out of the file: hostile text. */
export function ImportPreview({ name, plan, onAccept, onLeave }: Props) {
  const unreadable = Object.entries(plan.unreadable);
  const changed = changedBy(plan);
  const isEmpty =
    plan.added.length + changed.length + plan.reviews.length + plan.posts.length + plan.decisions.length === 0;
  return (
    <section class={css.question} aria-labelledby="preview-title" data-preview>
      <h3 id="preview-title">
        What <bdi>{name}</bdi> would do
      </h3>
      <ul>
        {sentencesOf(plan, changed.length).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {plan.added.length > 0 && <Names title="New projects" names={plan.added.map((project) => project.name)} />}
      {changed.length > 0 && <Names title="Projects that it adds to" names={changed.map(({ name }) => name)} />}
      {plan.conflicts.length > 0 && (
        <div>
          <h4>Where both say something, yours stays</h4>
          <Shortened
            items={plan.conflicts}
            first={5}
            name="differences"
            render={({ domain, field, ours, theirs }) => (
              <li key={`${domain} ${field}`}>
                {field} of <bdi>{domain}</bdi>: “<bdi>{ours}</bdi>” stays; the file has “<bdi>{theirs}</bdi>”
              </li>
            )}
          />
        </div>
      )}
      {unreadable.length > 0 && (
        <Notice tone="unknown" title="Left out, because it could not be read">
          <p>{unreadable.map(([kind, count]) => `${kind}: ${count}`).join(' · ')}</p>
          {plan.leftOut.length > 0 && <LeftOutReviews reviews={plan.leftOut} />}
        </Notice>
      )}
      <p class={css.row}>
        {!isEmpty && (
          <Button look="main" onPress={onAccept}>
            Import it
          </Button>
        )}
        <Button onPress={onLeave}>{isEmpty ? 'Close' : 'Leave it'}</Button>
      </p>
    </section>
  );
}

function sentencesOf(plan: ImportPlan, changed: number): string[] {
  const { added, merged, reviews, posts, decisions, same, renamed, settings } = plan;
  const unchanged = merged.length - changed;
  const there = [
    ...(unchanged > 0 ? [countWords(unchanged, 'project')] : []),
    ...(same.reviews > 0 ? [countWords(same.reviews, 'review')] : []),
    ...(same.posts > 0 ? [countWords(same.posts, 'saved post')] : []),
    ...(same.decisions > 0 ? [countWords(same.decisions, 'wallet request')] : []),
  ];
  const adds = [
    countWords(added.length, 'project'),
    countWords(reviews.length, 'review'),
    countWords(posts.length, 'saved post'),
    ...(decisions.length > 0 ? [countWords(decisions.length, 'wallet request')] : []),
  ];
  return [
    `Adds ${adds.join(', ')}.`,
    ...(changed > 0 ? [`Adds to ${countWords(changed, 'project')} that you have.`] : []),
    ...(there.length > 0 ? [`Here already, left as it is: ${there.join(', ')}.`] : []),
    ...(renamed > 0 ? [`${countWords(renamed, 'record')} would be kept beside another one of the same name.`] : []),
    ...(settings.length > 0
      ? [
          'Settings, rule packs, re-checks and remembered addresses in the file are left alone: a file must not change how Receipts checks.',
        ]
      : []),
  ];
}

const WHY: Record<LeftOut['why'], string> = {
  changed: 'it does not fit its hash: it was changed after the hash was computed',
  part: 'a part of it is missing or does not fit its hash',
};

/** Which reviews are left out, and why. Addresses come out of the file. */
function LeftOutReviews({ reviews }: { reviews: readonly LeftOut[] }) {
  return (
    <Shortened
      items={reviews}
      first={5}
      name="reviews"
      render={({ page, at, why }, nth) => (
        <li key={nth}>
          Review of <bdi>{page || 'an unnamed page'}</bdi>, <Moment at={at} />: {WHY[why]}
        </li>
      )}
    />
  );
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  return (
    <div>
      <h4>{title}</h4>
      <Shortened
        items={names}
        first={8}
        name="projects"
        render={(one, at) => (
          <li key={at}>
            <bdi>{one}</bdi>
          </li>
        )}
      />
    </div>
  );
}
