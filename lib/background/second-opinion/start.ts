import { modeOf } from '@/lib/core/look-ups.ts';
import { getLookUpSettings } from '@/lib/store/look-up-settings.ts';
import { pageAgain } from '../browser-edges.ts';
import { createPassages } from './passages-of-tab.ts';

/** The handler of the second reading, with its real edges. */
export function startSecondOpinion() {
  const mode = async () => modeOf(await getLookUpSettings(), 'second-opinion');
  return { 'second-opinion:passages': createPassages({ mode, pageAgain }) };
}
