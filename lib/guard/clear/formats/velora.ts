import type { Format } from '../format.ts';

const GENERIC =
  '(address srcToken, address destToken, uint256 fromAmount, uint256 toAmount, uint256 quotedAmount, bytes32 metadata, address beneficiary)';
const POOLS =
  '(address srcToken, address destToken, uint256 fromAmount, uint256 toAmount, uint256 quotedAmount, bytes32 metadata, address beneficiary, bytes pools)';
const CURVE_1 =
  '(uint256 curveData, uint256 curveAssets, address srcToken, address destToken, uint256 fromAmount, uint256 toAmount, uint256 quotedAmount, bytes32 metadata, address beneficiary)';
const CURVE_2 =
  '(uint256 curveData, uint256 i, uint256 j, address poolAddress, address srcToken, address destToken, uint256 fromAmount, uint256 toAmount, uint256 quotedAmount, bytes32 metadata, address beneficiary)';
const BALANCER =
  '(uint256 fromAmount, uint256 toAmount, uint256 quotedAmount, bytes32 metadata, uint256 beneficiaryAndApproveFlag)';
const RFQ_ORDER =
  '((uint256 nonceAndMeta, uint128 expiry, address makerAsset, address takerAsset, address maker, address taker, uint256 makerAmount, uint256 takerAmount) order, bytes signature, uint256 takerTokenFillAmount, bytes permitTakerAsset, bytes permitMakerAsset)[] orders';
const exactIn = (data: string) => `
          Amount to send: ${data}.fromAmount of ${data}.srcToken
          At least received: ${data}.toAmount of ${data}.destToken
          Goes to: ${data}.beneficiary as receiver`;
const exactOut = (data: string) => `
          At most sent: ${data}.fromAmount of ${data}.srcToken
          Amount to receive: ${data}.toAmount of ${data}.destToken
          Goes to: ${data}.beneficiary as receiver`;
const SIX = '0x6a000f20005980200259b80c5102003040001068';
const FIVE = '0xdef171fe48cf0115b1d80b88dc8eab59176fee57';

