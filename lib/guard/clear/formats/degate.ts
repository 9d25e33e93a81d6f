import type { Format } from '../format.ts';

/** DeGate: its tokens have numbers, not addresses, in what is signed. Source: docs.degate.com. */
const format: Format = {
  id: 'degate',
  protocol: 'DeGate',
  parts: [
    {
      contracts: { '1': '0xe63602a9b3dfe983187525ac985fec4f57b24ed5' },
      messages: `
        Change the account = AccountUpdate(owner, accountID, feeTokenID, maxFee, publicKey, validUntil)
          Owner: owner
          Account: accountID
          Number of the fee’s token: feeTokenID
          Highest fee, in smallest units: maxFee
          Key: publicKey
          Valid until: validUntil as date
          Number: nonce
        Withdraw = Withdrawal(owner, accountID, tokenID, amount, to)
          Owner: owner
          Account: accountID
          Number of the token: tokenID
          Amount, in smallest units: amount
          Number of the fee’s token: feeTokenID
          Highest fee, in smallest units: maxFee
          To: to
          Least gas: minGas
          Valid until: validUntil as date
          Storage number: storageID
        Send = Transfer(owner, accountID, tokenID, amount, to)
          Owner: owner
          Account: accountID
          Number of the token: tokenID
          Amount, in smallest units: amount
          Number of the fee’s token: feeTokenID
          Highest fee, in smallest units: maxFee
          To: to
          Valid until: validUntil as date
          Storage number: storageID
      `,
    },
  ],
};
export default format;
