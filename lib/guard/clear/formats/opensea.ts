import type { Format } from '../format.ts';

const SEAPORT =
  '0x00000000000000adc04c56bf30ac9d3c0aaf14dc 0x0000000000000068f116a894984e2db1123eb395 0x00000000000001ad428e4906ae43d8f9852d0dd6 0x00000000006c3852cbef3e08e8df289169ede581';
const ITEMS = `
          Gives: offer[].startAmount of offer[].token
          Of: offer[].token as token
          Item given: offer[].identifierOrCriteria
          Receives: consideration[].startAmount of consideration[].token
          In: consideration[].token as token
          Paid to: consideration[].recipient
          From: startTime as date
          Until: endTime as date`;

/** OpenSea: Seaport's orders, and the older Wyvern exchange. Source: docs.opensea.io, Seaport; ProjectOpenSea/seaport. */
const format: Format = {
  id: 'opensea',
  protocol: 'OpenSea',
  parts: [
    {
      contracts: { '*': SEAPORT },
      messages: `
        Order = OrderComponents(offerer, offer, consideration, startTime, endTime)
          Made by: offerer${ITEMS}
      `,
      calls: `
        Buy an item = fulfillBasicOrder((address considerationToken, uint256 considerationIdentifier, uint256 considerationAmount, address offerer, address zone, address offerToken, uint256 offerIdentifier, uint256 offerAmount, uint8 basicOrderType, uint256 startTime, uint256 endTime, bytes32 zoneHash, uint256 salt, bytes32 offererConduitKey, bytes32 fulfillerConduitKey, uint256 totalOriginalAdditionalRecipients, (uint256 amount, address recipient)[] additionalRecipients, bytes signature) parameters)
          Pays: parameters.considerationAmount of parameters.considerationToken
          Collection: parameters.offerToken as token
          Item: parameters.offerIdentifier
          Seller: parameters.offerer
          Also pays: parameters.additionalRecipients[].amount of parameters.considerationToken
          Also to: parameters.additionalRecipients[].recipient
        Buy an item = fulfillBasicOrder_efficient_6GL6yc((address considerationToken, uint256 considerationIdentifier, uint256 considerationAmount, address offerer, address zone, address offerToken, uint256 offerIdentifier, uint256 offerAmount, uint8 basicOrderType, uint256 startTime, uint256 endTime, bytes32 zoneHash, uint256 salt, bytes32 offererConduitKey, bytes32 fulfillerConduitKey, uint256 totalOriginalAdditionalRecipients, (uint256 amount, address recipient)[] additionalRecipients, bytes signature) parameters)
          Pays: parameters.considerationAmount of parameters.considerationToken
          Collection: parameters.offerToken as token
          Item: parameters.offerIdentifier
          Seller: parameters.offerer
          Also pays: parameters.additionalRecipients[].amount of parameters.considerationToken
          Also to: parameters.additionalRecipients[].recipient
        Cancel all orders = incrementCounter()
      `,
    },
    {
      contracts: { '1': '0x7f268357a8c2552623316e2562d90e642bb538e5 0x7be8076f4ea4a4ad08075c2508e481d6c946d12b' },
      messages: `
        Order = Order(exchange, maker, taker, basePrice, paymentToken)
          Exchange: exchange
          Made by: maker
          For: taker
          Collection: target
          Price: basePrice of paymentToken
          Paid in: paymentToken as token
          Until: expirationTime as date
      `,
    },
  ],
};
export default format;
