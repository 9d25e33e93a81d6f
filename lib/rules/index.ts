import { withDemotions } from '@/lib/core/demotion.ts';
import type { Rule } from '@/lib/core/rule.ts';
import accountLookalike from './account-lookalike.ts';
import addressOfAnother from './address-of-another.ts';
import agentAutonomyBoast from './agent-autonomy-boast.ts';
import agentCustodyUnstated from './agent-custody-unstated.ts';
import agentGuardrailsMissing from './agent-guardrails-missing.ts';
import aiAccuracyNoEval from './ai-accuracy-no-eval.ts';
import aiBeatsMarket from './ai-beats-market.ts';
import aiUndefined from './ai-undefined.ts';
import announcementNoArtifact from './announcement-no-artifact.ts';
import audienceAsTraction from './audience-as-traction.ts';
import auditOnAuditorSite from './audit-on-auditor-site.ts';
import auditScopeMismatch from './audit-scope-mismatch.ts';
import auditedNoReport from './audited-no-report.ts';
import benchmarkNoMethod from './benchmark-no-method.ts';
import blocklistedDomain from './blocklisted-domain.ts';
import browsingHistoryForRewards from './browsing-history-for-rewards.ts';
import buzzwordStack from './buzzword-stack.ts';
import capacityNotUsage from './capacity-not-usage.ts';
import cardLandsElsewhere from './card-lands-elsewhere.ts';
import claimDomainUnlinked from './claim-domain-unlinked.ts';
import claimLinkInPost from './claim-link-in-post.ts';
import claimNeedsWallet from './claim-needs-wallet.ts';
import claimPageConfirmed from './claim-page-confirmed.ts';
import commandPaste from './command-paste.ts';
import consentAndLifecycleClear from './consent-and-lifecycle-clear.ts';
import consentNudge from './consent-nudge.ts';
import contractAddressMissing from './contract-address-missing.ts';
import controlDisclosed from './control-disclosed.ts';
import controlUnstated from './control-unstated.ts';
import coordinatedBuyCall from './coordinated-buy-call.ts';
import countdownResets from './countdown-resets.ts';
import dataLifecycleUnstated from './data-lifecycle-unstated.ts';
import dataRewardTermsMissing from './data-reward-terms-missing.ts';
import deadlinePressure from './deadline-pressure.ts';
import decentralizedAbsolute from './decentralized-absolute.ts';
import decentralizedSingleSwitch from './decentralized-single-switch.ts';
import disclosureChannel from './disclosure-channel.ts';
import emissionsFundRewards from './emissions-fund-rewards.ts';
import engageToWin from './engage-to-win.ts';
import fakeWorkHandled from './fake-work-handled.ts';
import fakeWorkUnaddressed from './fake-work-unaddressed.ts';
import feeToUnlock from './fee-to-unlock.ts';
import grandPromise from './grand-promise.ts';
import growthNoBaseOrDate from './growth-no-base-or-date.ts';
import guaranteedReturn from './guaranteed-return.ts';
import guardrailsDocumented from './guardrails-documented.ts';
import helpDeskInPost from './help-desk-in-post.ts';
import hiddenOrLookalikeText from './hidden-or-lookalike-text.ts';
import holdersCountedAsUsers from './holders-counted-as-users.ts';
import leadToPrivateTalk from './lead-to-private-talk.ts';
import limitsAdmitted from './limits-admitted.ts';
import linkHidesTarget from './link-hides-target.ts';
import linkShowsAnotherHost from './link-shows-another-host.ts';
import lookalikeDomain from './lookalike-domain.ts';
import { DEMOTED } from './measured/demoted.ts';
import mediaCredentialsProblem from './media-credentials-problem.ts';
import mediaCredentialsValid from './media-credentials-valid.ts';
import metricNoReceipt from './metric-no-receipt.ts';
import modelOnChain from './model-on-chain.ts';
import moneyMetricNoSource from './money-metric-no-source.ts';
import offchainArtifactsAnchored from './offchain-artifacts-anchored.ts';
import outcomeMetricReceipted from './outcome-metric-receipted.ts';
import partnerClaimOneSided from './partner-claim-one-sided.ts';
import payerAndRevenueShown from './payer-and-revenue-shown.ts';
import presalePressure from './presale-pressure.ts';
import priceProphecy from './price-prophecy.ts';
import privacyContradiction from './privacy-contradiction.ts';
import privacyDecoration from './privacy-decoration.ts';
import promoDisclosed from './promo-disclosed.ts';
import promoUndisclosed from './promo-undisclosed.ts';
import recoveryPhraseRequest from './recovery-phrase-request.ts';
import recoveryServiceOffer from './recovery-service-offer.ts';
import referralLadder from './referral-ladder.ts';
import regulatorBlessing from './regulator-blessing.ts';
import reliabilityUnstated from './reliability-unstated.ts';
import replyLinkUnderOfficial from './reply-link-under-official.ts';
import rewardsAreTheProduct from './rewards-are-the-product.ts';
import riskStatementMissing from './risk-statement-missing.ts';
import securityContactMissing from './security-contact-missing.ts';
import selfContradiction from './self-contradiction.ts';
import sendToReceive from './send-to-receive.ts';
import sourceViewBlocked from './source-view-blocked.ts';
import testimonialOrCelebrity from './testimonial-or-celebrity.ts';
import testnetAsTraction from './testnet-as-traction.ts';
import tokenBoltedOn from './token-bolted-on.ts';
import tokenIsInnovation from './token-is-innovation.ts';
import tokenomicsComplete from './tokenomics-complete.ts';
import tokenomicsGaps from './tokenomics-gaps.ts';
import trustUsSecurity from './trust-us-security.ts';
import usersUnstated from './users-unstated.ts';
import vanityOnlyMetrics from './vanity-only-metrics.ts';
import verificationExplained from './verification-explained.ts';
import verificationUnexplained from './verification-unexplained.ts';
import walletFormDrawn from './wallet-form-drawn.ts';
import whoPaysUnstated from './who-pays-unstated.ts';
import whyCryptoClear from './why-crypto-clear.ts';
import whyCryptoUnstated from './why-crypto-unstated.ts';
import whyCryptoValuesOnly from './why-crypto-values-only.ts';
import yieldNumberNoSource from './yield-number-no-source.ts';
import youngDomainAsksWallet from './young-domain-asks-wallet.ts';

