const account = '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed';
const spender = '0x00000000000000000000000000000000c1a1b0b0';
const usdc = '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48';
const max = 'f'.repeat(64);
const word = (address) => address.slice(2).padStart(64, '0');
const log = document.querySelector('#log');

const permit = {
  primaryType: 'Permit',
  types: {
    EIP712Domain: [
      { name: 'name', type: 'string' },
      { name: 'version', type: 'string' },
      { name: 'chainId', type: 'uint256' },
      { name: 'verifyingContract', type: 'address' },
    ],
    Permit: [
      { name: 'owner', type: 'address' },
      { name: 'spender', type: 'address' },
      { name: 'value', type: 'uint256' },
      { name: 'nonce', type: 'uint256' },
      { name: 'deadline', type: 'uint256' },
    ],
  },
  domain: { name: 'USD Coin', version: '2', chainId: 1, verifyingContract: usdc },
  message: { owner: account, spender, value: `0x${max}`, nonce: 0, deadline: '9999999999' },
};

const requests = {
  connect: { method: 'eth_requestAccounts' },
  permit: { method: 'eth_signTypedData_v4', params: [account, JSON.stringify(permit)] },
  approve: {
    method: 'eth_sendTransaction',
    params: [{ from: account, to: usdc, data: `0x095ea7b3${word(spender)}${max}` }],
  },
  all: {
    method: 'eth_sendTransaction',
    params: [
      {
        from: account,
        to: '0xbc4ca0eda7647a8ab7c2061c2e118a18a936f13d',
        data: `0xa22cb465${word(spender)}${'1'.padStart(64, '0')}`,
      },
    ],
  },
  'sign-in': {
    method: 'personal_sign',
    params: [
      `${location.host} wants you to sign in with your Ethereum account:\n${account}\n\nSign in to Quillnet.\n\nURI: ${location.origin}\nVersion: 1\nChain ID: 1\nNonce: 73519a4c\nIssued At: 2026-11-22T10:00:00Z`,
      account,
    ],
  },
  hash: { method: 'personal_sign', params: [`0x${'5e'.repeat(32)}`, account] },
  small: {
    method: 'eth_sendTransaction',
    params: [
      { from: account, to: usdc, data: `0xa9059cbb${word(spender)}${(5_000_000).toString(16).padStart(64, '0')}` },
    ],
  },
};

for (const [id, request] of Object.entries(requests)) {
  document.querySelector(`#${id}`).addEventListener('click', async () => {
    log.textContent = `${request.method}: waiting …`;
    try {
      log.textContent = `${request.method}: ${JSON.stringify(await window.ethereum.request(request))}`;
    } catch (error) {
      log.textContent = `${request.method}: ${error.code} ${error.message}`;
    }
  });
}
