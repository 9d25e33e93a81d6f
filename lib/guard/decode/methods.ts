/** What a method is about; `other` is read by its own decoder from the parameters. */
export type MethodKind =
  | 'transaction'
  | 'raw'
  | 'calls'
  | 'typed'
  | 'message'
  | 'hash'
  | 'solana'
  | 'solana-message'
  | 'connect'
  | 'user-operation'
  | 'other'
  | 'quiet'
  | 'unknown';

/**
 * Methods that ask for a signature or a permission, in canonical spelling.
 * Source: EIP-1474, EIP-712, EIP-5792, EIP-7702, EIP-7966, ERC-4337, ERC-7715, ERC-7846, the Solana Wallet Standard and the API pages of common wallets.
 */
const ASKING: Readonly<Record<string, MethodKind>> = {
  eth_sendTransaction: 'transaction',
  eth_signTransaction: 'transaction',
  wallet_sendTransaction: 'transaction',
  eth_sendRawTransaction: 'raw',
  eth_sendRawTransactionSync: 'raw',
  eth_sendRawTransactionConditional: 'raw',
  eth_sendPrivateRawTransaction: 'raw',
  eth_sendPrivateTransaction: 'raw',
  eth_sendBundle: 'raw',
  eth_sendUserOperation: 'user-operation',
  eth_signUserOperation: 'user-operation',
  wallet_connect: 'connect',
  wallet_sendCalls: 'calls',
  wallet_prepareCalls: 'calls',
  eth_signTypedData: 'typed',
  eth_signTypedData_v1: 'typed',
  eth_signTypedData_v3: 'typed',
  eth_signTypedData_v4: 'typed',
  personal_sign: 'message',
  eth_personalSign: 'message',
  eth_sign: 'hash',
  'solana:signTransaction': 'solana',
  'solana:signAndSendTransaction': 'solana',
  'solana:signAllTransactions': 'solana',
  'solana:signAndSendAllTransactions': 'solana',
  solana_signTransaction: 'solana',
  solana_signAndSendTransaction: 'solana',
  solana_signAllTransactions: 'solana',
  solana_signAndSendAllTransactions: 'solana',
  signTransaction: 'solana',
  signAndSendTransaction: 'solana',
  signAllTransactions: 'solana',
  signAndSendAllTransactions: 'solana',
  'solana:signMessage': 'solana-message',
  'solana:signIn': 'other',
  solana_signMessage: 'solana-message',
  solana_signIn: 'other',
  signMessage: 'solana-message',
  signIn: 'other',
  wallet_grantPermissions: 'other',
  wallet_requestExecutionPermissions: 'other',
  wallet_signAuthorization: 'other',
  eth_signAuthorization: 'other',
  experimental_signAuthorization: 'other',
  wallet_signEip7702Authorization: 'other',
};

/** Methods that neither sign, send nor grant spending. */
const QUIET: ReadonlySet<string> = new Set(
  `eth_requestAccounts eth_accounts eth_coinbase eth_chainId eth_blockNumber eth_call eth_estimateGas eth_gasPrice
  eth_maxPriorityFeePerGas eth_feeHistory eth_getBalance eth_getCode eth_getLogs eth_getProof eth_getStorageAt
  eth_getTransactionByHash eth_getTransactionByBlockHashAndIndex eth_getTransactionByBlockNumberAndIndex
  eth_getTransactionCount eth_getTransactionReceipt eth_getBlockByHash eth_getBlockByNumber eth_getBlockReceipts
  eth_getBlockTransactionCountByHash eth_getBlockTransactionCountByNumber eth_getUncleCountByBlockHash
  eth_getUncleCountByBlockNumber eth_getFilterChanges eth_getFilterLogs eth_newFilter eth_newBlockFilter
  eth_newPendingTransactionFilter eth_uninstallFilter eth_subscribe eth_unsubscribe eth_syncing eth_protocolVersion
  eth_simulateV1 eth_createAccessList eth_blobBaseFee eth_mining eth_hashrate net_version net_listening net_peerCount
  web3_clientVersion web3_sha3 personal_ecRecover wallet_switchEthereumChain wallet_addEthereumChain wallet_watchAsset
  wallet_requestPermissions wallet_getPermissions wallet_revokePermissions wallet_getCapabilities
  wallet_getCallsStatus wallet_showCallsStatus wallet_getAssets wallet_disconnect wallet_getSession wallet_revokeSession wallet_getSupportedExecutionPermissions
  wallet_getGrantedExecutionPermissions wallet_revokeExecutionPermission wallet_getSnaps wallet_registerOnboarding
  wallet_scanQRCode metamask_getProviderState`
    .split(/\s+/)
    .map((name) => name.toLowerCase()),
);

const SPELLING = new Map(Object.keys(ASKING).map((name) => [name.toLowerCase(), name]));

/** True for a method that we do not know and that a wallet may answer by signing, sending or granting. */
function mayAsk(name: string): boolean {
  if (QUIET.has(name.toLowerCase())) return false;
  // Other methods are read calls of some node (debug_, trace_, zks_, alchemy_ …) that wallets pass through.
  return /^(?:wallet|personal|solana|metamask|snap)|sign|send|grant|permission|authori|decrypt|approve|transfer|key/i.test(
    name,
  );
}

/** The canonical spelling of a method and what kind it is. A method only differs by case or spaces: it is told. */
export function canonicalMethod(raw: string): { method: string; kind: MethodKind; oddities: string[] } {
  const trimmed = raw.slice(0, 200).replace(/[\s\u200b-\u200d\ufeff]/g, '');
  const spelled = SPELLING.get(trimmed.toLowerCase());
  const method = spelled ?? trimmed;
  const kind = spelled ? (ASKING[spelled] ?? 'unknown') : mayAsk(trimmed) ? 'unknown' : 'quiet';
  const oddities = method === raw ? [] : ['the method name is not spelled the usual way'];
  return { method, kind, oddities };
}
