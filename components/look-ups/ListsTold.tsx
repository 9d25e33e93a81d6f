import { say, sayList } from '@/lib/words/say.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';

export interface ListsToldProps {
  /** Hosts that the lists are fetched from. */
  from: readonly string[];
  /** To the page where it is decided. */
  onLookUps: () => void;
  /** The person knows; it is not said again. */
  onDismiss: () => void;
}

/** What is fetched by itself until the person says otherwise, said once, where it cannot be missed. */
export function ListsTold({ from, onLookUps, onDismiss }: ListsToldProps) {
  return (
    <div data-told="lists">
      <Notice tone="plain">
        <p>
          {say('Lists of reported hosts are fetched from {hosts}. Nothing about you or the page is sent.', {
            hosts: sayList(from),
          })}
        </p>
        <p>
          <Button onPress={onDismiss}>{say('Understood')}</Button>{' '}
          <Button look="quiet" onPress={onLookUps}>
            {say('Decide about look-ups')}
          </Button>
        </p>
      </Notice>
    </div>
  );
}
