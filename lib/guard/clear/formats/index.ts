import type { Format } from '../format.ts';
import erc20 from './erc-20.ts';

/** Every format. Where two have the same form and no contract decides, the first one speaks. */
export const FORMATS: readonly Format[] = [erc20];
