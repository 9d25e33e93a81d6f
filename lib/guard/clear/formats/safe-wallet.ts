import type { Format } from '../format.ts';

/** Safe accounts. A Safe is a contract of its owners: no list can tell which address is one. Source: safe-smart-account. */
const format: Format = {
  id: 'safe-wallet',
  protocol: 'Safe{Wallet}',
  parts: [
    {
      calls: `
        Carry out a transaction of a shared account = execTransaction(address to, uint256 value, bytes data, uint8 operation, uint256 safeTxGas, uint256 baseGas, uint256 gasPrice, address gasToken, address refundReceiver, bytes signatures)
          From account: @to
          To: to
          Amount: value of @coin
          Runs as: operation as 0=a_call,1=the_account_itself_(delegate_call)
          Gas amount: safeTxGas
          Gas price: gasPrice of gasToken
          Gas receiver: refundReceiver
        Agree to a transaction of a shared account = approveHash(bytes32 hashToApprove)
          Hash: hashToApprove
        Set up a shared account = setup(address[] owners, uint256 threshold, address to, bytes data, address fallbackHandler, address paymentToken, uint256 payment, address paymentReceiver)
          Signer: owners[]
          Signatures needed: threshold
          Runs code of: to
          Fallback handler: fallbackHandler
          Payment: payment of paymentToken
          Payment receiver: paymentReceiver
        Add a signer = addOwnerWithThreshold(address owner, uint256 threshold)
          Signer: owner
          Signatures needed: threshold
        Remove a signer = removeOwner(address prevOwner, address owner, uint256 threshold)
          Signer: owner
          Signatures needed: threshold
        Replace a signer = swapOwner(address prevOwner, address oldOwner, address newOwner)
          Old signer: oldOwner
          New signer: newOwner
        Change how many must sign = changeThreshold(uint256 threshold)
          Signatures needed: threshold
        Let a module act = enableModule(address module)
          Module: module
        Stop a module = disableModule(address prevModule, address module)
          Module: module
        Set the guard = setGuard(address guard)
          Guard: guard
        Set the module guard = setModuleGuard(address moduleGuard)
          Guard: moduleGuard
        Set the fallback handler = setFallbackHandler(address handler)
          Handler: handler
        Move by a module = execTransactionFromModule(address to, uint256 value, bytes data, uint8 operation)
          To: to
          Amount: value of @coin
          Runs as: operation as 0=a_call,1=the_account_itself_(delegate_call)
        Make a shared account = createProxyWithNonce(address singleton, bytes initializer, uint256 saltNonce)
          Code of the account at: singleton
          Set up by: initializer of singleton as call
        Make a shared account = createChainSpecificProxyWithNonce(address singleton, bytes initializer, uint256 saltNonce)
          Code of the account at: singleton
          Set up by: initializer of singleton as call
        Make a shared account = createProxyWithCallback(address singleton, bytes initializer, uint256 saltNonce, address callback)
          Code of the account at: singleton
          Set up by: initializer of singleton as call
          Callback: callback
        Several calls = multiSend(bytes transactions)
          Packed calls: transactions
        Sign a message for the account = signMessage(bytes data)
          Message: data
        Set up the account for layer 2 = setupToL2(address l2Singleton)
          Code of the account at: l2Singleton
        Spend an allowance = executeAllowanceTransfer(address safe, address token, address to, uint96 amount, address paymentToken, uint96 payment, address delegate, bytes signature)
          From account: safe
          Amount: amount of token
          To: to
          Payment: payment of paymentToken
          By: delegate
        Set an allowance = setAllowance(address delegate, address token, uint96 allowanceAmount, uint16 resetTimeMin, uint32 resetBaseMin)
          For: delegate
          Amount: allowanceAmount of token
          Renewed every (minutes): resetTimeMin
      `,
      messages: `
        Transaction of a shared account = SafeTx(to, value, data, operation, nonce)
          From account: @to
          To: to
          Amount: value of @coin
          Runs as: operation as 0=a_call,1=the_account_itself_(delegate_call)
          Gas price: gasPrice of gasToken
          Gas receiver: refundReceiver
          Number: nonce
        Message of a shared account = SafeMessage(message)
          Message: message
        Delegate of a shared account = Delegate(delegateAddress, totp)
          Delegate: delegateAddress
        Delete a request = DeleteRequest(safeTxHash, totp)
          Transaction hash: safeTxHash
      `,
    },
  ],
};
export default format;
