/** Version of the rules; stored with every Report, so that a changed judgement can be told from a changed page. */
export const RULESET = '2026.11.1';
