import type { Format } from '../format.ts';

/** Uniswap's Permit2, the same address on every chain. Source: github.com/Uniswap/permit2, interfaces. */
const format: Format = {
  id: 'permit2',
  protocol: 'Permit2',
  parts: [
    {
      contracts: { '*': '0x000000000022d473030f116ddee9f6b43ac78ba3' },
      calls: `
        Permission to spend = approve(address token, address spender, uint160 amount, uint48 expiration)
          Spender: spender
          Amount: amount of token
          Until: expiration as date
        Move tokens = transferFrom(address from, address to, uint160 amount, address token)
          Amount: amount of token
          From: from
          To: to
        Move tokens = transferFrom((address from, address to, uint160 amount, address token)[] transferDetails)
          Amount: transferDetails[].amount of transferDetails[].token
          From: transferDetails[].from
          To: transferDetails[].to
        Permission to spend = permit(address owner, ((address token, uint160 amount, uint48 expiration, uint48 nonce) details, address spender, uint256 sigDeadline) permitSingle, bytes signature)
          Spender: permitSingle.spender
          Amount: permitSingle.details.amount of permitSingle.details.token
          Until: permitSingle.details.expiration as date
          Signature valid until: permitSingle.sigDeadline as date
        Permission to spend = permit(address owner, ((address token, uint160 amount, uint48 expiration, uint48 nonce)[] details, address spender, uint256 sigDeadline) permitBatch, bytes signature)
          Spender: permitBatch.spender
          Amount: permitBatch.details[].amount of permitBatch.details[].token
          Until: permitBatch.details[].expiration as date
        End permissions = lockdown((address token, address spender)[] approvals)
          Token: approvals[].token as token
          Spender: approvals[].spender
      `,
      messages: `
        Permission to spend = PermitSingle(details, spender, sigDeadline)
          Spender: spender
          Amount: details.amount of details.token
          Until: details.expiration as date
          Signature valid until: sigDeadline as date
        Permission to spend = PermitBatch(details, spender, sigDeadline)
          Spender: spender
          Amount: details[].amount of details[].token
          Until: details[].expiration as date
          Signature valid until: sigDeadline as date
        Permission to move tokens once = PermitTransferFrom(permitted, spender, deadline)
          Spender: spender
          Amount: permitted.amount of permitted.token
          Valid until: deadline as date
        Permission to move tokens once = PermitBatchTransferFrom(permitted, spender, deadline)
          Spender: spender
          Amount: permitted[].amount of permitted[].token
          Valid until: deadline as date
        Order = PermitWitnessTransferFrom(permitted, spender, deadline, witness)
          Spender: spender
          Amount: permitted.amount of permitted.token
          Valid until: deadline as date
          Spends at first: witness.inputStartAmount of witness.inputToken
          Spends at the end: witness.inputEndAmount of witness.inputToken
          Spends at first: witness.baseInputStartAmount of witness.baseInputToken
          Spends at the end: witness.baseInputEndAmount of witness.baseInputToken
          At most spent: witness.baseInput.maxAmount of witness.baseInput.token
          At most spent: witness.inputAmount of witness.inputToken
          At least received: witness.outputs[].endAmount of witness.outputs[].token
          At least received: witness.baseOutputs[].endAmount of witness.baseOutputs[].token
          At least received: witness.outputs[].amount of witness.outputs[].token
          At least received: witness.baseOutputs[].minAmount of witness.baseOutputs[].token
          Sent to: witness.outputs[].recipient
          Sent to: witness.baseOutputs[].recipient
        Order = PermitBatchWitnessTransferFrom(permitted, spender, deadline, witness)
          Spender: spender
          Amount: permitted[].amount of permitted[].token
          Valid until: deadline as date
      `,
    },
  ],
};
export default format;
