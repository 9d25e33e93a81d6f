import type { Format } from '../format.ts';

/** Hyperliquid: the signed actions of its chain, and its bridge of USDC. Source: hyperliquid.gitbook.io, exchange endpoint. */
const format: Format = {
  id: 'hyperliquid',
  protocol: 'Hyperliquid',
  parts: [
    {
      contracts: { '42161': '0x0000000000000000000000000000000000000000' },
      messages: `
        Withdraw = HyperliquidTransaction:Withdraw(destination, amount, time)
          To: destination
          Amount of USDC: amount
        Send USDC = HyperliquidTransaction:UsdSend(destination, amount, time)
          To: destination
          Amount of USDC: amount
        Send a token = HyperliquidTransaction:SpotSend(destination, token, amount, time)
          To: destination
          Token: token
          Amount: amount
        Move between accounts = HyperliquidTransaction:UsdClassTransfer(amount, toPerp)
          Amount of USDC: amount
          To perpetuals: toPerp
        Send an asset = HyperliquidTransaction:SendAsset(destination, sourceDex, destinationDex, token, amount)
          To: destination
          From exchange: sourceDex
          To exchange: destinationDex
          Token: token
          Amount: amount
        Let an agent trade for you = HyperliquidTransaction:ApproveAgent(agentAddress, agentName)
          Agent: agentAddress
          Name: agentName
        Allow a builder’s fee = HyperliquidTransaction:ApproveBuilderFee(maxFeeRate, builder)
          Highest fee: maxFeeRate
          Builder: builder
        Stake = HyperliquidTransaction:TokenDelegate(validator, wei, isUndelegate)
          Validator: validator
          Amount (8 decimals): wei as 8
          Taken back: isUndelegate
      `,
    },
    {
      contracts: { '42161': '0xa95d9c1f655341597c94393fddc30cf3c08e4fce' },
      calls: `
        Bridge USDC = batchDepositForBurnWithAuth((uint256 amount, uint256 authValidAfter, uint256 authValidBefore, bytes32 authNonce, uint8 v, bytes32 r, bytes32 s) auth, (uint256 amount, uint32 destinationDomain, bytes32 mintRecipient, bytes32 destinationCaller, uint256 maxFee, uint32 minFinalityThreshold, bytes hookData) burn)
          Amount: burn.amount of 0xaf88d065e77c8cc2239327c5edb3a432268e5831
          To chain (Circle’s number): burn.destinationDomain as 0=Ethereum,1=Avalanche,2=OP_Mainnet,3=Arbitrum,6=Base,7=Polygon,19=HyperEVM
          Minted for: burn.mintRecipient as address
          Called by: burn.destinationCaller as address
          Highest fee: burn.maxFee of 0xaf88d065e77c8cc2239327c5edb3a432268e5831
          Goes to: burn.hookData[32:52] as address
          Account there: burn.hookData[52:53] as 0x00=perpetuals,0xff=spot
      `,
    },
  ],
};
export default format;
