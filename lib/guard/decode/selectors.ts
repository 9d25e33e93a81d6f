/**
 * Function selectors that some decoder reads: the first four bytes of keccak-256 of the signature.
 * Source: the ERCs named (20, 721, 1155, 2612, 3009), Permit2, Multicall3 and Safe 1.4.1; a test computes each anew.
 */
export const SELECTORS: Readonly<Record<string, string>> = {
  '095ea7b3': 'approve(address,uint256)',
  '39509351': 'increaseAllowance(address,uint256)',
  d73dd623: 'increaseApproval(address,uint256)',
  a457c2d7: 'decreaseAllowance(address,uint256)',
  '66188463': 'decreaseApproval(address,uint256)',
  a9059cbb: 'transfer(address,uint256)',
  '23b872dd': 'transferFrom(address,address,uint256)',
  '42842e0e': 'safeTransferFrom(address,address,uint256)',
  b88d4fde: 'safeTransferFrom(address,address,uint256,bytes)',
  f242432a: 'safeTransferFrom(address,address,uint256,uint256,bytes)',
  a22cb465: 'setApprovalForAll(address,bool)',
  '87517c45': 'approve(address,address,uint160,uint48)',
  ac9650d8: 'multicall(bytes[])',
  '5ae401dc': 'multicall(uint256,bytes[])',
  '1f0464d1': 'multicall(bytes32,bytes[])',
  '82ad56cb': 'aggregate3((address,bool,bytes)[])',
  '252dba42': 'aggregate((address,bytes)[])',
  '6a761202': 'execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)',
  b61d27f6: 'execute(address,uint256,bytes)',
  '47e1da2a': 'executeBatch(address[],uint256[],bytes[])',
  '18dfb3c7': 'executeBatch(address[],bytes[])',
  d505accf: 'permit(address,address,uint256,uint256,uint8,bytes32,bytes32)',
  '8fcbaf0c': 'permit(address,address,uint256,uint256,bool,uint8,bytes32,bytes32)',
  f2fde38b: 'transferOwnership(address)',
  '610b5925': 'enableModule(address)',
};

/** Functions with no arguments, named as if they brought something, that pages have used to collect the coins sent along. */
export const LURES: Readonly<Record<string, string>> = {
  '3158952e': 'Claim()',
  '4e71d92d': 'claim()',
  '5fba79f5': 'SecurityUpdate()',
  af347b61: 'securityUpdate()',
  '12798972': 'ClaimRewards()',
  '372500ab': 'claimRewards()',
  '79372f9a': 'ClaimReward()',
  b88a802f: 'claimReward()',
  '143087ee': 'Verify()',
  fc735e99: 'verify()',
  a16f15c3: 'Connect()',
  '948cb719': 'connect()',
  '9c9316c5': 'NetworkMerge()',
  '3f6b6f2e': 'Airdrop()',
  '3884d635': 'airdrop()',
  '5b88349d': 'claimAirdrop()',
  b9a9d3d0: 'ClaimAirdrop()',
  '48c54b9d': 'claimTokens()',
  a1d915b8: 'ClaimTokens()',
  '5b70ea9f': 'freeMint()',
  e8695ff4: 'FreeMint()',
  '302a7293': 'Validate()',
  '471f39a7': 'WalletUpdate()',
  f00ac1da: 'Login()',
};

export function isKnown(selector: string): boolean {
  return Object.hasOwn(SELECTORS, selector) || Object.hasOwn(LURES, selector);
}
