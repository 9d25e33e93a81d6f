import type { Format } from '../format.ts';

/** Celo's own contracts: locking, elections, governance, accounts. Source: docs.celo.org, core contracts. */
const format: Format = {
  id: 'celo',
  protocol: 'Celo',
  parts: [
    {
      contracts: {
        '42220': '0x55e1a0c8f376964bd339167476063bfed7f213d5',
        '44787': '0x6a4cc5693dc5bfa3799c699f3b941ba2cb00c341',
      },
      calls: `
        Lock = lock()
          Amount to lock: @value of @coin
        Unlock = unlock(uint256 value)
          Amount to unlock: value of @coin
        Lock again = relock(uint256 index, uint256 value)
          Withdrawal: index
          Amount to lock: value of @coin
        Take what is unlocked = withdraw(uint256 index)
          Withdrawal: index
        Hand over your votes = delegateGovernanceVotes(address delegatee, uint256 delegateFraction)
          Votes go to: delegatee
          Share: delegateFraction as %22
        Take back your votes = revokeDelegatedGovernanceVotes(address delegatee, uint256 revokeFraction)
          From: delegatee
          Share: revokeFraction as %22
      `,
    },
    {
      contracts: {
        '42220': '0x8d6677192144292870907e3fa8a5527fe55a7ff6',
        '44787': '0x1c3edf937cfc2f6f51784d20deb1af1f9a8655fa',
      },
      calls: `
        Vote for a validator group = vote(address group, uint256 value, address lesser, address greater)
          Group: group
          Amount: value of @coin
        Make votes count = activate(address group)
          Group: group
        Make votes count = activateForAccount(address group, address account)
          Group: group
          Account: account
        Take back votes = revokePending(address group, uint256 value, address lesser, address greater, uint256 index)
          Group: group
          Amount: value of @coin
        Take back votes = revokeActive(address group, uint256 value, address lesser, address greater, uint256 index)
          Group: group
          Amount: value of @coin
        Take back all votes = revokeAllActive(address group, address lesser, address greater, uint256 index)
          Group: group
      `,
    },
    {
      contracts: {
        '42220': '0xd533ca259b330c7a88f74e000a3faea2d63b7972',
        '44787': '0xaa963fc97281d9632d96700ab62a4d1340f9a28a',
      },
      calls: `
        Vote = vote(uint256 proposalId, uint256 index, uint8 value)
          Proposal: proposalId
          Vote: value as 0=none,1=abstain,2=no,3=yes
        Vote in parts = votePartially(uint256 proposalId, uint256 index, uint256 yesVotes, uint256 noVotes, uint256 abstainVotes)
          Proposal: proposalId
          Yes: yesVotes of @coin
          No: noVotes of @coin
          Abstain: abstainVotes of @coin
        Support a proposal = upvote(uint256 proposalId, uint256 lesser, uint256 greater)
          Proposal: proposalId
        Take back support = revokeUpvote(uint256 lesser, uint256 greater)
          Lesser: lesser
          Greater: greater
        Approve a proposal = approve(uint256 proposalId, uint256 index)
          Proposal: proposalId
        Carry out a proposal = execute(uint256 proposalId, uint256 index)
          Proposal: proposalId
      `,
    },
    {
      contracts: {
        '42220': '0x7d21685c17607338b313a7174bab6620bad0aab7',
        '44787': '0xed7f51a34b4e71fbe69b3091fcf879cd14bd73a9',
      },
      calls: `
        Make an account = createAccount()
        Let another key vote = authorizeVoteSigner(address signer, uint8 v, bytes32 r, bytes32 s)
          Key: signer
        Let another key validate = authorizeValidatorSigner(address signer, uint8 v, bytes32 r, bytes32 s)
          Key: signer
        Let another key attest = authorizeAttestationSigner(address signer, uint8 v, bytes32 r, bytes32 s)
          Key: signer
        Name the account = setName(string name)
          Name: name
      `,
    },
  ],
};
export default format;
