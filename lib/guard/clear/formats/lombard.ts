import type { Format } from '../format.ts';

/** Lombard's LBTC. Source: docs.lombard.finance, smart contracts. */
const format: Format = {
  id: 'lombard',
  protocol: 'Lombard',
  parts: [
    {
      contracts: {
        '1': '0x8236a87084f8b84306f72007f36f2618a5634494',
        '8453': '0xecac9c5f704e954931349da37f60e39f515c11c1',
        '11155111': '0x731efa688f3679688cf60a3993b8658138953ed6',
      },
      calls: `
        Change into bitcoin = redeemForBtc(bytes scriptPubkey, uint256 amount)
          Amount to give up: amount of @to
          Bitcoin script: scriptPubkey
        Change into bitcoin = redeem(bytes scriptPubkey, uint256 amount)
          Amount to give up: amount of @to
          Bitcoin script: scriptPubkey
        Give back = redeem(uint256 amount)
          Amount to give up: amount of @to
        Deposit = deposit(uint256 amount)
          Amount: amount of @to
        Take minted tokens = mint(bytes rawPayload, bytes proof)
          Payload: rawPayload
          Proof: proof
        Take minted tokens = mintWithFee(bytes mintPayload, bytes proof, bytes feePayload, bytes userSignature)
          Payload: mintPayload
          Proof: proof
      `,
      messages: `
        Allow a network fee = feeApproval(chainId, fee, expiry)
          Chain: chainId as chain
          Chain id: chainId
          Highest fee: fee of @to
          Valid until: expiry as date
      `,
    },
  ],
};
export default format;
