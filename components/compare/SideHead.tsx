import { Button } from '@/components/Button.tsx';
import { dateWords } from '@/components/date-words.ts';
import { Moment } from '@/components/Moment.tsx';
import { PageLink } from '@/components/PageLink.tsx';
import { Said } from '@/components/Said.tsx';
import { say } from '@/lib/words/say.ts';
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
      <Button look="quiet" class={css.name} label={say('{name}: open its page', { name })} onPress={() => onOpen(id)}>
        <bdi>{name}</bdi>
      </Button>
      <p class={css.domain}>
        <PageLink href={project.url} text={project.domain} />
      </p>
      {review && (
        <p class={css.read}>
          {review.how === 'fetched' ? (
            <Said
              text="Read {time}, as source · rules {version}"
              gaps={{ time: <Moment at={review.at} />, version: review.ruleset }}
            />
          ) : (
            <Said
              text="Read {time} · rules {version}"
              gaps={{ time: <Moment at={review.at} />, version: review.ruleset }}
            />
          )}
        </p>
      )}
      <div class={css.tools}>
        {heads.length > 1 && (
          <select
            class={css.dates}
            aria-label={say('Review of {name}', { name })}
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
          <Button look="quiet" label={say('Move {name} forward', { name })} onPress={() => onMove(id)}>
            <span aria-hidden="true">⇄</span>
          </Button>
        )}
        <Button look="quiet" label={say('Remove {name} from this comparison', { name })} onPress={() => onRemove(id)}>
          {say('Remove')}
        </Button>
      </div>
    </div>
  );
}
