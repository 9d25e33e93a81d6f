import type { ProjectKind } from './project-kind.ts';
import type { RowId } from './row.ts';

/**
 * The question that a row puts to a project of one kind; where a kind is missing, the row's own question fits it.
 * Source: the questions of the specification, section 7, put to each kind of project.
 */
export const ROW_QUESTIONS: Partial<Record<RowId, Partial<Record<ProjectKind, string>>>> = {
  'why-crypto': {
    compute: 'What would break if one company matched the jobs and paid the providers by bank transfer?',
    data: 'What would break if one company kept the list of licences and paid the owners by bank transfer?',
    provenance: 'What does the chain prove that a signature and a public list do not?',
    agents: 'What can the agent do with a chain that it could not do with a card and an account?',
    model: 'What would break if this were an ordinary API that is paid by card?',
  },
  users: {
    compute: 'Who runs jobs here, and would they without a token?',
    data: 'Who buys the data, for what, and would they without a token?',
    provenance: 'Who checks the signatures, and when did they last?',
    agents: 'Who gives an agent a task and pays for it, and would they without a token?',
    model: 'Who sends requests, for which task, and would they without a token?',
    'token-only': 'Is there anybody who uses this for something else than the token’s price?',
  },
  numbers: {
    compute: 'How long does a job wait, how many fail, and how much of the capacity is rented now?',
    data: 'How many licences were sold, to how many buyers, and what was paid to the contributors?',
    provenance: 'How many items were signed, how many were checked by others, and where can I open that?',
    agents: 'How many paid tasks did the agents finish, how many failed, and where can I open that?',
    model: 'How many requests were served, how fast, how many failed, and where can I open that?',
    'token-only': 'Which number counts something else than holders, volume and price?',
  },
  ai: {
    compute: 'How is invented or wrong work noticed, by whom, and what does it cost the provider?',
    data: 'How is the quality of the data checked, by whom, and what happens to invented data?',
    provenance: 'What exactly is hashed or signed, by whom, and where can I check one item myself?',
    agents: 'Which model decides, what may it do without a person, and how is a wrong step noticed?',
    model: 'Which model and version answers, and how can I check that it was this one?',
  },
  control: {
    compute: 'Which parts run on one company’s servers, and what still works without them?',
    data: 'Who can change the prices, the access and the terms tomorrow?',
    provenance: 'Who holds the signing keys and the list, and what can still be checked without them?',
    agents: 'Who can change the agent’s code or its limits tomorrow, and who is told?',
    model: 'Who can swap the model or switch it off tomorrow, and who is told?',
  },
  security: {
    compute: 'What can a provider see or change of a job, and who looked at the code?',
    data: 'Who can read the data besides the buyer, and who looked at the code?',
    provenance: 'What happens to old items when a signing key is lost or copied?',
    agents: 'How much can it spend, where, until when, who approves, and how do I revoke it?',
    model: 'Who can read the requests, and who looked at the code?',
    'token-only': 'Who can mint, pause or block, and who looked at the contract?',
  },
  token: {
    compute: 'How much of a provider’s income is paid by customers, and what is left when rewards shrink?',
    data: 'Does a buyer pay the contributor, or do new tokens, and what is left when rewards shrink?',
    provenance: 'Who pays for a signature or a check, and what is the token for?',
    agents: 'Who pays the agents, for what, and what happens when rewards shrink?',
    'token-only': 'What is the token needed for, and who pays when nobody new buys it?',
  },
  data: {
    data: 'Who consented to what, under which licence, who bought it, and how do I take it back?',
    agents: 'What does the agent read and keep, who sees it, and how do I delete it?',
    compute: 'What can the machine’s owner see of my job, how long is it kept, and how is it deleted?',
    model: 'Who sees my requests, how long are they kept, and are they used for training?',
  },
};

/** The question that fits what the project does, the surest kind first; undefined when the row's own fits as well. */
export function questionOfRow(row: RowId, kinds: Iterable<ProjectKind>): string | undefined {
  for (const kind of kinds) {
    const ask = ROW_QUESTIONS[row]?.[kind];
    if (ask) return ask;
  }
  return undefined;
}
