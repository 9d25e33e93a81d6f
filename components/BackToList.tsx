import { say } from '@/lib/words/say.ts';
import css from './BackToList.module.css';
import { Button } from './Button.tsx';

/** The way back to the list. Its arrow points to where lines begin, which is the right where text runs to the left. */
export function BackToList({ onBack }: { onBack: () => void }) {
  return (
    <Button look="quiet" onPress={onBack}>
      <span class={css.arrow} aria-hidden="true" />
      {say('All saved projects')}
    </Button>
  );
}
