import type { Format } from '../format.ts';

const WITHDRAWAL =
  '(address staker, address delegatedTo, address withdrawer, uint256 nonce, uint32 startBlock, address[] strategies, uint256[] shares)';

/** EigenLayer: delegation, deposits and withdrawals. Source: docs.eigencloud.xyz, deployed contracts. */
const format: Format = {
  id: 'eigenlayer',
  protocol: 'EigenLayer',
  parts: [
    {
      contracts: { '1': '0x858646372cc42e1a627fce94aa7a7033e7cf075a' },
      calls: `
        Deposit = depositIntoStrategy(address strategy, address token, uint256 amount)
          Amount: amount of token
          Strategy: strategy
        Deposit = depositIntoStrategyWithSignature(address strategy, address token, uint256 amount, address staker, uint256 expiry, bytes signature)
          Amount: amount of token
          Strategy: strategy
          For: staker
          Valid until: expiry as date
      `,
    },
    {
      contracts: { '1': '0x39053d51b77dc0d36036fc1fcc8cb819df8ef37a' },
      calls: `
        Choose an operator = delegateTo(address operator, (bytes signature, uint256 expiry) approverSignatureAndExpiry, bytes32 approverSalt)
          Operator: operator
        Leave the operator = undelegate(address staker)
          Staker: staker
        Change the operator = redelegate(address newOperator, (bytes signature, uint256 expiry) newOperatorApproverSig, bytes32 approverSalt)
          Operator: newOperator
        Ask to withdraw = queueWithdrawals((address[] strategies, uint256[] shares, address withdrawer)[] params)
          Strategy: params[].strategies[]
          Shares: params[].shares[]
          Goes to: params[].withdrawer
        Take a withdrawal = completeQueuedWithdrawal(${WITHDRAWAL} withdrawal, address[] tokens, bool receiveAsTokens)
          Staker: withdrawal.staker
          Goes to: withdrawal.withdrawer
          Shares: withdrawal.shares[]
          Token: tokens[] as token
          As tokens: receiveAsTokens
        Take withdrawals = completeQueuedWithdrawals(${WITHDRAWAL}[] withdrawals, address[][] tokens, bool[] receiveAsTokens)
          Goes to: withdrawals[].withdrawer
          Token: tokens[][] as token
      `,
    },
    {
      contracts: {
        '1': '0x91e677b07f7af907ec9a428aafa9fc14a0d3a338',
        '560048': '0xcd1442415fc5c29aa848a49d2e232720be07976c',
      },
      calls: `
        Make a pod = createPod()
        Stake through a pod = stake(bytes pubkey, bytes signature, bytes32 depositDataRoot)
          Amount to stake: @value of @coin
          Validator: pubkey
      `,
    },
    {
      contracts: { '1': '0x7750d328b314effa365a0402ccfd489b80b0adda' },
      calls: `
        Take rewards = processClaim((uint32 rootIndex, uint32 earnerIndex, bytes earnerTreeProof, (address earner, bytes32 earnerTokenRoot) earnerLeaf, uint32[] tokenIndices, bytes[] tokenTreeProofs, (address token, uint256 cumulativeEarnings)[] tokenLeaves) claim, address recipient)
          Goes to: recipient
          Earned so far: claim.tokenLeaves[].cumulativeEarnings of claim.tokenLeaves[].token
        Let another take rewards = setClaimerFor(address claimer)
          Who: claimer
      `,
    },
  ],
};
export default format;
