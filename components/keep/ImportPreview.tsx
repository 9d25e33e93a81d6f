import { Said } from '@/components/Said.tsx';
import { changedBy, type ImportPlan, type LeftOut } from '@/lib/core/exchange/plan-import.ts';
import { en } from '@/lib/words/en.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
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
        <Said text="What {file} would do" gaps={{ file: <bdi>{name}</bdi> }} />
      </h3>
      <ul>
        {sentencesOf(plan, changed.length).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {plan.added.length > 0 && <Names title={say('New projects')} names={plan.added.map((project) => project.name)} />}
      {changed.length > 0 && <Names title={say('Projects that it adds to')} names={changed.map(({ name }) => name)} />}
      {plan.conflicts.length > 0 && (
        <div>
          <h4>{say('Where both say something, yours stays')}</h4>
          <Shortened
            items={plan.conflicts}
            first={5}
            name={(n) => sayCount(n, 'Show all {n} difference', 'Show all {n} differences')}
            render={({ domain, field, ours, theirs }) => (
              <li key={`${domain} ${field}`}>
                <Said
                  text="{field} of {domain}: “{ours}” stays; the file has “{theirs}”"
                  gaps={{
                    field: told(field),
                    domain: <bdi>{domain}</bdi>,
                    ours: <bdi>{ours}</bdi>,
                    theirs: <bdi>{theirs}</bdi>,
                  }}
                />
              </li>
            )}
          />
        </div>
      )}
      {unreadable.length > 0 && (
        <Notice tone="unknown" title={say('Left out, because it could not be read')}>
          <p>{unreadable.map(([kind, count]) => say('{kind}: {count}', { kind: told(kind), count })).join(' · ')}</p>
          {plan.leftOut.length > 0 && <LeftOutReviews reviews={plan.leftOut} />}
        </Notice>
      )}
      <p class={css.row}>
        {!isEmpty && (
          <Button look="main" onPress={onAccept}>
            {say('Import it')}
          </Button>
        )}
        <Button onPress={onLeave}>{isEmpty ? say('Close') : say('Leave it')}</Button>
      </p>
    </section>
  );
}

function sentencesOf(plan: ImportPlan, changed: number): string[] {
  const { added, merged, reviews, posts, decisions, same, renamed, settings } = plan;
  const unchanged = merged.length - changed;
  const there = [
    ...(unchanged > 0 ? [sayCount(unchanged, '{n} project', '{n} projects')] : []),
    ...(same.reviews > 0 ? [sayCount(same.reviews, '{n} review', '{n} reviews')] : []),
    ...(same.posts > 0 ? [sayCount(same.posts, '{n} saved post', '{n} saved posts')] : []),
    ...(same.decisions > 0 ? [sayCount(same.decisions, '{n} wallet request', '{n} wallet requests')] : []),
  ];
  const adds = [
    sayCount(added.length, '{n} project', '{n} projects'),
    sayCount(reviews.length, '{n} review', '{n} reviews'),
    sayCount(posts.length, '{n} saved post', '{n} saved posts'),
    ...(decisions.length > 0 ? [sayCount(decisions.length, '{n} wallet request', '{n} wallet requests')] : []),
  ];
  return [
    say('Adds {things}.', { things: adds.join(say(', ')) }),
    ...(changed > 0
      ? [sayCount(changed, 'Adds to {n} project that you have.', 'Adds to {n} projects that you have.')]
      : []),
    ...(there.length > 0 ? [say('Here already, left as it is: {things}.', { things: there.join(say(', ')) })] : []),
    ...(renamed > 0
      ? [
          sayCount(
            renamed,
            '{n} record would be kept beside another one of the same name.',
            '{n} records would be kept beside another one of the same name.',
          ),
        ]
      : []),
    ...(settings.length > 0
      ? [
          say(
            'Settings, rule packs, re-checks and remembered addresses in the file are left alone: a file must not change how Receipts checks.',
          ),
        ]
      : []),
  ];
}

const WHY: Record<LeftOut['why'], string> = {
  changed: en('it does not fit its hash: it was changed after the hash was computed'),
  part: en('a part of it is missing or does not fit its hash'),
};

/** Which reviews are left out, and why. Addresses come out of the file. */
function LeftOutReviews({ reviews }: { reviews: readonly LeftOut[] }) {
  return (
    <Shortened
      items={reviews}
      first={5}
      name={(n) => sayCount(n, 'Show all {n} review', 'Show all {n} reviews')}
      render={({ page, at, why }, nth) => (
        <li key={nth}>
          <Said
            text="Review of {page}, {time}: {reason}"
            gaps={{
              page: <bdi>{page || say('an unnamed page')}</bdi>,
              time: <Moment at={at} />,
              reason: told(WHY[why]),
            }}
          />
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
        name={(n) => sayCount(n, 'Show all {n} project', 'Show all {n} projects')}
        render={(one, at) => (
          <li key={at}>
            <bdi>{one}</bdi>
          </li>
        )}
      />
    </div>
  );
}
