import type { Format } from '../format.ts';

const SETTLEMENT = '0x9008d19f58aabd9ed0d60971565aa8510560ab41';

/** CoW Protocol: signed orders, and orders for the chain's coin. Source: docs.cow.fi, contracts. */
const format: Format = {
  id: 'cow-swap',
  protocol: 'CoW Swap',
  parts: [
    {
      contracts: { '*': SETTLEMENT },
      messages: `
        Order = Order(sellToken, buyToken, receiver, sellAmount, buyAmount, validTo, kind)
          Kind: kind
          Sell: sellAmount of sellToken
          Buy: buyAmount of buyToken
          Goes to: receiver
          Fee: feeAmount of sellToken
          Valid until: validTo as date
          May be filled in parts: partiallyFillable
        Cancel orders = OrderCancellations(orderUids)
          Order: orderUids[]
      `,
      calls: `
        Sign an order = setPreSignature(bytes orderUid, bool signed)
          Order: orderUid
          Signed: signed
        Cancel an order = invalidateOrder(bytes orderUid)
          Order: orderUid
      `,
    },
    {
      contracts: { '*': '0xba3cb449bd2b4adddbc894d8697f5170800eadec 0x40a50cf069e992aa4536211b23f286ef88752187' },
      calls: `
        Order = createOrder((address buyToken, address receiver, uint256 sellAmount, uint256 buyAmount, bytes32 appData, uint256 feeAmount, uint32 validTo, bool partiallyFillable, int64 quoteId) order)
          Sell: order.sellAmount of @coin
          Buy: order.buyAmount of order.buyToken
          Goes to: order.receiver
          Valid until: order.validTo as date
      `,
    },
  ],
};
export default format;
