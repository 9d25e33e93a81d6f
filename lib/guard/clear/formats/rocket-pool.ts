import type { Format } from '../format.ts';

/** Rocket Pool: staking and giving back rETH. Source: docs.rocketpool.net, contracts and integrations. */
const format: Format = {
  id: 'rocket-pool',
  protocol: 'Rocket Pool',
  parts: [
    {
      contracts: {
        '1': '0xdd3f50f8a6cafbe9b31a427582963f465e745af8 0x2cac916b2a963bf162f076c0a8a4a8200bcfbfb4 0xce15294273cfb9d9b628f4d61636623decdf4fdc',
      },
      calls: `
        Stake = deposit()
          Amount to stake: @value of @coin
      `,
    },
    {
      contracts: { '1': '0xae78736cd615f374d3085123a210448e74fc6393' },
      calls: `
        Give back = burn(uint256 rethAmount)
          Amount: rethAmount of @to
      `,
    },
    {
      contracts: { '1': '0x16d5a408e807db8ef7c578279beeee6b228f1c1c' },
      calls: `
        Stake by a swap = swapTo(uint256 uniswapPortion, uint256 balancerPortion, uint256 minTokensOut, uint256 idealTokensOut)
          Amount to stake: @value of @coin
          At least received: minTokensOut of 0xae78736cd615f374d3085123a210448e74fc6393
      `,
    },
  ],
};
export default format;
