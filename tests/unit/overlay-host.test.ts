// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { makeHost } from '@/lib/overlay/host.ts';
import { speak } from '@/lib/words/say.ts';

afterEach(() => speak('en', {}));

test.each(['en', 'de', 'ja'] as const)(
  'what is drawn over a page is read out as %s where it speaks that',
  (language) => {
    speak(language, {});
    expect(makeHost('receipts-card', { display: 'block' }).root.lang).toBe(language);
  },
);
