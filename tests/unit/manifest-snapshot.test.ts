import { describe, expect, it } from 'vitest';
import { differences, withoutVersion } from '@/scripts/stores/manifest-snapshot.ts';

const agreed = {
  permissions: ['storage', 'alarms'],
  action: { default_title: 'Receipts' },
  content_scripts: [{ js: ['bridge.js'] }, { js: ['guard.js'], world: 'MAIN' }],
};

describe('what differs between two manifests', () => {
  it.each([
    ['nothing', agreed, []],
    ['the order of keys', Object.fromEntries(Object.entries(agreed).reverse()), []],
    ['a permission more', { ...agreed, permissions: ['storage', 'alarms', 'tabs'] }, ['permissions: + tabs']],
    [
      'one for another',
      { ...agreed, permissions: ['storage', 'tabs'] },
      ['permissions: - alarms', 'permissions: + tabs'],
    ],
    ['the order of words', { ...agreed, permissions: ['alarms', 'storage'] }, ['permissions: another order']],
    ['a word inside', { ...agreed, action: { default_title: 'R' } }, ['action.default_title: "Receipts" → "R"']],
    ['a key that came', { ...agreed, devtools_page: 'a.html' }, ['devtools_page: not there → "a.html"']],
    ['a key that went', { ...agreed, action: undefined }, ['action: {"default_title":"Receipts"} → not there']],
  ])('%s', (_, built, said) => {
    expect(differences(agreed, built)).toEqual(said);
  });

  it('the order of content scripts counts', () => {
    expect(differences(agreed, { ...agreed, content_scripts: [...agreed.content_scripts].reverse() })).toHaveLength(1);
  });

  it('keeps all but the version', () => {
    expect(withoutVersion({ name: 'a', version: '1.0.0', manifest_version: 3 })).toEqual({
      name: 'a',
      manifest_version: 3,
    });
  });
});
