import type { Format } from '../format.ts';

/** Igra: leaving to Kaspa. Source: igra.network. */
const format: Format = {
  id: 'igra',
  protocol: 'Igra',
  parts: [
    {
      contracts: { '38833': '0x4bb88c213d3ed9dc4bae694f1bc1bf745903b2d0' },
      calls: `
        Leave to Kaspa = requestExit(string kasPayoutAddress, uint64 unlockAmountSompi)
          Amount given up: @value of @coin
          Goes to: kasPayoutAddress
          KAS to unlock: unlockAmountSompi as 8
      `,
    },
  ],
};
export default format;
