import { BUNDLED_SOURCE } from '@/lib/core/list-source.ts';
import type { ShownList, ShownVersion } from '@/lib/core/shown-list.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { Switch } from '../Switch.tsx';
import css from './Lists.module.css';
import { agoWords, dayWords } from './list-words.ts';

const COUNT = new Intl.NumberFormat('en');

interface Props {
  shown: ShownList;
  now: number;
  canFetch: boolean;
  onUpdate: (id: string) => void;
  onBack: (id: string) => void;
  onSwitch: (id: string, on: boolean) => void;
  onRemove: (id: string) => void;
}

/** One list: state, version, age, entries, source and licence, the last look, and what can be done with it. */
export function ListItem({ shown, now, canFetch, onUpdate, onBack, onSwitch, onRemove }: Props) {
  const { source, on, before, tried, busy } = shown;
  const { id, name, own } = source;
  return (
    <li class={css.item} data-list={id} aria-busy={busy || undefined}>
      <h3 class={css.name} id={`list-${id}`}>
        <bdi>{name}</bdi>
      </h3>
      {own ? (
        <p>You added it. It counts until you remove it.</p>
      ) : (
        <Switch on={on} label="Use this list" describedBy={`list-${id}`} onChange={(next) => onSwitch(id, next)} />
      )}
      <p>{stateWords(shown, now)}</p>
      <Origin shown={shown} />
      {busy && <p role="status">Fetching it…</p>}
      {!busy && tried && tried.at > 0 && <LastLook tried={tried} now={now} />}
      {on && (
        <p class={css.buttons}>
          {canFetch && (
            <Button label={`Update now: ${name}`} busy={busy} onPress={() => onUpdate(id)}>
              Update now
            </Button>
          )}
          {before && (
            <Button
              label={`Back to the version before: ${name}, ${before.version}`}
              busy={busy}
              onPress={() => onBack(id)}
            >
              Back to the version before
            </Button>
          )}
          {own && (
            <Button look="quiet" label={`Remove: ${name}`} onPress={() => onRemove(id)}>
              Remove
            </Button>
          )}
        </p>
      )}
    </li>
  );
}

function Origin({ shown: { source } }: { shown: ShownList }) {
  const { home, licence, own } = source;
  return (
    <p class={css.quiet}>
      Source: <a href={home}>{home}</a>
      {own && licence === '' ? '' : ` · licence: ${licence || 'not stated'}`}
      {licence === 'GPL-3.0' && ', so it does not come with the extension: it is fetched only while you use it'}
    </p>
  );
}

function LastLook({ tried, now }: { tried: NonNullable<ShownList['tried']>; now: number }) {
  if (tried.ok) {
    return (
      <p class={css.quiet}>
        Last look {agoWords(now - tried.at)}: {tried.says}
      </p>
    );
  }
  return (
    <Notice tone="unknown" title={`The last look failed, ${agoWords(now - tried.at)}. What was here still counts.`}>
      <p>{tried.says}</p>
    </Notice>
  );
}

function stateWords({ source, on, now: version }: ShownList, now: number): string {
  if (!on) return 'Off: it is not fetched and not looked through.';
  if (source.form.is === 'phrases') return 'Phrases, which are shown as a rule pack under Rule packs.';
  if (version) return versionWords(version, now);
  if (source.id === BUNDLED_SOURCE)
    return 'The copy that came with the extension counts until a newer one was fetched.';
  return 'Not fetched yet: nothing is looked up in it.';
}

function versionWords({ version, made, hosts }: ShownVersion, now: number): string {
  return `${COUNT.format(hosts)} ${hosts === 1 ? 'host' : 'hosts'}, version ${version} of ${dayWords(made)}, ${agoWords(now - made)}.`;
}
