import type { Format } from '../format.ts';

const DOMAINS =
  '0=Ethereum,1=Avalanche,2=OP_Mainnet,3=Arbitrum,5=Solana,6=Base,7=Polygon,10=Unichain,11=Linea,13=Sonic,14=World_Chain,19=HyperEVM';

/** Circle's bridge of USDC (CCTP): versions 1 and 2. Source: developers.circle.com, CCTP. */
const format: Format = {
  id: 'circle-cctp',
  protocol: 'Circle CCTP',
  parts: [
    {
      contracts: {
        '*': '0x28b5a0e9c621a5badaa536219b3a228c8168cf5d',
        '1': '0xbd3fa81b58ba92a82136038b25adec7066af3155',
        '10': '0x2b4069517957735be00cee0fadae88a26365528f',
        '137': '0x9daf8c91aefae50b9c0e69629d3f6ca40ca3b3fe',
        '8453': '0x1682ae6375c4e4a97e4b583bc394c861a46d8962',
        '42161': '0x19330d10d9cc8751218eaf51e8885d058642e08a',
        '43114': '0x6b25532e1060ce10cc3b0a99e5683b91bfde6982',
      },
      calls: `
        Bridge = depositForBurn(uint256 amount, uint32 destinationDomain, bytes32 mintRecipient, address burnToken)
          Amount: amount of burnToken
          To chain (Circle’s number): destinationDomain as ${DOMAINS}
          Goes to: mintRecipient as address
        Bridge = depositForBurn(uint256 amount, uint32 destinationDomain, bytes32 mintRecipient, address burnToken, bytes32 destinationCaller, uint256 maxFee, uint32 minFinalityThreshold)
          Amount: amount of burnToken
          To chain (Circle’s number): destinationDomain as ${DOMAINS}
          Goes to: mintRecipient as address
          Highest fee: maxFee of burnToken
        Bridge = depositForBurnWithCaller(uint256 amount, uint32 destinationDomain, bytes32 mintRecipient, address burnToken, bytes32 destinationCaller)
          Amount: amount of burnToken
          To chain (Circle’s number): destinationDomain as ${DOMAINS}
          Goes to: mintRecipient as address
          Called by: destinationCaller as address
      `,
    },
  ],
};
export default format;
