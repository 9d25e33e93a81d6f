import { pattern } from '@/lib/core/text/pattern.ts';

/** "Fully decentralised" and its relatives: an absolute about the whole product. Source: the specification, rule decentralized-absolute. */
export const ABSOLUTE_DECENTRALISED = pattern(
  String.raw`\b(?:fully|100%|completely|truly|entirely|purely|totally|absolutely)[- ](?:decentrali[sz]ed|permissionless|trustless)\b`,
);

/** Absolutes that are themselves negative: "cannot be shut down". */
export const CANNOT_STOP = pattern(
  String.raw`\b(?:(?:can't|cannot|can not|can never) (?:ever )?be (?:shut ?down|stopped|censored|turned off|switched off)|impossible to (?:shut ?down|stop|censor|turn off)|unstoppable|uncensorable|censorship-?proof|no single point of failure|(?:nobody|no one) can (?:ever )?(?:stop|shut|turn|censor)(?! (?:you|users|people|anyone|them))|owned by no ?(?:one|body)|(?:no|zero) (?:central |centrali[sz]ed |single )(?:authority|entity|party|company|middlem[ae]n) (?:can |could |may )?(?:ever )?(?:chang|stop|control|shut|censor|tamper)\w{0,4})\b`,
);

/** Words that say what is still central. */
export const ADMITS = pattern(
  String.raw`\b(?:still (?:central\w{0,6}|run by us|on our servers)|hybrid|not (?:yet )?(?:fully |completely )?decentrali[sz]ed|partly decentrali[sz]ed|progressive(?:ly)? decentrali[sz]\w{2,5}|training is central|(?:today|currently|for now|at launch),? (?:we|our (?:team|company)) (?:operate|run|host)|we (?:still )?(?:operate|run) (?:the|all|most)|until (?:the|a) second (?:client|operator))\b`,
);
