import type { Format } from '../format.ts';

/** LayerZero's tokens that live on many chains, and Stargate's pools: told by their form. Source: docs.layerzero.network, OFT. */
const format: Format = {
  id: 'layer-zero',
  protocol: 'LayerZero',
  parts: [
    {
      calls: `
        Bridge = send((uint32 dstEid, bytes32 to, uint256 amountLD, uint256 minAmountLD, bytes extraOptions, bytes composeMsg, bytes oftCmd) sendParam, (uint256 nativeFee, uint256 lzTokenFee) fee, address refundAddress)
          Amount to send: sendParam.amountLD of @to
          At least arrives: sendParam.minAmountLD of @to
          To chain (LayerZero’s number): sendParam.dstEid
          Goes to: sendParam.to as address
          Fee: fee.nativeFee of @coin
          What is left goes to: refundAddress
        Bridge = sendToken((uint32 dstEid, bytes32 to, uint256 amountLD, uint256 minAmountLD, bytes extraOptions, bytes composeMsg, bytes oftCmd) sendParam, (uint256 nativeFee, uint256 lzTokenFee) fee, address refundAddress)
          Amount to send: sendParam.amountLD of @unknown
          At least arrives: sendParam.minAmountLD of @unknown
          To chain (LayerZero’s number): sendParam.dstEid
          Goes to: sendParam.to as address
          Fee: fee.nativeFee of @coin
          What is left goes to: refundAddress
      `,
    },
  ],
};
export default format;
