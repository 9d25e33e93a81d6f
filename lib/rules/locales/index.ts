import type { LocalePack } from '@/lib/core/locale.ts';
import es from './es.ts';
import ja from './ja.ts';
import ko from './ko.ts';
import pt from './pt.ts';
import ru from './ru.ts';
import tr from './tr.ts';
import vi from './vi.ts';
import zh from './zh.ts';

/**
 * Every language that some rules read beside English, in alphabetical order of its code: one file, one import line, one
 * entry. `tests/arch/locales.test.ts` compares this list with the folder.
 */
export const LOCALES: readonly LocalePack[] = [es, ja, ko, pt, ru, tr, vi, zh];
