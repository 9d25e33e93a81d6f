import { BUNDLED_SOURCE } from '@/lib/core/list-source.ts';
import type { ShownList, ShownVersion } from '@/lib/core/shown-list.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { Said } from '../Said.tsx';
import { Switch } from '../Switch.tsx';
import css from './Lists.module.css';
import { agoWords, dayWords } from './list-words.ts';

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
        <p>{say('You added it. It counts until you remove it.')}</p>
      ) : (
        <Switch
          on={on}
          label={say('Use this list')}
          describedBy={`list-${id}`}
          onChange={(next) => onSwitch(id, next)}
        />
      )}
      <p>{stateWords(shown, now)}</p>
      <Origin shown={shown} />
      {busy && <p role="status">{say('Fetching it…')}</p>}
      {!busy && tried && tried.at > 0 && <LastLook tried={tried} now={now} />}
      {on && (
        <p class={css.buttons}>
          {canFetch && (
            <Button label={say('Update now: {name}', { name })} busy={busy} onPress={() => onUpdate(id)}>
              {say('Update now')}
            </Button>
          )}
          {before && (
            <Button
              label={say('Back to the version before: {name}, {version}', { name, version: before.version })}
              busy={busy}
              onPress={() => onBack(id)}
            >
              {say('Back to the version before')}
            </Button>
          )}
          {own && (
            <Button look="quiet" label={say('Remove: {name}', { name })} onPress={() => onRemove(id)}>
              {say('Remove')}
            </Button>
          )}
        </p>
      )}
    </li>
  );
}

function Origin({ shown: { source } }: { shown: ShownList }) {
  const { home, licence, own } = source;
  const link = <a href={home}>{home}</a>;
  return (
    <p class={css.quiet}>
      {licence === 'GPL-3.0' ? (
        <Said
          text="Source: {home} · licence: {licence}, so it does not come with the extension: it is fetched only while you use it"
          gaps={{ home: link, licence }}
        />
      ) : own && licence === '' ? (
        <Said text="Source: {home}" gaps={{ home: link }} />
      ) : (
        <Said text="Source: {home} · licence: {licence}" gaps={{ home: link, licence: licence || say('not stated') }} />
      )}
    </p>
  );
}

function LastLook({ tried, now }: { tried: NonNullable<ShownList['tried']>; now: number }) {
  if (tried.ok) {
    return (
      <p class={css.quiet}>
        {say('Last look {ago}: {says}', { ago: agoWords(now - tried.at), says: told(tried.says) })}
      </p>
    );
  }
  return (
    <Notice
      tone="unknown"
      title={say('The last look failed, {ago}. What was here still counts.', { ago: agoWords(now - tried.at) })}
    >
      <p>{told(tried.says)}</p>
    </Notice>
  );
}

function stateWords({ source, on, now: version }: ShownList, now: number): string {
  if (!on) return say('Off: it is not fetched and not looked through.');
  if (source.form.is === 'phrases') return say('Phrases, which are shown as a rule pack under Rule packs.');
  if (version) return versionWords(version, now);
  if (source.id === BUNDLED_SOURCE)
    return say('The copy that came with the extension counts until a newer one was fetched.');
  return say('Not fetched yet: nothing is looked up in it.');
}

function versionWords({ version, made, hosts }: ShownVersion, now: number): string {
  const rest = { version, day: dayWords(made), ago: agoWords(now - made) };
  return sayCount(
    hosts,
    '{n} host, version {version} of {day}, {ago}.',
    '{n} hosts, version {version} of {day}, {ago}.',
    rest,
  );
}
