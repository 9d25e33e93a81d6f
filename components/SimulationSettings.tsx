import { useState } from 'preact/hooks';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import form from './AddForm.module.css';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { Said } from './Said.tsx';
import css from './SimulationSettings.module.css';
import { Switch } from './Switch.tsx';

/** What came of asking a node. */
export type Trying =
  | { is: 'idle' }
  | { is: 'asking'; address: string }
  | { is: 'answered'; sentence: string }
  /** The browser was not given leave to ask. */
  | { is: 'refused'; why: string }
  | { is: 'failed'; address: string; why: string };

export interface SimulationSettingsProps {
  /** Undefined until they were read. */
  kept: { on: boolean; nodes: readonly { chainId: string; address: string }[] } | undefined;
  trying: Trying;
  /** Name of a chain by its decimal id. */
  chainWords: (chainId: string) => string;
  onSwitch: (on: boolean) => void;
  /** Answers with a sentence when what was typed is no address of a node. */
  onAdd: (typed: string) => string;
  onTry: (address: string) => void;
  onRemove: (chainId: string) => void;
}

/** Trial runs: off or on, one node for each chain, and what each of them answers. */
export function SimulationSettings({ kept, trying, onSwitch, onAdd, ...rest }: SimulationSettingsProps) {
  if (!kept) return <p role="status">{say('Opening your nodes…')}</p>;
  return (
    <>
      <p id="trial-sends">
        {say(
          'While this is on, each transaction that is held for your answer (from, to, amount, data), and the addresses that a held request names, go to the node that you named for its chain and to nobody else, and that node sees your network address.',
        )}
      </p>
      <Switch
        on={kept.on}
        label={say('Try held transactions at my node')}
        describedBy="trial-sends"
        onChange={onSwitch}
      />
      <AddNode busy={trying.is === 'asking'} onAdd={onAdd} />
      <div role="status">
        {trying.is === 'asking' && (
          <p>
            <Said text="Asking {address}…" gaps={{ address: <bdi>{trying.address}</bdi> }} />
          </p>
        )}
        {trying.is === 'answered' && <p>{told(trying.sentence)}</p>}
        {trying.is === 'refused' && <p>{told(trying.why)}</p>}
        {trying.is === 'failed' && (
          <Notice tone="failed" title={say('This node did not answer as it should.')}>
            <p>
              <bdi>{trying.address}</bdi>: {told(trying.why)}
            </p>
          </Notice>
        )}
      </div>
      {kept.nodes.length === 0 ? (
        <p class={form.none}>{kept.on ? say('No node is named, so nothing is tried.') : say('No node is named.')}</p>
      ) : (
        <NodeList nodes={kept.nodes} {...rest} />
      )}
    </>
  );
}

function AddNode({ busy, onAdd }: { busy: boolean; onAdd: (typed: string) => string }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState('');
  return (
    <form
      class={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        const why = onAdd(typed);
        setWrong(why);
        if (!why) setTyped('');
      }}
    >
      <label class={form.label}>
        {say('Address of a node (it is asked which chain it is on)')}
        <input
          value={typed}
          placeholder="https://node.example.com"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={wrong !== ''}
          aria-describedby="node-wrong"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <Button type="submit" busy={busy}>
        {say('Ask it and add it')}
      </Button>
      <p id="node-wrong" class={form.wrong} role="status">
        {told(wrong)}
      </p>
    </form>
  );
}

type ListProps = Pick<SimulationSettingsProps, 'chainWords' | 'onTry' | 'onRemove'> & {
  nodes: readonly { chainId: string; address: string }[];
};

function NodeList({ nodes, chainWords, onTry, onRemove }: ListProps) {
  return (
    <ul class={form.list}>
      {nodes.map(({ chainId, address }) => (
        <li key={chainId} class={form.item} data-chain={chainId}>
          <span class={css.name}>
            <b>{told(chainWords(chainId))}</b> <bdi>{address}</bdi>
          </span>
          <span class={css.buttons}>
            <Button label={say('Try it: {address}', { address })} onPress={() => onTry(address)}>
              {say('Try it')}
            </Button>
            <Button look="quiet" label={say('Remove: {address}', { address })} onPress={() => onRemove(chainId)}>
              {say('Remove')}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}
