import type { Format } from '../format.ts';

const USDY = '0x96f6ef951840721adbf46ac996b59e0235cb985c';
const RUSDY = '0xaf37c1167910ebc994e266949387d2c7c326b879';
const OUSG = '0x1b19c19393e2d034d8ff31ff34c81252fcbbee92';
const ROUSG = '0x54043c656f0fad0652d9ae2603cdf347c5578d00';
const QUOTE =
  '(uint256 chainId, uint256 attestationId, bytes32 userId, address asset, uint256 price, uint256 quantity, uint256 expiration, uint8 side, bytes32 additionalData) quote, bytes signature';

/** Ondo: buying and giving back USDY, OUSG and its global markets tokens. Source: docs.ondo.finance, smart contracts. */
const format: Format = {
  id: 'ondo',
  protocol: 'Ondo',
  parts: [
    ...(
      [
        ['0xa42613c243b67bf6194ac327795b926b4b491f15', USDY, RUSDY, 'USDY'],
        ['0x93358db73b6cd4b98d89c8f5f230e81a95c2643a', OUSG, ROUSG, 'OUSG'],
      ] as const
    ).map(([manager, token, rebasing, name]) => ({
      contracts: { '1': manager },
      calls: `
        Buy = subscribe(address depositToken, uint256 depositAmount, uint256 minimumRwaReceived)
          Pays: depositAmount of depositToken
          At least received: minimumRwaReceived of ${token}
        Give back = redeem(uint256 rwaAmount, address receivingToken, uint256 minimumTokenReceived)
          Amount: rwaAmount of ${token}
          At least received: minimumTokenReceived of receivingToken
        Buy = subscribeRebasing${name}(address depositToken, uint256 depositAmount, uint256 minimumReceived)
          Pays: depositAmount of depositToken
          At least received: minimumReceived of ${rebasing}
        Give back = redeemRebasing${name}(uint256 amount, address receivingToken, uint256 minimumTokenReceived)
          Amount: amount of ${rebasing}
          At least received: minimumTokenReceived of receivingToken
      `,
    })),
    {
      contracts: {
        '1': '0x2c158bc456e027b2affccadf1bdbd9f5fc4c5c8c',
        '56': '0x91f8aff3738825e8eb16fc6f6b1a7a4647bdb299',
      },
      calls: `
        Buy = mintWithAttestation(${QUOTE}, address depositToken, uint256 depositTokenAmount)
          Token: quote.asset as token
          Amount: quote.quantity of quote.asset
          Pays: depositTokenAmount of depositToken
          Offer valid until: quote.expiration as date
        Give back = redeemWithAttestation(${QUOTE}, address receiveToken, uint256 minimumReceiveAmount)
          Token: quote.asset as token
          Amount: quote.quantity of quote.asset
          At least received: minimumReceiveAmount of receiveToken
          Offer valid until: quote.expiration as date
      `,
    },
  ],
};
export default format;
