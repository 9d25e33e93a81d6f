import type { Format } from '../format.ts';

const TBTC = '0x18084fba666a33d37592fa2633fd49a74dd93a88';
const WORMHOLE = '2=Ethereum,5=Polygon,21=Sui,23=Arbitrum,24=OP_Mainnet,30=Base';

/** Threshold: tBTC's bridges and vault, and staking of T. Source: docs.threshold.network, contract addresses. */
const format: Format = {
  id: 'threshold',
  protocol: 'Threshold',
  parts: [
    ...(
      [
        ['8453', '0x09959798b95d00a3183d20fac298e4594e599eab', '0x236aa50979d5f3de3bd1eeb40e81137f22ab794b'],
        ['42161', '0x1293a54e160d1cd7075487898d65266081a15458', '0x6c84a8f1c29108f47a79964b5fe888d4f4d0de40'],
        ['10', '0x1293a54e160d1cd7075487898d65266081a15458', '0x6c84a8f1c29108f47a79964b5fe888d4f4d0de40'],
        ['137', '0x09959798b95d00a3183d20fac298e4594e599eab', '0x236aa50979d5f3de3bd1eeb40e81137f22ab794b'],
      ] as const
    ).map(([chain, gateway, token]) => ({
      contracts: { [chain]: gateway },
      calls: `
        Bridge tBTC = sendTbtc(uint256 amount, uint16 recipientChain, bytes32 recipient, uint256 arbiterFee, uint32 nonce)
          Amount: amount of ${token}
          To chain: recipientChain as ${WORMHOLE}
          Goes to: recipient
          Fee of the arbiter: arbiterFee of ${token}
          Fee of the message: @value of @coin
        Take bridged tBTC = receiveTbtc(bytes encodedVm)
          Message: encodedVm
      `,
    })),
    {
      contracts: { '1': '0x0184739c32edc3471d3e4860c8e39a5f3ff85a45' },
      calls: `
        Stake = stake(uint96 amount)
          Amount: amount of 0xcdf7028ceab81fa0c6971208e83fa7872994bee5
        Start to unstake = startUnstaking(uint96 amount)
          Amount: amount of 0xcdf7028ceab81fa0c6971208e83fa7872994bee5
        Take what is unstaked = finalizeUnstaking(address receiver)
          Goes to: receiver
        Let another use the rebate = setDelegatee(address delegatee)
          Who: delegatee
      `,
    },
    {
      contracts: { '1': '0x9c070027cdc9dc8f82416b2e5314e11dfb4fe3cd' },
      calls: `
        Make tBTC = mint(uint256 amount)
          Amount: amount of ${TBTC}
        Give back tBTC = unmint(uint256 amount)
          Amount: amount of ${TBTC}
        Change tBTC into bitcoin = unmintAndRedeem(uint256 amount, bytes redemptionData)
          Amount: amount of ${TBTC}
          Details: redemptionData
      `,
    },
  ],
};
export default format;