/** Velora, formerly ParaSwap: Augustus 5 and 6.2, and signed orders. Source: docs.velora.xyz, contracts. */
const format: Format = {
  id: 'velora',
  protocol: 'Velora (ParaSwap)',
  parts: [
    {
      contracts: {
        '1': SIX,
        '10': SIX,
        '56': SIX,
        '100': SIX,
        '130': SIX,
        '137': SIX,
        '146': SIX,
        '8453': SIX,
        '42161': SIX,
        '43114': SIX,
      },
      calls: `
        Swap = swapExactAmountIn(address executor, ${GENERIC} swapData, uint256 partnerAndFee, bytes permit, bytes executorData)${exactIn('swapData')}
        Swap = swapExactAmountOut(address executor, ${GENERIC} swapData, uint256 partnerAndFee, bytes permit, bytes executorData)${exactOut('swapData')}
        Swap = swapExactAmountInOnUniswapV2(${POOLS} uniData, uint256 partnerAndFee, bytes permit)${exactIn('uniData')}
        Swap = swapExactAmountInOnUniswapV3(${POOLS} uniData, uint256 partnerAndFee, bytes permit)${exactIn('uniData')}
        Swap = swapExactAmountOutOnUniswapV2(${POOLS} uniData, uint256 partnerAndFee, bytes permit)${exactOut('uniData')}
        Swap = swapExactAmountOutOnUniswapV3(${POOLS} uniData, uint256 partnerAndFee, bytes permit)${exactOut('uniData')}
        Swap = swapExactAmountInOnCurveV1(${CURVE_1} curveV1Data, uint256 partnerAndFee, bytes permit)${exactIn('curveV1Data')}
        Swap = swapExactAmountInOnCurveV2(${CURVE_2} curveV2Data, uint256 partnerAndFee, bytes permit)${exactIn('curveV2Data')}
        Swap = swapExactAmountInOnBalancerV2(${BALANCER} balancerData, uint256 partnerAndFee, bytes permit, bytes data)
          Amount to send: balancerData.fromAmount of data[292:324]
          At least received: balancerData.toAmount of data[324:356]
          Goes to: balancerData.beneficiaryAndApproveFlag as address
        Swap = swapExactAmountOutOnBalancerV2(${BALANCER} balancerData, uint256 partnerAndFee, bytes permit, bytes data)
          At most sent: balancerData.fromAmount of data[292:324]
          Amount to receive: balancerData.toAmount of data[324:356]
          Goes to: balancerData.beneficiaryAndApproveFlag as address
        Swap = swapOnAugustusRFQTryBatchFill((uint256 fromAmount, uint256 toAmount, uint8 wrapApproveDirection, bytes32 metadata, address beneficiary) data, ${RFQ_ORDER}, bytes permit)
          Amount to send: data.fromAmount of orders[0].order.takerAsset
          At least received: data.toAmount of orders[0].order.makerAsset
          Goes to: data.beneficiary as receiver
      `,
    },
    {
      contracts: { '1': FIVE, '10': FIVE, '56': FIVE, '137': FIVE, '250': FIVE, '42161': FIVE, '43114': FIVE },
      calls: `
        Swap = simpleSwap((address fromToken, address toToken, uint256 fromAmount, uint256 toAmount, uint256 expectedAmount, address[] callees, bytes exchangeData, uint256[] startIndexes, uint256[] values, address beneficiary, address partner, uint256 feePercent, bytes permit, uint256 deadline, bytes16 uuid) data)
          Amount to send: data.fromAmount of data.fromToken
          At least received: data.toAmount of data.toToken
          Goes to: data.beneficiary as receiver
          Valid until: data.deadline as date
        Swap = simpleBuy((address fromToken, address toToken, uint256 fromAmount, uint256 toAmount, uint256 expectedAmount, address[] callees, bytes exchangeData, uint256[] startIndexes, uint256[] values, address beneficiary, address partner, uint256 feePercent, bytes permit, uint256 deadline, bytes16 uuid) data)
          At most sent: data.fromAmount of data.fromToken
          Amount to receive: data.toAmount of data.toToken
          Goes to: data.beneficiary as receiver
          Valid until: data.deadline as date
        Swap = multiSwap((address fromToken, uint256 fromAmount, uint256 toAmount, uint256 expectedAmount, address beneficiary, (address to, uint256 totalNetworkFee, (address adapter, uint256 percent, uint256 networkFee, (uint256 index, address targetExchange, uint256 percent, bytes payload, uint256 networkFee)[] route)[] adapters)[] path, address partner, uint256 feePercent, bytes permit, uint256 deadline, bytes16 uuid) data)
          Amount to send: data.fromAmount of data.fromToken
          At least received: data.toAmount of data.path[-1].to
          Goes to: data.beneficiary as receiver
        Swap = megaSwap((address fromToken, uint256 fromAmount, uint256 toAmount, uint256 expectedAmount, address beneficiary, (uint256 fromAmountPercent, (address to, uint256 totalNetworkFee, (address adapter, uint256 percent, uint256 networkFee, (uint256 index, address targetExchange, uint256 percent, bytes payload, uint256 networkFee)[] route)[] adapters)[] path)[] path, address partner, uint256 feePercent, bytes permit, uint256 deadline, bytes16 uuid) data)
          Amount to send: data.fromAmount of data.fromToken
          At least received: data.toAmount of data.path[0].path[-1].to
          Goes to: data.beneficiary as receiver
        Swap = swapOnUniswap(uint256 amountIn, uint256 amountOutMin, address[] path)
          Amount to send: amountIn of path[0]
          At least received: amountOutMin of path[-1]
          Goes to: @from
        Swap = swapOnUniswapFork(address factory, bytes32 initCode, uint256 amountIn, uint256 amountOutMin, address[] path)
          Amount to send: amountIn of path[0]
          At least received: amountOutMin of path[-1]
          Goes to: @from
        Swap = buyOnUniswap(uint256 amountInMax, uint256 amountOut, address[] path)
          At most sent: amountInMax of path[0]
          Amount to receive: amountOut of path[-1]
          Goes to: @from
        Swap = swapOnUniswapV2Fork(address tokenIn, uint256 amountIn, uint256 amountOutMin, address weth, uint256[] pools)
          Amount to send: amountIn of tokenIn
          At least received: amountOutMin of @unknown
          Goes to: @from
        Swap = buyOnUniswapV2Fork(address tokenIn, uint256 amountInMax, uint256 amountOut, address weth, uint256[] pools)
          At most sent: amountInMax of tokenIn
          Amount to receive: amountOut of @unknown
          Goes to: @from
        Swap = directUniV3Swap((address fromToken, address toToken, address exchange, uint256 fromAmount, uint256 toAmount, uint256 expectedAmount, uint256 feePercent, uint256 deadline, address partner, bool isApproved, address beneficiary, bytes path, bytes permit, bytes16 uuid) data)
          Amount to send: data.fromAmount of data.fromToken
          At least received: data.toAmount of data.toToken
          Goes to: data.beneficiary as receiver
        Swap = directUniV3Buy((address fromToken, address toToken, address exchange, uint256 fromAmount, uint256 toAmount, uint256 expectedAmount, uint256 feePercent, uint256 deadline, address partner, bool isApproved, address beneficiary, bytes path, bytes permit, bytes16 uuid) data)
          At most sent: data.fromAmount of data.fromToken
          Amount to receive: data.toAmount of data.toToken
          Goes to: data.beneficiary as receiver
        Swap = directCurveV1Swap((address fromToken, address toToken, address exchange, uint256 fromAmount, uint256 toAmount, uint256 expectedAmount, uint256 feePercent, int128 i, int128 j, address partner, bool isApproved, uint8 swapType, address beneficiary, bool needWrapNative, bytes permit, bytes16 uuid) data)
          Amount to send: data.fromAmount of data.fromToken
          At least received: data.toAmount of data.toToken
          Goes to: data.beneficiary as receiver
        Swap = directCurveV2Swap((address fromToken, address toToken, address exchange, address poolAddress, uint256 fromAmount, uint256 toAmount, uint256 expectedAmount, uint256 feePercent, uint256 i, uint256 j, address partner, bool isApproved, uint8 swapType, address beneficiary, bool needWrapNative, bytes permit, bytes16 uuid) data)
          Amount to send: data.fromAmount of data.fromToken
          At least received: data.toAmount of data.toToken
          Goes to: data.beneficiary as receiver
        Swap = swapOnZeroXv4(address fromToken, address toToken, uint256 fromAmount, uint256 amountOutMin, address exchange, bytes payload)
          Amount to send: fromAmount of fromToken
          At least received: amountOutMin of toToken
          Goes to: @from
      `,
    },
    {
      contracts: {
        '1': '0xe92b586627cca7a83dc919cc7127196d70f55a06 0x0000000000bbf5c5fd284e657f01bd000933c96d',
        '10': '0x0927fd43a7a87e3e8b81df2c44b03c4756849f6d 0x0000000000bbf5c5fd284e657f01bd000933c96d',
        '56': '0x8dcdfe88ef0351f27437284d0710cd65b20288bb 0x0000000000bbf5c5fd284e657f01bd000933c96d',
        '137': '0xf3cd476c3c4d3ac5ca2724767f269070ca09a043 0x0000000000bbf5c5fd284e657f01bd000933c96d',
        '8453': '0xa003dfba51c9e1e56c67ae445b852ded7ac5ac6e 0x0000000000bbf5c5fd284e657f01bd000933c96d',
        '42161': '0x0927fd43a7a87e3e8b81df2c44b03c4756849f6d 0x0000000000bbf5c5fd284e657f01bd000933c96d',
      },
      messages: `
        Order = Order(nonceAndMeta, expiry, makerAsset, takerAsset, maker, taker, makerAmount, takerAmount)
          From: maker
          Send: makerAmount of makerAsset
          Receive: takerAmount of takerAsset
          To: taker
          Valid until: expiry as date
        Order for an item = OrderNFT(expiry, makerAsset, takerAsset, maker, taker, makerAmount, takerAmount)
          From: maker
          Send: makerAmount of makerAsset
          Receive: takerAmount of takerAsset
          To: taker
          Valid until: expiry as date
        Order = Order(owner, beneficiary, srcToken, destToken, srcAmount, destAmount, deadline)
          Owner: owner
          Amount to send: srcAmount of srcToken
          At least received: destAmount of destToken
          Goes to: beneficiary
          Valid until: deadline as date
      `,
    },
  ],
};
export default format;
