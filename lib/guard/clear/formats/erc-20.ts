import type { Format } from '../format.ts';

/** Fungible tokens: ERC-20 with the usual additions, ERC-2612, DAI's permit, ERC-3009. */
const format: Format = {
  id: 'erc-20',
  parts: [
    {
      calls: `
        Send = transfer(address to, uint256 value)
          Amount: value of @to max All
          To: to
        Move from another account = transferFrom(address from, address to, uint256 value)
          Amount: value of @to max All
          From: from
          To: to
        Permission to spend = approve(address spender, uint256 value)
          Spender: spender
          Amount: value of @to
        More permission to spend = increaseAllowance(address spender, uint256 addedValue)
          Spender: spender
          Added amount: addedValue of @to
        More permission to spend = increaseApproval(address spender, uint256 addedValue)
          Spender: spender
          Added amount: addedValue of @to
        Less permission to spend = decreaseAllowance(address spender, uint256 subtractedValue)
          Spender: spender
          Amount taken off: subtractedValue of @to max All
        Less permission to spend = decreaseApproval(address spender, uint256 subtractedValue)
          Spender: spender
          Amount taken off: subtractedValue of @to max All
        Permission to spend = permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
          Owner: owner
          Spender: spender
          Amount: value of @to
          Signature valid until: deadline as date
        Permission to spend = permit(address holder, address spender, uint256 nonce, uint256 expiry, bool allowed, uint8 v, bytes32 r, bytes32 s)
          Owner: holder
          Spender: spender
          May spend all: allowed
          Signature valid until: expiry as date
        Send and notify = transferAndCall(address to, uint256 value, bytes data)
          Amount: value of @to max All
          To: to
        Send and notify = transferAndCall(address to, uint256 value)
          Amount: value of @to max All
          To: to
        Permission to spend, and notify = approveAndCall(address spender, uint256 value, bytes data)
          Spender: spender
          Amount: value of @to
        Destroy tokens = burn(uint256 amount)
          Amount: amount of @to
        Destroy tokens of another account = burnFrom(address account, uint256 amount)
          Amount: amount of @to
          From: account
        Make tokens = mint(address to, uint256 amount)
          Amount: amount of @to
          To: to
        Send by signature = transferWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s)
          Amount: value of @to
          From: from
          To: to
          Valid until: validBefore as date
        Send by signature = transferWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, bytes signature)
          Amount: value of @to
          From: from
          To: to
          Valid until: validBefore as date
        Receive by signature = receiveWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s)
          Amount: value of @to
          From: from
          To: to
          Valid until: validBefore as date
      `,
      messages: `
        Permission to spend = Permit(owner, spender, value, deadline)
          Owner: owner
          Spender: spender
          Amount: value of @to
          Valid until: deadline as date
        Permission to spend = Permit(holder, spender, expiry, allowed)
          Owner: holder
          Spender: spender
          May spend all: allowed
          Valid until: expiry as date
        Permission to spend = Permit(spender, value, deadline)
          Spender: spender
          Amount: value of @to
          Valid until: deadline as date
        Send by signature = TransferWithAuthorization(from, to, value, validBefore)
          From: from
          To: to
          Amount: value of @to
          Valid from: validAfter as date
          Valid until: validBefore as date
        Receive by signature = ReceiveWithAuthorization(from, to, value, validBefore)
          From: from
          To: to
          Amount: value of @to
          Valid from: validAfter as date
          Valid until: validBefore as date
        Take back a signed transfer = CancelAuthorization(authorizer, nonce)
          Account: authorizer
          Number: nonce
      `,
    },
  ],
};
export default format;
