import { WRAPPED_COINS } from '../chains.ts';
import type { Format } from '../format.ts';

/** Wrapped coins (WETH9 and the like): one for each chain. */
const format: Format = {
  id: 'wrapped-coin',
  protocol: 'Wrapped coin',
  parts: [
    {
      contracts: WRAPPED_COINS,
      calls: `
        Wrap = deposit()
          Amount to wrap: @value of @coin
        Unwrap = withdraw(uint256 wad)
          Amount to unwrap: wad of @to max All
      `,
    },
  ],
};
export default format;
