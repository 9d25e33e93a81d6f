// A wallet for trying things: it knows one account, never signs, and refuses every request to.
(() => {
  const account = '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed';
  const answers = { eth_requestAccounts: [account], eth_accounts: [account], eth_chainId: '0x1', net_version: '1' };
  const provider = {
    asked: [],
    async request({ method, params }) {
      provider.asked.push({ method, params });
      if (method in answers) return answers[method];
      throw Object.assign(new Error('The test wallet never signs.'), { code: 4200 });
    },
    on() {},
    removeListener() {},
  };
  window.ethereum = provider;
  const info = {
    uuid: '6f1c6f0e-3c55-4d6d-9c2a-1a7a0f0f7e11',
    name: 'Test wallet',
    icon: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>',
    rdns: 'invalid.test-wallet',
  };
  const announce = () =>
    window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail: Object.freeze({ info, provider }) }));
  window.addEventListener('eip6963:requestProvider', announce);
  announce();
})();
