import type { Format } from '../format.ts';

const FTUSD = '0xf7d85ec4e7710f71992752eac2111312e73e9c9c';

/** Flying Tulip: buying and giving back ftUSD. Source: flyingtulip.com. */
const format: Format = {
  id: 'flying-tulip',
  protocol: 'Flying Tulip',
  parts: [
    {
      contracts: {
        '1': '0xaa48ecbc843cf7e9a29155d112b8cb27902bd23c',
        '146': '0x0c6f8ec81c3ea5bff06f6cd0791780f9f050ee31',
      },
      calls: `
        Buy ftUSD = mint(address collateralToken, uint256 collateralAmount, uint256 txDeadline, uint256 minFtUSDOut)
          Pays: collateralAmount of collateralToken
          At least received: minFtUSDOut of ${FTUSD}
          Valid until: txDeadline as date
        Give back ftUSD = redeem(address collateralToken, uint256 ftUSDAmount, uint256 txDeadline, uint256 minCollateralOut)
          Amount: ftUSDAmount of ${FTUSD}
          At least received: minCollateralOut of collateralToken
          Valid until: txDeadline as date
      `,
    },
  ],
};
export default format;
