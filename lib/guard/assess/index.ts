import type { Assessment } from '@/lib/core/assessment.ts';
import type { Decoded } from '@/lib/core/decoded.ts';
import type { Finding } from '@/lib/core/finding.ts';
import { rankOf, worstOf } from '@/lib/core/severity.ts';
import { en, enCount } from '@/lib/words/en.ts';
import { clearTextOf } from '../clear/index.ts';
import { callsOf } from './calls.ts';
import type { AssessContext } from './context.ts';
import { detailsOf } from './details.ts';
import { limitsOf } from './limits.ts';
import { notCheckedOf } from './not-checked.ts';
import { opened, pageStory } from './page-story.ts';
import spenderNotOfProject from './rules/spender-not-of-project.ts';
import walletAddressLookalike from './rules/wallet-address-lookalike.ts';
import walletBatchOutflow from './rules/wallet-batch-outflow.ts';
import walletBlindSign from './rules/wallet-blind-sign.ts';
import walletChainMismatch from './rules/wallet-chain-mismatch.ts';
import walletCodeDelegation from './rules/wallet-code-delegation.ts';
import walletControlHanded from './rules/wallet-control-handed.ts';
import walletHostNoted from './rules/wallet-host-noted.ts';
import walletOddForm from './rules/wallet-odd-form.ts';
import walletOperatorAll from './rules/wallet-operator-all.ts';
import walletPlainAccount from './rules/wallet-plain-account.ts';
import walletRevocation from './rules/wallet-revocation.ts';
import walletSessionUnbounded from './rules/wallet-session-unbounded.ts';
import walletSigninMismatch from './rules/wallet-signin-mismatch.ts';
import walletSolanaAuthority from './rules/wallet-solana-authority.ts';
import walletTokenAllowance from './rules/wallet-token-allowance.ts';
import walletUnknownCall from './rules/wallet-unknown-call.ts';
import walletUnprompted from './rules/wallet-unprompted.ts';
import { isLoud, type Observation, type Situation, type WalletRule } from './wallet-rule.ts';
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
  walletControlHanded,
  walletBatchOutflow,
  walletUnknownCall,
  walletAddressLookalike,
  walletPlainAccount,
  walletHostNoted,
  spenderNotOfProject,
  walletChainMismatch,
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
  const story = decoded.effects.length > 0 ? pageStory(context) : { kind: 'none' as const, quote: '' };
  const clear = clearTextOf(context.request);
  const situation: Situation = { decoded, context, story, clear, now: context.now, chainId: decoded.chainId };
  const seen = WALLET_RULES.flatMap((rule) => observe(rule, situation));
  const findings = seen
    .filter(({ say }, at) => seen.findIndex((one) => one.say === say) === at)
    .map(({ rule, ...one }) => findingOf(rule, one, situation))
    .sort((a, b) => rankOf(b.severity) - rankOf(a.severity))
    .slice(0, MAX_FINDINGS);
  const worst = worstOf(seen.map(({ severity }) => severity));
  const calls = callsOf(decoded.effects, seen);
  const limits = limitsOf(situation);
  return {
    method: decoded.method,
    origin: context.request.origin,
    decoded,
    worst,
    hold: isLoud(worst),
    sentence: sentenceOf(findings, situation),
    details: detailsOf(situation),
    findings,
    ...(calls ? { calls } : {}),
    ...(limits ? { limits } : {}),
    ...(clear.length > 0 ? { clear } : {}),
    notChecked: notCheckedOf(situation),
  };
}

/** What a rule observes, each sentence once for each call of a batch. */
function observe(rule: WalletRule, situation: Situation): (Observation & { rule: WalletRule })[] {
  const told = new Set<string>();
  return rule.look(situation).flatMap((one) => {
    const key = `${one.effect?.call ?? ''} ${one.say}`;
    if (told.has(key)) return [];
    told.add(key);
    return [{ ...one, rule }];
  });
}

function findingOf(rule: WalletRule, { severity, say }: Observation, { story }: Situation): Finding {
  return {
    rule: rule.id,
    row: 'requests',
    severity,
    confidence: 'high',
    // The page's promise belongs to what does not fit to it; quiet notes stand alone.
    quote: rankOf(severity) > rankOf('info') ? story.quote : '',
    block: -1,
    start: 0,
    end: 0,
    say,
    ask: rule.ask,
    clears: rule.clears,
  };
}

/** "This page says “…”; this request lets …", with how many more observations there are. */
function sentenceOf(findings: readonly Finding[], { decoded, story, context }: Situation): string {
  const odd = findings.find((finding) => finding.rule === walletOddForm.id);
  const first = findings.find((finding) => finding !== odd) ?? odd;
  if (!first) return quietSentence(decoded);
  const isPromised = rankOf(first.severity) >= rankOf('caution');
  const more = findings.filter((other) => other !== first && other !== odd && isLoud(other.severity)).length;
  const others = [
    odd && odd !== first ? odd.say : '',
    more > 0 ? enCount(more, '({n} more below)', '({n} more below)') : '',
  ].filter(Boolean);
  // What is noted of the address alone needs no opening: it would be said twice.
  if (!isPromised || first.rule === walletHostNoted.id) return [first.say, ...others].join(' ');
  const following = opened([asFollowing(first.say), ...others].join(' '), story, context);
  return following ?? [first.say, ...others].join(' ');
}

/** A sentence that another one opens for: "Signing this lets …" as "this request lets …". */
function asFollowing(say: string): string {
  return say
    .replace(/^(?:This request|Signing this|This(?= [a-z]{1,12}s ))/, 'this request')
    .replace(/^(?:This|The|Part)\b/, (word) => word.toLowerCase());
}

function quietSentence(decoded: Decoded): string {
  const effect = decoded.effects[0];
  if (!effect && decoded.chainId === 'solana')
    return en('Nothing was read in this transaction that moves tokens or hands something over.');
  if (!effect) return en('This request asks for nothing to be signed or sent.');
  if (effect.kind === 'sign-in')
    return en('This signs you in to {to}; nothing in it moves tokens.', { to: plain(effect.to ?? 'a site', 80) });
  if (effect.kind === 'message')
    return en('This asks you to sign a text: “{text}”.', { text: plain(effect.text ?? '', 120) });
  return en('There are no notes on this request.');
}
