import type { Values } from '@/lib/core/sync/stamps.ts';
import { getListSettings, setListSettings } from './list-settings.ts';
import { changeSettings, getSettings, type MarksFrom } from './settings.ts';
import { getWithPicture, setWithPicture } from './with-picture.ts';

const RULE = 'rule:';
const isRuleId = (id: string) => /^[a-z0-9-]{1,80}$/.test(id);

/**
 * The settings that may go to the person's other browsers: which rules are off, from which severity notes are marked, how
 * the list looks, the tick for a picture. Nothing that names a place or gives consent: no switched-off site, no hidden
 * note, no node, no list, no look-up, no re-check, no pause.
 */
export async function readValues(): Promise<Values> {
  const [settings, list, picture] = await Promise.all([getSettings(), getListSettings(), getWithPicture()]);
  const rules = settings.rulesOff.filter(isRuleId).map((id) => [`${RULE}${id}`, false] as const);
  return {
    ...Object.fromEntries(rules),
    'marks-from': settings.marksFrom ?? 'caution',
    'list-view': list.view,
    'list-keys': list.keys,
    'with-picture': picture,
  };
}

/** Sets what differs. A value that a setting cannot have, or a key that nobody knows, changes nothing. */
export async function writeValues(values: Values): Promise<void> {
  const now = await readValues();
  const differs = Object.entries(values).filter(([key, value]) => (key in now ? now[key] : isOn(key)) !== value);
  const changed = new Map(differs);
  const rules = differs.filter(([key, value]) => isOn(key) !== undefined && typeof value === 'boolean');
  const from = changed.get('marks-from');
  if (rules.length > 0 || from === 'caution' || from === 'warning') {
    await done(
      changeSettings((settings) => {
        const off = new Set(settings.rulesOff);
        for (const [key, on] of rules) on ? off.delete(key.slice(RULE.length)) : off.add(key.slice(RULE.length));
        const marks = from === 'caution' || from === 'warning' ? { marksFrom: from as MarksFrom } : {};
        return { ...settings, ...marks, rulesOff: [...off] };
      }),
    );
  }
  const view = changed.get('list-view');
  if (view === 'table' || view === 'cards') await done(setListSettings({ view }));
  const keys = changed.get('list-keys');
  if (typeof keys === 'boolean') await done(setListSettings({ keys }));
  const picture = changed.get('with-picture');
  if (typeof picture === 'boolean') await setWithPicture(picture);
}

/** A rule that is named nowhere is on; undefined for what is no rule. */
function isOn(key: string): true | undefined {
  return key.startsWith(RULE) && isRuleId(key.slice(RULE.length)) ? true : undefined;
}

async function done(kept: Promise<{ ok: true } | { ok: false; why: string }>): Promise<void> {
  const outcome = await kept;
  if (!outcome.ok) throw new Error(outcome.why);
}
