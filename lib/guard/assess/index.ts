import type { Assessment } from '@/lib/core/assessment.ts';
import type { Decoded } from '@/lib/core/decoded.ts';
import type { Finding } from '@/lib/core/finding.ts';
import { rankOf, worstOf } from '@/lib/core/severity.ts';
import type { AssessContext } from './context.ts';
import { detailsOf } from './details.ts';
import { notCheckedOf } from './not-checked.ts';
import walletBatchOutflow from './rules/wallet-batch-outflow.ts';
import walletBlindSign from './rules/wallet-blind-sign.ts';
import walletCodeDelegation from './rules/wallet-code-delegation.ts';
import walletOddForm from './rules/wallet-odd-form.ts';
import walletOperatorAll from './rules/wallet-operator-all.ts';
import walletRevocation from './rules/wallet-revocation.ts';
import walletSessionUnbounded from './rules/wallet-session-unbounded.ts';
import walletSigninMismatch from './rules/wallet-signin-mismatch.ts';
import walletSolanaAuthority from './rules/wallet-solana-authority.ts';
import walletTokenAllowance from './rules/wallet-token-allowance.ts';
import walletUnknownCall from './rules/wallet-unknown-call.ts';
import walletUnprompted from './rules/wallet-unprompted.ts';
import { type Story, storyOf } from './story.ts';
import type { Situation, WalletRule } from './wallet-rule.ts';
import { plain } from './words.ts';

export type { AssessContext } from './context.ts';

/** Every wallet rule. */
export const WALLET_RULES: readonly WalletRule[] = [
  walletTokenAllowance,
  walletOperatorAll,
  walletCodeDelegation,
  walletBlindSign,
  walletSigninMismatch,
  walletSessionUnbounded,
  walletSolanaAuthority,
  walletBatchOutflow,
  walletUnknownCall,
  walletUnprompted,
  walletOddForm,
  walletRevocation,
];

/** Findings of one request that are kept, worst first. */
const MAX_FINDINGS = 30;

/**
 * Puts what a request would do next to what its page says. Pure and local; never throws on what `decodeRequest` gives.
 * `hold` is true for warning and danger. It explains, and can make no request look approved: there is no good finding.
 */
export function assessRequest(decoded: Decoded, context: AssessContext): Assessment {
  const story = decoded.effects.length > 0 ? pageStory(context) : NO_STORY;
  const situation: Situation = { decoded, context, story, now: context.now, chainId: decoded.chainId };
  const findings = WALLET_RULES.flatMap((rule) => findingsOf(rule, situation))
    .sort((a, b) => rankOf(b.severity) - rankOf(a.severity))
    .slice(0, MAX_FINDINGS);
  const worst = worstOf(findings.map((finding) => finding.severity));
  return {
    method: decoded.method,
    origin: context.request.origin,
    decoded,
    worst,
    hold: worst === 'warning' || worst === 'danger',
    sentence: sentenceOf(findings, situation),
    details: detailsOf(situation),
    findings,
    notChecked: notCheckedOf(situation),
  };
}

const NO_STORY: Story = { kind: 'none', quote: '' };

/** The words of a claim button that the page's reader found speak first. */
function pageStory({ page }: AssessContext): Story {
  if (!page) return NO_STORY;
  if (page.claimWording) return { kind: 'claim', quote: plain(page.claimWording, 90) };
  const story = storyOf(page.text);
  return story.kind === 'none' ? storyOf(page.title) : story;
}

function findingsOf(rule: WalletRule, situation: Situation): Finding[] {
  const seen = new Set<string>();
  return rule.look(situation).flatMap(({ severity, say }) => {
    if (seen.has(say)) return [];
    seen.add(say);
    // The page's promise belongs to what does not fit to it; quiet notes stand alone.
    const quote = rankOf(severity) > rankOf('info') ? situation.story.quote : '';
    const confidence = 'high' as const;
    const place = { quote, block: -1, start: 0, end: 0 };
    return [
      {
        rule: rule.id,
        row: 'requests' as const,
        severity,
        confidence,
        ...place,
        say,
        ask: rule.ask,
        clears: rule.clears,
      },
    ];
  });
}

/** "This page says “…”; this request lets …", with how many more observations there are. */
function sentenceOf(findings: readonly Finding[], { decoded, story }: Situation): string {
  const odd = findings.find((finding) => finding.rule === walletOddForm.id);
  const first = findings.find((finding) => finding !== odd) ?? odd;
  if (!first) return quietSentence(decoded);
  const tells = story.kind !== 'none' && rankOf(first.severity) >= rankOf('caution');
  const more = findings.filter((other) => other !== first && rankOf(other.severity) >= rankOf('warning')).length;
  const count = more > 0 ? ` (${more} more below)` : '';
  const rest = odd && odd !== first ? `${count} ${odd.say.replace('This request', 'It')}` : count;
  if (!tells) return first.say + rest;
  const say = first.say.replace(/^This (?:request )?/, 'this request ').replace(/^Signing this /, 'this request ');
  const lower = say.replace(/^(?:The|Part)\b/, (word) => word.toLowerCase());
  return `This page says “${story.quote}”; ${lower}${rest}`;
}

function quietSentence(decoded: Decoded): string {
  const effect = decoded.effects[0];
  if (!effect && decoded.chainId === 'solana')
    return 'Nothing was read in this transaction that moves tokens or hands something over.';
  if (!effect) return 'This request asks for nothing to be signed or sent.';
  if (effect.kind === 'sign-in')
    return `This signs you in to ${plain(effect.to ?? 'a site', 80)}; nothing in it moves tokens.`;
  if (effect.kind === 'message') return `This asks you to sign a text: “${plain(effect.text ?? '', 120)}”.`;
  return 'There are no notes on this request.';
}
