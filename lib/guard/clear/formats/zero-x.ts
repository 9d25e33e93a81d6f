import type { Format } from '../format.ts';

const PROXY = '0xdef1c0ded9bec7f1a1670819833240f027b25eff';

/** 0x: the exchange proxy, and the settlers that succeeded it. Source: 0x.org/docs, cheat sheet. */
const format: Format = {
  id: 'zero-x',
  protocol: '0x',
  parts: [
    {
      contracts: {
        '1': PROXY,
        '10': '0xdef1abe32c034e558cdd535791643c58a13acc10',
        '56': PROXY,
        '137': PROXY,
        '8453': PROXY,
        '42161': PROXY,
        '43114': PROXY,
      },
      calls: `
        Swap = transformERC20(address inputToken, address outputToken, uint256 inputTokenAmount, uint256 minOutputTokenAmount, (uint32 deploymentNonce, bytes data)[] transformations)
          Amount to send: inputTokenAmount of inputToken
          At least received: minOutputTokenAmount of outputToken
        Swap = sellToUniswap(address[] tokens, uint256 sellAmount, uint256 minBuyAmount, bool isSushi)
          Amount to send: sellAmount of tokens[0]
          At least received: minBuyAmount of tokens[-1]
        Swap = sellTokenForTokenToUniswapV3(bytes encodedPath, uint256 sellAmount, uint256 minBuyAmount, address recipient)
          Amount to send: sellAmount of encodedPath[0:20]
          At least received: minBuyAmount of encodedPath[-20:]
          Goes to: recipient
        Swap = sellEthForTokenToUniswapV3(bytes encodedPath, uint256 minBuyAmount, address recipient)
          Amount to send: @value of @coin
          At least received: minBuyAmount of encodedPath[-20:]
          Goes to: recipient
        Swap = sellTokenForEthToUniswapV3(bytes encodedPath, uint256 sellAmount, uint256 minBuyAmount, address recipient)
          Amount to send: sellAmount of encodedPath[0:20]
          At least received: minBuyAmount of @coin
          Goes to: recipient
      `,
      messages: `
        Order = LimitOrder(makerToken, takerToken, makerAmount, takerAmount, maker, taker, expiry)
          Made by: maker
          Gives: makerAmount of makerToken
          Receives: takerAmount of takerToken
          For: taker
          Valid until: expiry as date
        Order = RfqOrder(makerToken, takerToken, makerAmount, takerAmount, maker, taker, expiry)
          Made by: maker
          Gives: makerAmount of makerToken
          Receives: takerAmount of takerToken
          For: taker
          Valid until: expiry as date
        Order = OtcOrder(makerToken, takerToken, makerAmount, takerAmount, maker, taker)
          Made by: maker
          Gives: makerAmount of makerToken
          Receives: takerAmount of takerToken
          For: taker
      `,
    },
    {
      contracts: { '*': '0x0000000000001ff3684f28c67538d4d072c22734' },
      calls: `
        Swap = exec(address operator, address token, uint256 amount, address target, bytes data)
          Amount to send: amount of token
          May take it: operator
          Runs: target
      `,
    },
  ],
};
export default format;
