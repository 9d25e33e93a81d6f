import type { BalanceChange, Simulation } from '@/lib/core/simulation.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Said } from './Said.tsx';
import css from './SimulationResult.module.css';

interface Props {
  simulation: Simulation;
}

/**
 * What a trial run at the person's own node showed. It stands below the findings and looks like none of them: nothing
 * in it can clear one, and a run that could not be done says why. Renders nothing while trial runs are off.
 */
export function SimulationResult({ simulation }: Props) {
  if (simulation.state === 'off') return null;
  return (
    <div class={css.trial} aria-live="polite" data-trial={simulation.state}>
      <h3 class={css.title}>{say('Trial run at your own node')}</h3>
      {simulation.state === 'running' && <p>{say('It is under way. You can answer without it.')}</p>}
      {simulation.state === 'failed' && <p>{say('There is no result: {why}', { why: told(simulation.why) })}</p>}
      {simulation.state === 'ran' && <Ran {...simulation} />}
    </div>
  );
}

function Ran({ by, changes, reverted }: Extract<Simulation, { state: 'ran' }>) {
  const leaves = changes.filter(({ direction }) => direction === 'leaves');
  const arrives = changes.filter(({ direction }) => direction === 'arrives');
  return (
    <>
      {reverted !== undefined && (
        <p>
          <Said
            text="It would fail now: {reason}. Nothing says that it fails when it is really sent."
            gaps={{ reason: <bdi>“{reverted}”</bdi> }}
          />
        </p>
      )}
      {leaves.length > 0 && <Changes title={say('Would leave your account')} changes={leaves} />}
      {arrives.length > 0 && <Changes title={say('Would arrive')} changes={arrives} />}
      {reverted === undefined && changes.length === 0 && <p>{nothingWords(by)}</p>}
      <p class={css.quiet}>
        {say(
          'This is what one node says would happen at this moment, without the network’s fee. A contract can do something else when it is sent, so it clears nothing above.',
        )}
      </p>
    </>
  );
}

function Changes({ title, changes }: { title: string; changes: readonly BalanceChange[] }) {
  return (
    <div>
      <p class={css.label}>{title}</p>
      <ul class={css.list}>
        {changes.map(({ token = 'coin', amount, words }, at) => (
          <li key={`${at}-${token}-${amount}`}>
            <bdi>{told(words)}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

function nothingWords(by: 'eth_simulateV1' | 'eth_call'): string {
  return by === 'eth_call'
    ? say('It would not fail now. Your node cannot say what would leave or arrive.')
    : say('No balance of yours was seen to change. A permission moves nothing by itself: what it allows comes later.');
}
