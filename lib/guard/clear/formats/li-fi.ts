import type { Format } from '../format.ts';

const BRIDGE =
  '(bytes32 transactionId, string bridge, string integrator, address referrer, address sendingAssetId, address receiver, uint256 minAmount, uint256 destinationChainId, bool hasSourceSwaps, bool hasDestinationCall) bridgeData';
const SWAP =
  '(address callTo, address approveTo, address sendingAssetId, address receivingAssetId, uint256 fromAmount, bytes callData, bool requiresDeposit)';
const HEAD = 'bytes32 transactionId, string integrator, string referrer, address receiver';
const ONE = '0x1231deb6f5749ef6ce6943a275a1d3e7486f4eae';

/** LI.FI's diamond: swaps and bridges of many kinds, all with the same first parameters. Source: docs.li.fi, smart contracts. */
const format: Format = {
  id: 'li-fi',
  protocol: 'LI.FI',
  parts: [
    {
      contracts: {
        '1': ONE,
        '10': ONE,
        '25': ONE,
        '30': ONE,
        '56': ONE,
        '100': ONE,
        '122': ONE,
        '130': '0x864b314d4c5a0399368609581d3e8933a63b9232',
        '137': ONE,
        '143': '0x026f252016a7c47cdef1f05a3fc9e20c92a49c37',
        '146': ONE,
        '196': ONE,
        '204': ONE,
        '252': ONE,
        '288': ONE,
        '324': '0x341e94069f53234fe6dabef707ad424830525715',
        '480': ONE,
        '999': '0x0a0758d937d1059c356d4714e57f5df0239bce1a',
        '1088': '0x24ca98fb6972f5ee05f0db00595c7f68d9fafd68',
        '1868': '0x864b314d4c5a0399368609581d3e8933a63b9232',
        '2020': '0x452cf1b8597e6319cd21abd847312bf17e26d8d1',
        '5000': ONE,
        '8453': ONE,
        '9745': '0x026f252016a7c47cdef1f05a3fc9e20c92a49c37',
        '34443': ONE,
        '42161': ONE,
        '42220': ONE,
        '43114': ONE,
        '57073': '0x864b314d4c5a0399368609581d3e8933a63b9232',
        '59144': '0xde1e598b81620773454588b85d6b5d4eec32573e',
        '80094': '0xf909c4ae16622898b885b89d7f839e0244851c66',
        '81457': ONE,
        '534352': ONE,
        '747474': '0xc59fe32c9549e3e8b5dccdabc45bd287bd5ba2bc',
      },
      calls: `
        Swap = swapTokensSingleV3ERC20ToERC20(${HEAD}, uint256 minAmountOut, ${SWAP} swapData)
          Amount to send: swapData.fromAmount of swapData.sendingAssetId
          At least received: minAmountOut of swapData.receivingAssetId
          To: receiver
        Swap = swapTokensSingleV3ERC20ToNative(${HEAD}, uint256 minAmountOut, ${SWAP} swapData)
          Amount to send: swapData.fromAmount of swapData.sendingAssetId
          At least received: minAmountOut of @coin
          To: receiver
        Swap = swapTokensSingleV3NativeToERC20(${HEAD}, uint256 minAmountOut, ${SWAP} swapData)
          Amount to send: @value of @coin
          At least received: minAmountOut of swapData.receivingAssetId
          To: receiver
        Swap = swapTokensMultipleV3ERC20ToERC20(${HEAD}, uint256 minAmountOut, ${SWAP}[] swapData)
          Amount to send: swapData[0].fromAmount of swapData[0].sendingAssetId
          At least received: minAmountOut of swapData[-1].receivingAssetId
          To: receiver
        Swap = swapTokensMultipleV3ERC20ToNative(${HEAD}, uint256 minAmountOut, ${SWAP}[] swapData)
          Amount to send: swapData[0].fromAmount of swapData[0].sendingAssetId
          At least received: minAmountOut of @coin
          To: receiver
        Swap = swapTokensMultipleV3NativeToERC20(${HEAD}, uint256 minAmountOut, ${SWAP}[] swapData)
          Amount to send: @value of @coin
          At least received: minAmountOut of swapData[-1].receivingAssetId
          To: receiver
        Swap = swapTokensGeneric(${HEAD}, uint256 minAmountOut, ${SWAP}[] swapData)
          Amount to send: swapData[0].fromAmount of swapData[0].sendingAssetId
          At least received: minAmountOut of swapData[-1].receivingAssetId
          To: receiver
        Swap and bridge = *(${BRIDGE}, ${SWAP}[] swapData)
          Amount to send: swapData[0].fromAmount of swapData[0].sendingAssetId
          At least bridged: bridgeData.minAmount of bridgeData.sendingAssetId
          To chain: bridgeData.destinationChainId as chain
          To: bridgeData.receiver
          Bridge: bridgeData.bridge
        Bridge = *(${BRIDGE})
          Amount to send: bridgeData.minAmount of bridgeData.sendingAssetId
          To chain: bridgeData.destinationChainId as chain
          To: bridgeData.receiver
          Bridge: bridgeData.bridge
      `,
    },
  ],
};
export default format;
