import type { Format } from '../format.ts';

const WCT = '0xef4461891dfb3ac8572ccf7c794664a8dd927945';

/** WalletConnect: locking its token. Source: docs.walletconnect.network. */
const format: Format = {
  id: 'wallet-connect',
  protocol: 'WalletConnect',
  parts: [
    {
      contracts: { '10': '0x521b4c065bbdbe3e20b3727340730936912dfa46' },
      calls: `
        Lock = createLock(uint256 amount, uint256 unlockTime)
          Amount to lock: amount of ${WCT}
          Until: unlockTime as date
        Add to a lock = depositFor(address account, uint256 amount)
          For: account
          Amount: amount of ${WCT}
        Add to a lock = increaseLockAmount(uint256 amount)
          Amount: amount of ${WCT}
        Lock for longer = increaseUnlockTime(uint256 newUnlockTime)
          Until: newUnlockTime as date
        Change a lock = updateLock(uint256 amount, uint256 unlockTime)
          Amount: amount of ${WCT}
          Until: unlockTime as date
        Take all = withdrawAll()
      `,
    },
  ],
};
export default format;
