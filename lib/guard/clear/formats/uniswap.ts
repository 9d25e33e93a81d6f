import type { Format } from '../format.ts';
import { ROUTER_COMMANDS } from '../inner-texts.ts';

/** Uniswap's routers: V2, V3, V3-2, and those that copied their form. Source: docs.uniswap.org, contracts and addresses. */
const format: Format = {
  id: 'uniswap',
  protocol: 'Uniswap',
  parts: [
    {
      contracts: {
        '1': '0x68b3465833fb72a70ecdf485e0e4c7bd8665fc45 0xe592427a0aece92de3edee1f18e0157c05861564 0x7a250d5630b4cf539739df2c5dacb4c659f2488d',
        '10': '0x68b3465833fb72a70ecdf485e0e4c7bd8665fc45 0xe592427a0aece92de3edee1f18e0157c05861564',
        '56': '0xb971ef87ede563556b2ed4b1c0b0019111dd85d2',
        '137': '0x68b3465833fb72a70ecdf485e0e4c7bd8665fc45 0xe592427a0aece92de3edee1f18e0157c05861564',
        '8453': '0x2626664c2603336e57b271c5c0b26f421741e481',
        '42161': '0x68b3465833fb72a70ecdf485e0e4c7bd8665fc45 0xe592427a0aece92de3edee1f18e0157c05861564',
        '42220': '0x5615cdab10dc425a742d643d949a7f474c01abc4',
        '43114': '0xbb00ff08d01d300023c629e8ffffcb65a5a578ce',
      },
      calls: `
        Swap = exactInputSingle((address tokenIn, address tokenOut, uint24 fee, address recipient, uint256 amountIn, uint256 amountOutMinimum, uint160 sqrtPriceLimitX96) params)
          Amount to send: params.amountIn of params.tokenIn max All
          At least received: params.amountOutMinimum of params.tokenOut
          Pool fee: params.fee as %4
          To: params.recipient
        Swap = exactInputSingle((address tokenIn, address tokenOut, uint24 fee, address recipient, uint256 deadline, uint256 amountIn, uint256 amountOutMinimum, uint160 sqrtPriceLimitX96) params)
          Amount to send: params.amountIn of params.tokenIn max All
          At least received: params.amountOutMinimum of params.tokenOut
          Pool fee: params.fee as %4
          To: params.recipient
          Valid until: params.deadline as date
        Swap = exactInput((bytes path, address recipient, uint256 amountIn, uint256 amountOutMinimum) params)
          Amount to send: params.amountIn of params.path[0:20] max All
          At least received: params.amountOutMinimum of params.path[-20:]
          To: params.recipient
        Swap = exactInput((bytes path, address recipient, uint256 deadline, uint256 amountIn, uint256 amountOutMinimum) params)
          Amount to send: params.amountIn of params.path[0:20] max All
          At least received: params.amountOutMinimum of params.path[-20:]
          To: params.recipient
          Valid until: params.deadline as date
        Swap = exactOutputSingle((address tokenIn, address tokenOut, uint24 fee, address recipient, uint256 amountOut, uint256 amountInMaximum, uint160 sqrtPriceLimitX96) params)
          At most sent: params.amountInMaximum of params.tokenIn
          Amount to receive: params.amountOut of params.tokenOut
          Pool fee: params.fee as %4
          To: params.recipient
        Swap = exactOutputSingle((address tokenIn, address tokenOut, uint24 fee, address recipient, uint256 deadline, uint256 amountOut, uint256 amountInMaximum, uint160 sqrtPriceLimitX96) params)
          At most sent: params.amountInMaximum of params.tokenIn
          Amount to receive: params.amountOut of params.tokenOut
          Pool fee: params.fee as %4
          To: params.recipient
          Valid until: params.deadline as date
        Swap = exactOutput((bytes path, address recipient, uint256 amountOut, uint256 amountInMaximum) params)
          At most sent: params.amountInMaximum of params.path[-20:]
          Amount to receive: params.amountOut of params.path[0:20]
          To: params.recipient
        Swap = exactOutput((bytes path, address recipient, uint256 deadline, uint256 amountOut, uint256 amountInMaximum) params)
          At most sent: params.amountInMaximum of params.path[-20:]
          Amount to receive: params.amountOut of params.path[0:20]
          To: params.recipient
          Valid until: params.deadline as date
        Swap = swapExactTokensForTokens(uint256 amountIn, uint256 amountOutMin, address[] path, address to)
          Amount to send: amountIn of path[0] max All
          At least received: amountOutMin of path[-1]
          To: to
        Swap = swapTokensForExactTokens(uint256 amountOut, uint256 amountInMax, address[] path, address to)
          At most sent: amountInMax of path[0]
          Amount to receive: amountOut of path[-1]
          To: to
        Unwrap and send on = unwrapWETH9(uint256 amountMinimum, address recipient)
          At least: amountMinimum of @coin
          To: recipient
        Unwrap = unwrapWETH9(uint256 amountMinimum)
          At least: amountMinimum of @coin
        Send what is left = sweepToken(address token, uint256 amountMinimum, address recipient)
          At least: amountMinimum of token
          To: recipient
      `,
    },
    {
      contracts: {
        '1': '0x7a250d5630b4cf539739df2c5dacb4c659f2488d',
        '10': '0x4a7b5da61326a6379179b40d00f57e5bbdc962c2',
        '56': '0x4752ba5dbc23f44d87826276bf6fd6b1c372ad24',
        '137': '0xedf6066a2b290c185783862c7f4776a2c8077ad1 0xa5e0829caced8ffdd4de3c43696c57f7d7a678ff',
        '8453': '0x4752ba5dbc23f44d87826276bf6fd6b1c372ad24',
        '42161': '0x4752ba5dbc23f44d87826276bf6fd6b1c372ad24',
      },
      calls: `
        Swap = swapExactTokensForTokens(uint256 amountIn, uint256 amountOutMin, address[] path, address to, uint256 deadline)
          Amount to send: amountIn of path[0]
          At least received: amountOutMin of path[-1]
          To: to
          Valid until: deadline as date
        Swap = swapTokensForExactTokens(uint256 amountOut, uint256 amountInMax, address[] path, address to, uint256 deadline)
          At most sent: amountInMax of path[0]
          Amount to receive: amountOut of path[-1]
          To: to
          Valid until: deadline as date
        Swap = swapExactETHForTokens(uint256 amountOutMin, address[] path, address to, uint256 deadline)
          Amount to send: @value of @coin
          At least received: amountOutMin of path[-1]
          To: to
          Valid until: deadline as date
        Swap = swapETHForExactTokens(uint256 amountOut, address[] path, address to, uint256 deadline)
          At most sent: @value of @coin
          Amount to receive: amountOut of path[-1]
          To: to
          Valid until: deadline as date
        Swap = swapExactTokensForETH(uint256 amountIn, uint256 amountOutMin, address[] path, address to, uint256 deadline)
          Amount to send: amountIn of path[0]
          At least received: amountOutMin of @coin
          To: to
          Valid until: deadline as date
        Swap = swapTokensForExactETH(uint256 amountOut, uint256 amountInMax, address[] path, address to, uint256 deadline)
          At most sent: amountInMax of path[0]
          Amount to receive: amountOut of @coin
          To: to
          Valid until: deadline as date
        Swap = swapExactTokensForTokensSupportingFeeOnTransferTokens(uint256 amountIn, uint256 amountOutMin, address[] path, address to, uint256 deadline)
          Amount to send: amountIn of path[0]
          At least received: amountOutMin of path[-1]
          To: to
          Valid until: deadline as date
        Swap = swapExactETHForTokensSupportingFeeOnTransferTokens(uint256 amountOutMin, address[] path, address to, uint256 deadline)
          Amount to send: @value of @coin
          At least received: amountOutMin of path[-1]
          To: to
          Valid until: deadline as date
        Swap = swapExactTokensForETHSupportingFeeOnTransferTokens(uint256 amountIn, uint256 amountOutMin, address[] path, address to, uint256 deadline)
          Amount to send: amountIn of path[0]
          At least received: amountOutMin of @coin
          To: to
          Valid until: deadline as date
        Add liquidity = addLiquidity(address tokenA, address tokenB, uint256 amountADesired, uint256 amountBDesired, uint256 amountAMin, uint256 amountBMin, address to, uint256 deadline)
          Amount to add: amountADesired of tokenA
          Amount to add: amountBDesired of tokenB
          At least added: amountAMin of tokenA
          At least added: amountBMin of tokenB
          To: to
          Valid until: deadline as date
        Add liquidity = addLiquidityETH(address token, uint256 amountTokenDesired, uint256 amountTokenMin, uint256 amountETHMin, address to, uint256 deadline)
          Amount to add: amountTokenDesired of token
          Amount to add: @value of @coin
          At least added: amountTokenMin of token
          At least added: amountETHMin of @coin
          To: to
          Valid until: deadline as date
        Remove liquidity = removeLiquidity(address tokenA, address tokenB, uint256 liquidity, uint256 amountAMin, uint256 amountBMin, address to, uint256 deadline)
          Pool shares: liquidity
          At least received: amountAMin of tokenA
          At least received: amountBMin of tokenB
          To: to
          Valid until: deadline as date
        Remove liquidity = removeLiquidityETH(address token, uint256 liquidity, uint256 amountTokenMin, uint256 amountETHMin, address to, uint256 deadline)
          Pool shares: liquidity
          At least received: amountTokenMin of token
          At least received: amountETHMin of @coin
          To: to
          Valid until: deadline as date
      `,
    },
    {
      contracts: {
        '1': '0x66a9893cc07d91d95644aedd05d03f95e1dba8af 0x3fc91a3afd70395cd496c647d5a6cc9d4b2b7fad',
        '8453': '0x3fc91a3afd70395cd496c647d5a6cc9d4b2b7fad',
        '11155111': '0x3a9d48ab9751398bbfa63ad67599bb04e4bdf98b',
      },
      calls: `
        Router commands = execute(bytes commands, bytes[] inputs, uint256 deadline)
          Commands: commands
          Sent along: @value of @coin
          Valid until: deadline as date
          Each: commands of inputs[] as commands
        Router commands = execute(bytes commands, bytes[] inputs)
          Commands: commands
          Sent along: @value of @coin
          Each: commands of inputs[] as commands
        Swap = ${ROUTER_COMMANDS[0]}
          Amount to send: amountIn of path[0:20]
          At least received: amountOutMin of path[-20:]
          Goes to: recipient as router
        Swap = ${ROUTER_COMMANDS[1]}
          At most sent: amountInMax of path[-20:]
          Amount to receive: amountOut of path[0:20]
          Goes to: recipient as router
        Take tokens = ${ROUTER_COMMANDS[2]}
          Amount: amount of token
          Goes to: recipient as router
        Send what is left = ${ROUTER_COMMANDS[4]}
          At least: amountMin of token
          Goes to: recipient as router
        Send = ${ROUTER_COMMANDS[5]}
          Amount: value of token
          Goes to: recipient as router
        Pay a share = ${ROUTER_COMMANDS[6]}
          Share: bips as %2
          Token: token as token
          Goes to: recipient as router
        Swap = ${ROUTER_COMMANDS[8]}
          Amount to send: amountIn of path[0]
          At least received: amountOutMin of path[-1]
          Goes to: recipient as router
        Swap = ${ROUTER_COMMANDS[9]}
          At most sent: amountInMax of path[0]
          Amount to receive: amountOut of path[-1]
          Goes to: recipient as router
        Permission to spend = ${ROUTER_COMMANDS[10]}
          Spender: permit.spender
          Amount: permit.details.amount of permit.details.token
          Until: permit.details.expiration as date
        Wrap = ${ROUTER_COMMANDS[11]}
          Amount: amountMin of @coin max All
          Goes to: recipient as router
        Unwrap = ${ROUTER_COMMANDS[12]}
          At least: amountMin of @coin
          Goes to: recipient as router
      `,
    },
    {
      calls: `
        Open a position = mint((address token0, address token1, uint24 fee, int24 tickLower, int24 tickUpper, uint256 amount0Desired, uint256 amount1Desired, uint256 amount0Min, uint256 amount1Min, address recipient, uint256 deadline) params)
          Amount to add: params.amount0Desired of params.token0
          Amount to add: params.amount1Desired of params.token1
          At least added: params.amount0Min of params.token0
          At least added: params.amount1Min of params.token1
          Pool fee: params.fee as %4
          To: params.recipient
          Valid until: params.deadline as date
        Take what a position earned = collect((uint256 tokenId, address recipient, uint128 amount0Max, uint128 amount1Max) params)
          Position: params.tokenId
          To: params.recipient
      `,
    },
  ],
};
export default format;
