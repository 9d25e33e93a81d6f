import { Button } from '@/components/Button.tsx';
import { dateWords } from '@/components/date-words.ts';
import { Moment } from '@/components/Moment.tsx';
import { PageLink } from '@/components/PageLink.tsx';
import type { ComparedSide } from './compared-side.ts';
import css from './SideHead.module.css';

export interface SideEvents {
  onOpen: (project: string) => void;
  onPick: (project: string, review: string) => void;
  onRemove: (project: string) => void;
  /** Swaps it with the project before it. */
  onMove: (project: string) => void;
}

interface Props extends SideEvents {
  side: ComparedSide;
  isFirst: boolean;
}

/** A compared project: its name, the review that speaks for it, and what can be done with the column. */
export function SideHead({ side, isFirst, onOpen, onPick, onRemove, onMove }: Props) {
  const { project, review, heads } = side;
  const { id, name } = project;
  return (
    <div class={css.head}>
      <Button look="quiet" class={css.name} label={`${name}: open its page`} onPress={() => onOpen(id)}>
        <bdi>{name}</bdi>
      </Button>
      <p class={css.domain}>
        <PageLink href={project.url} text={project.domain} />
      </p>
      {review && (
        <p class={css.read}>
          Read <Moment at={review.at} />
          {review.how === 'fetched' && ', as source'} · rules {review.ruleset}
        </p>
      )}
      <div class={css.tools}>
        {heads.length > 1 && (
          <select
            class={css.dates}
            aria-label={`Review of ${name}`}
            value={review?.id}
            onChange={(event) => onPick(id, event.currentTarget.value)}
          >
            {heads.map((head) => (
              <option key={head.id} value={head.id}>
                {dateWords(head.at)}
              </option>
            ))}
          </select>
        )}
        {!isFirst && (
          <Button look="quiet" label={`Move ${name} forward`} onPress={() => onMove(id)}>
            <span aria-hidden="true">⇄</span>
          </Button>
        )}
        <Button look="quiet" label={`Remove ${name} from this comparison`} onPress={() => onRemove(id)}>
          Remove
        </Button>
      </div>
    </div>
  );
}
