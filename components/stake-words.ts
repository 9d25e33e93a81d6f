import type { Assessment } from '@/lib/core/assessment.ts';
import { rankOf } from '@/lib/core/severity.ts';
import { sayCount } from '@/lib/words/say.ts';

/**
 * What a wallet request puts at stake: the worst finding in its own words, without the page's promise, which is given
 * apart; and a sentence on how many more there are, empty when that is all.
 */
export function stakeOf({ findings, sentence }: Assessment): { say: string; promise: string; more: string } {
  const more = findings.slice(1).filter(({ severity }) => rankOf(severity) >= rankOf('warning')).length;
  return {
    say: findings[0]?.say ?? sentence,
    promise: findings[0]?.quote ?? '',
    more: more > 0 ? sayCount(more, '{n} more thing at stake in it.', '{n} more things at stake in it.') : '',
  };
}
