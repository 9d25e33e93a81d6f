import type { Format } from '../format.ts';

const ROUTERS_5 = '0x1111111254eeb25477b68fb85ed929f73a960582';
const ROUTERS_6 = '0x111111125421ca6dc452d289314280a0f8842a65';
const RFQ =
  '(uint256 info, address makerAsset, address takerAsset, address maker, address allowedSender, uint256 makingAmount, uint256 takingAmount) order';
const LIMIT =
  '(uint256 salt, address makerAsset, address takerAsset, address maker, address receiver, address allowedSender, uint256 makingAmount, uint256 takingAmount, uint256 offsets, bytes interactions) order';
const ORDER =
  '(uint256 salt, uint256 maker, uint256 receiver, uint256 makerAsset, uint256 takerAsset, uint256 makingAmount, uint256 takingAmount, uint256 makerTraits) order';
const SWAP = `
          Amount to send: desc.amount of desc.srcToken max All
          At least received: desc.minReturnAmount of desc.dstToken
          Goes to: desc.dstReceiver as receiver`;
const FILL = `
          Amount to send: order.takingAmount of order.takerAsset
          Amount to receive: order.makingAmount of order.makerAsset`;

/** 1inch: routers 3 to 6 and limit orders. Source: portal.1inch.dev, contract pages and interfaces. */
const format: Format = {
  id: 'one-inch',
  protocol: '1inch',
  parts: [
    {
      contracts: {
        '1': `${ROUTERS_5} ${ROUTERS_6} 0x1111111254fb6c44bac0bed2854e76f90643097d 0x11111112542d85b3ef69ae05771c2dccff4faa26`,
        '10': `${ROUTERS_5} ${ROUTERS_6}`,
        '56': `${ROUTERS_5} ${ROUTERS_6} 0x1111111254fb6c44bac0bed2854e76f90643097d 0x11111112542d85b3ef69ae05771c2dccff4faa26`,
        '100': `${ROUTERS_5} ${ROUTERS_6}`,
        '137': `${ROUTERS_5} ${ROUTERS_6} 0x1111111254fb6c44bac0bed2854e76f90643097d 0x11111112542d85b3ef69ae05771c2dccff4faa26`,
        '146': ROUTERS_6,
        '250': `${ROUTERS_5} ${ROUTERS_6}`,
        '324': '0x6fd4383cb451173d5f9304f041c7bcbf27d561ff',
        '8217': ROUTERS_6,
        '8453': `${ROUTERS_5} ${ROUTERS_6}`,
        '42161': `${ROUTERS_5} ${ROUTERS_6}`,
        '43114': `${ROUTERS_5} ${ROUTERS_6}`,
        '59144': `${ROUTERS_5} ${ROUTERS_6}`,
        '1313161554': `${ROUTERS_5} ${ROUTERS_6}`,
      },
      calls: `
        Swap = swap(address executor, (address srcToken, address dstToken, address srcReceiver, address dstReceiver, uint256 amount, uint256 minReturnAmount, uint256 flags) desc, bytes data)${SWAP}
        Swap = swap(address executor, (address srcToken, address dstToken, address srcReceiver, address dstReceiver, uint256 amount, uint256 minReturnAmount, uint256 flags) desc, bytes permit, bytes data)${SWAP}
        Swap = swap(address caller, (address srcToken, address dstToken, address srcReceiver, address dstReceiver, uint256 amount, uint256 minReturnAmount, uint256 flags, bytes permit) desc, bytes data)${SWAP}
        Swap = unoswap(uint256 token, uint256 amount, uint256 minReturn, uint256 dex)
          Amount to send: amount of token
          At least received: minReturn of @unknown
          Goes to: @from
          Last pool: dex as address
        Swap = unoswap2(uint256 token, uint256 amount, uint256 minReturn, uint256 dex, uint256 dex2)
          Amount to send: amount of token
          At least received: minReturn of @unknown
          Goes to: @from
          Last pool: dex2 as address
        Swap = unoswap3(uint256 token, uint256 amount, uint256 minReturn, uint256 dex, uint256 dex2, uint256 dex3)
          Amount to send: amount of token
          At least received: minReturn of @unknown
          Goes to: @from
          Last pool: dex3 as address
        Swap = unoswapTo(uint256 to, uint256 token, uint256 amount, uint256 minReturn, uint256 dex)
          Amount to send: amount of token
          At least received: minReturn of @unknown
          Goes to: to as address
          Last pool: dex as address
        Swap = unoswapTo2(uint256 to, uint256 token, uint256 amount, uint256 minReturn, uint256 dex, uint256 dex2)
          Amount to send: amount of token
          At least received: minReturn of @unknown
          Goes to: to as address
          Last pool: dex2 as address
        Swap = unoswapTo3(uint256 to, uint256 token, uint256 amount, uint256 minReturn, uint256 dex, uint256 dex2, uint256 dex3)
          Amount to send: amount of token
          At least received: minReturn of @unknown
          Goes to: to as address
          Last pool: dex3 as address
        Swap = ethUnoswap(uint256 minReturn, uint256 dex)
          Amount to send: @value of @coin
          At least received: minReturn of @unknown
          Goes to: @from
          Last pool: dex as address
        Swap = ethUnoswap2(uint256 minReturn, uint256 dex, uint256 dex2)
          Amount to send: @value of @coin
          At least received: minReturn of @unknown
          Goes to: @from
          Last pool: dex2 as address
        Swap = ethUnoswap3(uint256 minReturn, uint256 dex, uint256 dex2, uint256 dex3)
          Amount to send: @value of @coin
          At least received: minReturn of @unknown
          Goes to: @from
          Last pool: dex3 as address
        Swap = ethUnoswapTo(uint256 to, uint256 minReturn, uint256 dex)
          Amount to send: @value of @coin
          At least received: minReturn of @unknown
          Goes to: to as address
          Last pool: dex as address
        Swap = ethUnoswapTo2(uint256 to, uint256 minReturn, uint256 dex, uint256 dex2)
          Amount to send: @value of @coin
          At least received: minReturn of @unknown
          Goes to: to as address
          Last pool: dex2 as address
        Swap = ethUnoswapTo3(uint256 to, uint256 minReturn, uint256 dex, uint256 dex2, uint256 dex3)
          Amount to send: @value of @coin
          At least received: minReturn of @unknown
          Goes to: to as address
          Last pool: dex3 as address
        Swap = unoswap(address srcToken, uint256 amount, uint256 minReturn, bytes32[] pools)
          Amount to send: amount of srcToken
          At least received: minReturn of @unknown
          Goes to: @from
        Swap = unoswapWithPermit(address srcToken, uint256 amount, uint256 minReturn, bytes32[] pools, bytes permit)
          Amount to send: amount of srcToken
          At least received: minReturn of @unknown
          Goes to: @from
        Swap = unoswap(address srcToken, uint256 amount, uint256 minReturn, uint256[] pools)
          Amount to send: amount of srcToken
          At least received: minReturn of @unknown
          Goes to: @from
        Swap = unoswapTo(address recipient, address srcToken, uint256 amount, uint256 minReturn, uint256[] pools)
          Amount to send: amount of srcToken
          At least received: minReturn of @unknown
          Goes to: recipient
        Swap = unoswapToWithPermit(address recipient, address srcToken, uint256 amount, uint256 minReturn, uint256[] pools, bytes permit)
          Amount to send: amount of srcToken
          At least received: minReturn of @unknown
          Goes to: recipient
        Swap = uniswapV3Swap(uint256 amount, uint256 minReturn, uint256[] pools)
          Amount to send: amount of @unknown
          At least received: minReturn of @unknown
          Goes to: @from
        Swap = uniswapV3SwapTo(address recipient, uint256 amount, uint256 minReturn, uint256[] pools)
          Amount to send: amount of @unknown
          At least received: minReturn of @unknown
          Goes to: recipient
        Swap = uniswapV3SwapToWithPermit(address recipient, address srcToken, uint256 amount, uint256 minReturn, uint256[] pools, bytes permit)
          Amount to send: amount of srcToken
          At least received: minReturn of @unknown
          Goes to: recipient
        Swap = clipperSwap(address clipperExchange, address srcToken, address dstToken, uint256 inputAmount, uint256 outputAmount, uint256 goodUntil, bytes32 r, bytes32 vs)
          Amount to send: inputAmount of srcToken
          At least received: outputAmount of dstToken
          Goes to: @from
          Valid until: goodUntil as date
        Swap = clipperSwap(address clipperExchange, uint256 srcToken, address dstToken, uint256 inputAmount, uint256 outputAmount, uint256 goodUntil, bytes32 r, bytes32 vs)
          Amount to send: inputAmount of srcToken
          At least received: outputAmount of dstToken
          Goes to: @from
        Swap = clipperSwapTo(address clipperExchange, address recipient, address srcToken, address dstToken, uint256 inputAmount, uint256 outputAmount, uint256 goodUntil, bytes32 r, bytes32 vs)
          Amount to send: inputAmount of srcToken
          At least received: outputAmount of dstToken
          Goes to: recipient
          Valid until: goodUntil as date
        Swap = clipperSwapTo(address clipperExchange, address recipient, uint256 srcToken, address dstToken, uint256 inputAmount, uint256 outputAmount, uint256 goodUntil, bytes32 r, bytes32 vs)
          Amount to send: inputAmount of srcToken
          At least received: outputAmount of dstToken
          Goes to: recipient
        Fill an order = fillOrder(${LIMIT}, bytes signature, bytes interaction, uint256 makingAmount, uint256 takingAmount, uint256 skipPermitAndThresholdAmount)${FILL}
          Goes to: @from
        Fill an order = fillOrderTo(${LIMIT}, bytes signature, bytes interaction, uint256 makingAmount, uint256 takingAmount, uint256 skipPermitAndThresholdAmount, address target)${FILL}
          Goes to: target
        Fill an order = fillOrderToWithPermit(${LIMIT}, bytes signature, bytes interaction, uint256 makingAmount, uint256 takingAmount, uint256 skipPermitAndThresholdAmount, address target, bytes permit)${FILL}
          Goes to: target
        Fill an order = fillOrderRFQ(${RFQ}, bytes signature, uint256 flagsAndAmount)${FILL}
          Goes to: @from
        Fill an order = fillOrderRFQCompact(${RFQ}, bytes32 r, bytes32 vs, uint256 flagsAndAmount)${FILL}
          Goes to: @from
        Fill an order = fillOrderRFQTo(${RFQ}, bytes signature, uint256 flagsAndAmount, address target)${FILL}
          Goes to: target
        Fill an order = fillOrderRFQToWithPermit(${RFQ}, bytes signature, uint256 flagsAndAmount, address target, bytes permit)${FILL}
          Goes to: target
        Fill an order = fillOrder(${ORDER}, bytes32 r, bytes32 vs, uint256 amount, uint256 takerTraits)${FILL}
        Fill an order = fillOrderArgs(${ORDER}, bytes32 r, bytes32 vs, uint256 amount, uint256 takerTraits, bytes args)${FILL}
        Fill an order = fillContractOrder(${ORDER}, bytes signature, uint256 amount, uint256 takerTraits)${FILL}
        Cancel an order = cancelOrder(uint256 makerTraits, bytes32 orderHash)
          Order: orderHash
        Cancel orders = cancelOrders(uint256[] makerTraits, bytes32[] orderHashes)
          Order: orderHashes[]
        Cancel all orders = increaseEpoch(uint96 series)
          Maker: @from
      `,
      messages: `
        Limit order = Order(makerAsset, takerAsset, makingAmount, takingAmount, makerTraits)
          From: maker
          Send: makingAmount of makerAsset
          At least received: takingAmount of takerAsset
          To: receiver
      `,
    },
    {
      contracts: {
        '1': '0x119c71d3bbac22029622cbaec24854d3d32d2828',
        '10': '0x11431a89893025d2a48dca4eddc396f8c8117187',
        '56': '0x1e38eff998df9d3669e32f4ff400031385bf6362',
        '137': '0x94bc2a1c732bcad7343b25af48385fe76e08734f',
        '42161': '0x7f069df72b7a39bce9806e3afaf579e54d8cf2b9',
      },
      messages: `
        Limit order = OrderStructure(makerAsset, takerAsset, makingAmount, takingAmount)
          From: maker
          Send: makingAmount of makerAsset
          At least received: takingAmount of takerAsset
          To: receiver
      `,
    },
    {
      contracts: { '*': '0xe12e0f117d23a5ccc57f8935cd8c4e80cd91ff01' },
      calls: `
        Make a limit order = create((uint256 salt, uint256 maker, uint256 receiver, uint256 makerAsset, uint256 takerAsset, uint256 makingAmount, uint256 takingAmount, uint256 makerTraits) makerOrder)
          Amount to send: @value of @coin
          At least received: makerOrder.takingAmount of makerOrder.takerAsset
          Goes to: makerOrder.receiver as address
      `,
    },
  ],
};
export default format;
