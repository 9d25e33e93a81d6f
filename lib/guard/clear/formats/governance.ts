import type { Format } from '../format.ts';

/** Votes and who may cast them: ERC-5805 tokens, and the Governor contracts of Compound and OpenZeppelin. */
const format: Format = {
  id: 'governance',
  parts: [
    {
      calls: `
        Hand over your votes = delegate(address delegatee)
          Votes go to: delegatee
        Hand over your votes = delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s)
          Votes go to: delegatee
          Signature valid until: expiry as date
        Vote = castVote(uint256 proposalId, uint8 support)
          Proposal: proposalId
          Vote: support as 0=against,1=for,2=abstain
        Vote = castVote(uint256 proposalId, bool support)
          Proposal: proposalId
          In favour: support
        Vote = castVoteWithReason(uint256 proposalId, uint8 support, string reason)
          Proposal: proposalId
          Vote: support as 0=against,1=for,2=abstain
          Reason: reason
        Vote = castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params)
          Proposal: proposalId
          Vote: support as 0=against,1=for,2=abstain
          Reason: reason
        Vote by signature = castVoteBySig(uint256 proposalId, uint8 support, uint8 v, bytes32 r, bytes32 s)
          Proposal: proposalId
          Vote: support as 0=against,1=for,2=abstain
        Vote by signature = castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature)
          Proposal: proposalId
          Vote: support as 0=against,1=for,2=abstain
          Voter: voter
        Propose = propose(address[] targets, uint256[] values, bytes[] calldatas, string description)
          Contract: targets[]
          Value: values[] of @coin
          Description: description
        Propose = propose(address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, string description)
          Contract: targets[]
          Value: values[] of @coin
          Function: signatures[]
          Description: description
        Queue a proposal = queue(uint256 proposalId)
          Proposal: proposalId
        Queue a proposal = queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
          Contract: targets[]
          Value: values[] of @coin
        Carry out a proposal = execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
          Contract: targets[]
          Value: values[] of @coin
        Cancel a proposal = cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
          Contract: targets[]
          Value: values[] of @coin
      `,
      messages: `
        Hand over your votes = Delegation(delegatee, nonce, expiry)
          Votes go to: delegatee
          Number: nonce
          Valid until: expiry as date
        Vote = Ballot(proposalId, support, reason)
          Proposal: proposalId
          Vote: support as 0=against,1=for,2=abstain,true=for,false=against
          Reason: reason
        Vote = Ballot(proposalId, support)
          Proposal: proposalId
          Vote: support as 0=against,1=for,2=abstain,true=for,false=against
          Voter: voter
          Number: nonce
        Vote = ExtendedBallot(proposalId, support, reason)
          Proposal: proposalId
          Vote: support as 0=against,1=for,2=abstain
          Voter: voter
          Reason: reason
          Number: nonce
        Vote = VoteCast(proposalId, support)
          Proposal: proposalId
          Vote: support as 0=against,1=for,2=abstain
      `,
    },
  ],
};
export default format;
