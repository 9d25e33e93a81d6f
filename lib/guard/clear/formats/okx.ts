import type { Format } from '../format.ts';

const BASE =
  '(uint256 fromToken, address toToken, uint256 fromTokenAmount, uint256 minReturnAmount, uint256 deadLine) baseRequest';
const PATH = '(address[] mixAdapters, address[] assetTo, uint256[] rawData, bytes[] extraData, uint256 fromToken)';
const MAKER =
  '(uint256 pathIndex, address payer, address fromToken, address toToken, uint256 fromTokenAmountMax, uint256 toTokenAmountMax, uint256 salt, uint256 deadLine, bool isPushOrder, bytes extension)[] extraData';
const FIELDS = `
          Amount to send: baseRequest.fromTokenAmount of baseRequest.fromToken
          At least received: baseRequest.minReturnAmount of baseRequest.toToken
          Valid until: baseRequest.deadLine as date`;

/** OKX's aggregator. Source: web3.okx.com/build/docs, DEX smart contracts; OKX's DEX-Router interfaces. */
const format: Format = {
  id: 'okx',
  protocol: 'OKX DEX',
  parts: [
    {
      contracts: {
        '1': '0x5e1f62dac767b0491e3ce72469c217365d5b48cc 0x28b1dc1a5e3699a428bc51d234dfab7c9cb2a183',
        '10': '0x6733eb2e75b1625f1fe5f18ad2cb2babda510d19 0xdd5e9b947c99aa60bab00ca4631dce63b49983e7',
        '25': '0xcf76984119c7f6ae56fafe680d39c08278b7ecf4 0x25e7f77f33206d311a0130d4b5b881e5db1181b1',
        '56': '0x3156020dff8d99af1ddc523ebdfb1ad2018554a0 0x62ccef0b4545166f721caa9fee13c1d3767e27dc',
        '130': '0x23e2f2fa1967faffde2e05fdecbb3fa787a5d3e5 0x6733eb2e75b1625f1fe5f18ad2cb2babda510d19',
        '137': '0x057cfd839aa88994d1a8a8c6d336cf21550f05ef 0xf6e1b4b201e220fc3741bd7a75675ffea25c02ad',
        '143': '0x6088d94c5a40cecd3ae2d4e0710ca687b91c61d0 0x7a7ad9aa93cd0a2d0255326e5fb145cec14997ff',
        '146': '0x86f752f1f662f39bfbcbef95ee56b6c20d178969 0x79f7c6c6dc16ed3154e85a8ef9c1ef31cefaeb19',
        '169': '0x8feb9e84b7e9dc86adc6cd6eb554c5b4355c8405 0x69c236e021f5775b0d0328ded5eac708e3b869df',
        '196':
          '0xd1b8997aac08c619d40be2e4284c9c72cab33954 0xbec6d0e341102732e4fd62ec50e2f0a9d1bd1d33 0x0efa3a01eb0708f9e40b661c6cd7c56c83b9f45a',
        '250': '0xcf76984119c7f6ae56fafe680d39c08278b7ecf4 0x25e7f77f33206d311a0130d4b5b881e5db1181b1',
        '324': '0x3163ed233a3cb5e6b7f10a6f02b01f15867a8779 0x6f7c20464258c732577c87a9b467619e03e5c158',
        '1088': '0xdd5e9b947c99aa60bab00ca4631dce63b49983e7 0x25e7f77f33206d311a0130d4b5b881e5db1181b1',
        '1101': '0x79f7c6c6dc16ed3154e85a8ef9c1ef31cefaeb19 0x6f7c20464258c732577c87a9b467619e03e5c158',
        '5000': '0xf5402ccc5fc3181b45d7571512999d3eea0257b6 0xcf76984119c7f6ae56fafe680d39c08278b7ecf4',
        '8453': '0x4409921ae43a39a11d90f7b7f96cfd0b8093d9fc 0xc8f6b8ba0dc0f175b568b99440b0867f69a29265',
        '9745': '0x5c1c902e7e04de98b49acd3de68e12bee2d7908d 0x19d345f95a80cc136d898f41b490e023cff78658',
        '42161': '0x368e01160c2244b0363a35b3ff0a971e44a89284 0x7cf6b330b437e9fb432b1400de17b03357cf049a',
        '43114': '0x8adfb0d24cdb09c6eb6b001a41820ece98831b91 0xa94fcf9fc56a864f8de51e6315aee5863ad63c91',
        '59144': '0x9eabf1d34819d9ec9fe5fd3db4e9dcd12fa05284 0x2e1dee213ba8d7af0934c49a23187babeaca8764',
        '81457': '0xc9da86c392101047188bae98ccc192271a136a13 0xcf76984119c7f6ae56fafe680d39c08278b7ecf4',
        '534352': '0x6733eb2e75b1625f1fe5f18ad2cb2babda510d19 0x5e2f47bd7d4b357fcfd0bb224eb665773b1b9801',
      },
      calls: `
        Swap = dagSwapByOrderId(uint256 orderId, ${BASE}, ${PATH}[] paths)
          Order: orderId${FIELDS}
        Swap = dagSwapTo(uint256 orderId, address receiver, ${BASE}, ${PATH}[] paths)
          Order: orderId
          Goes to: receiver${FIELDS}
        Swap = smartSwapByOrderId(uint256 orderId, ${BASE}, uint256[] batchesAmount, ${PATH}[][] batches, ${MAKER})
          Order: orderId${FIELDS}
        Swap = smartSwapTo(uint256 orderId, address receiver, ${BASE}, uint256[] batchesAmount, ${PATH}[][] batches, ${MAKER})
          Order: orderId
          Goes to: receiver${FIELDS}
        Swap = smartSwapByInvest(${BASE}, uint256[] batchesAmount, ${PATH}[][] batches, ${MAKER}, address to)
          Goes to: to${FIELDS}
        Swap = smartSwapByInvestWithRefund(${BASE}, uint256[] batchesAmount, ${PATH}[][] batches, ${MAKER}, address to, address refundTo)
          Goes to: to
          What is left goes to: refundTo${FIELDS}
        Wrap or unwrap = swapWrap(uint256 orderId, uint256 rawdata)
          Order: orderId
          Direction: rawdata[0:1] as 0x00=wrap,0x80=unwrap,0x01=unwrap
          Amount: rawdata[16:32] of @wrapped
        Wrap or unwrap = swapWrapToWithBaseRequest(uint256 orderId, address receiver, ${BASE})
          Order: orderId
          Goes to: receiver${FIELDS}
        Swap = uniswapV3SwapTo(uint256 receiver, uint256 amount, uint256 minReturn, uint256[] pools)
          Amount to send: amount of @unknown
          At least received: minReturn of @unknown
          Goes to: receiver as address
        Swap = uniswapV3SwapToWithBaseRequest(uint256 orderId, address receiver, ${BASE}, uint256[] pools)
          Order: orderId
          Goes to: receiver${FIELDS}
        Swap = unxswapByOrderId(uint256 srcToken, uint256 amount, uint256 minReturn, bytes32[] pools)
          Amount to send: amount of srcToken
          At least received: minReturn of @unknown
        Swap = unxswapTo(uint256 srcToken, uint256 amount, uint256 minReturn, address receiver, bytes32[] pools)
          Amount to send: amount of srcToken
          At least received: minReturn of @unknown
          Goes to: receiver
        Swap = unxswapToWithBaseRequest(uint256 orderId, address receiver, ${BASE}, bytes32[] pools)
          Order: orderId
          Goes to: receiver${FIELDS}
      `,
    },
  ],
};
export default format;