/**
 * Every rule, in alphabetical order of its id. A rule that is not listed here does not exist: one file, one import
 * line, one entry. `tests/arch/rules.test.ts` compares this list with the folder.
 */
const AT_OWN_LEVEL: readonly Rule[] = [
  accountLookalike,
  addressOfAnother,
  agentAutonomyBoast,
  agentCustodyUnstated,
  agentGuardrailsMissing,
  aiAccuracyNoEval,
  aiBeatsMarket,
  aiUndefined,
  announcementNoArtifact,
  audienceAsTraction,
  auditOnAuditorSite,
  auditScopeMismatch,
  auditedNoReport,
  benchmarkNoMethod,
  blocklistedDomain,
  browsingHistoryForRewards,
  buzzwordStack,
  capacityNotUsage,
  cardLandsElsewhere,
  claimDomainUnlinked,
  claimLinkInPost,
  claimNeedsWallet,
  claimPageConfirmed,
  commandPaste,
  consentAndLifecycleClear,
  consentNudge,
  contractAddressMissing,
  controlDisclosed,
  controlUnstated,
  coordinatedBuyCall,
  countdownResets,
  dataLifecycleUnstated,
  dataRewardTermsMissing,
  deadlinePressure,
  decentralizedAbsolute,
  decentralizedSingleSwitch,
  disclosureChannel,
  emissionsFundRewards,
  engageToWin,
  fakeWorkHandled,
  fakeWorkUnaddressed,
  feeToUnlock,
  grandPromise,
  growthNoBaseOrDate,
  guaranteedReturn,
  guardrailsDocumented,
  helpDeskInPost,
  hiddenOrLookalikeText,
  holdersCountedAsUsers,
  leadToPrivateTalk,
  limitsAdmitted,
  linkHidesTarget,
  linkShowsAnotherHost,
  lookalikeDomain,
  mediaCredentialsProblem,
  mediaCredentialsValid,
  metricNoReceipt,
  modelOnChain,
  moneyMetricNoSource,
  offchainArtifactsAnchored,
  outcomeMetricReceipted,
  partnerClaimOneSided,
  payerAndRevenueShown,
  presalePressure,
  priceProphecy,
  privacyContradiction,
  privacyDecoration,
  promoDisclosed,
  promoUndisclosed,
  recoveryPhraseRequest,
  recoveryServiceOffer,
  referralLadder,
  regulatorBlessing,
  reliabilityUnstated,
  replyLinkUnderOfficial,
  rewardsAreTheProduct,
  riskStatementMissing,
  securityContactMissing,
  selfContradiction,
  sendToReceive,
  sourceViewBlocked,
  testimonialOrCelebrity,
  testnetAsTraction,
  tokenBoltedOn,
  tokenIsInnovation,
  tokenomicsComplete,
  tokenomicsGaps,
  trustUsSecurity,
  usersUnstated,
  vanityOnlyMetrics,
  verificationExplained,
  verificationUnexplained,
  walletFormDrawn,
  whoPaysUnstated,
  whyCryptoClear,
  whyCryptoUnstated,
  whyCryptoValuesOnly,
  yieldNumberNoSource,
  youngDomainAsksWallet,
];

/** Every rule at the level that it was measured to deserve. */
export const RULES: readonly Rule[] = withDemotions(AT_OWN_LEVEL, DEMOTED);
