import { describe, expect, test } from 'vitest';
import { type FrameContext, frameOf } from '@/lib/core/text/frame.ts';
import { ENGLISH_CUES } from '@/lib/core/text/frame-cues-english.ts';
import { normalise } from '@/lib/core/text/normalise.ts';

/** Reads a sentence whose match is marked with [[ ]]; gives `asserted` or the reason for silence. */
function read(marked: string, context: Partial<FrameContext> = {}) {
  const { text } = normalise(marked);
  const start = text.indexOf('[[');
  const end = text.indexOf(']]') - 2;
  const sentence = text.replace('[[', '').replace(']]', '');
  const frame = frameOf(sentence, start, end, { pageType: 'landing', kind: 'paragraph', ...context });
  return frame.asserted ? 'asserted' : frame.why;
}

const PITCHES = [
  '[[Guaranteed 3% daily profits]] from our trading bot.',
  'Our engine [[predicts the market]] two days ahead.',
  'A [[fully decentralized]] AI cloud.',
  'Our model lives [[entirely on the blockchain]].',
  'We [[decentralize everything]] that AI touches.',
  'Join us to [[earn tokens while you sleep]].',
  'The [[world’s first on-chain mind]].',
];

describe('a pitch is asserted', () => {
  test.each(PITCHES)('%s', (pitch) => {
    expect(read(pitch)).toBe('asserted');
  });

  test.each([
    ['upper case', (pitch: string) => pitch.toUpperCase()],
    ['no full stop', (pitch: string) => pitch.replace(/\.$/, '')],
    ['emoji around', (pitch: string) => `🚀🔥 ${pitch} 💎🙌`],
    ['no-break spaces', (pitch: string) => pitch.replaceAll(' ', '\u00a0')],
    ['exclamation marks', (pitch: string) => pitch.replace(/\.$/, '!!!')],
    ['a hedge', (pitch: string) => `We plan to launch soon: ${pitch}`],
    ['a greeting', (pitch: string) => `Welcome! ${pitch}`],
    ['another language', (pitch: string) => `${pitch} 立即加入`],
  ])('also with %s', (_name, wrap) => {
    for (const pitch of PITCHES) expect([pitch, read(wrap(pitch))]).toEqual([pitch, 'asserted']);
  });

  test.each([
    ['warned', (bare: string) => `Beware of sites that say ${bare}`],
    ['warned', (bare: string) => `${bare}: that is a classic red flag.`],
    ['reported', (bare: string) => `According to the complaint, ${bare}`],
    ['reported', (bare: string) => `The promoters promised: ${bare}`],
    ['hypothetical', (bare: string) => `If a project claims ${bare}, walk on`],
    ['hypothetical', (bare: string) => `Projects that promise ${bare} rarely deliver`],
    ['advice', (bare: string) => `Ask how it works when you read ${bare}`],
    ['quoted', (bare: string) => `Slogans like “${bare}” are everywhere`],
    ['quoted', (bare: string) => `“${bare}”`],
    ['question', (bare: string) => `Is it true that ${bare}?`],
    ['negated', (bare: string) => `We do not say ${bare}`],
  ])('%s when wrapped', (why, wrap) => {
    for (const pitch of PITCHES) {
      const bare = pitch.replace(/\.$/, '');
      const lower = bare.replace(/^(\[\[)?(Our|We|A|The)\b/, (word) => word.toLowerCase());
      expect([pitch, read(wrap(lower))]).toEqual([pitch, why]);
    }
  });
});

describe('page types', () => {
  test.each(['news', 'education', 'legal', 'dashboard'] as const)('%s pages are silent', (pageType) => {
    expect(read('[[Guaranteed 3% daily profits]] from our bot.', { pageType })).toBe('page');
  });

  test.each([
    ['Stake now for [[guaranteed profits]].', 'asserted'],
    ['Buy $ORBT here and enjoy [[risk-free yield]] today.', 'asserted'],
    ['Investors rushed to buy now because of [[guaranteed profits]].', 'page'],
  ])('an advertorial does not get a free pass: %s', (sentence, frame) => {
    expect(read(sentence, { pageType: 'news' })).toBe(frame);
  });

  test.each([
    ['landing', '', 'high'],
    ['post', 'We plan to be ', 'medium'],
    ['docs', '', 'medium'],
    ['unknown', '', 'low'],
  ] as const)('confidence on %s pages after "%s"', (pageType, hedge, confidence) => {
    const sentence = `${hedge}fully decentralized`;
    const frame = frameOf(sentence, hedge.length, sentence.length, { pageType, kind: 'paragraph' });
    expect(frame).toEqual({ asserted: true, hedged: hedge !== '', confidence });
  });

  test('the month of May is not a hedge', () => {
    const sentence = 'Fully decentralized since 3 May 2026.';
    expect(frameOf(sentence, 0, 19, { pageType: 'landing', kind: 'paragraph' })).toMatchObject({ hedged: false });
  });
});

describe('who speaks', () => {
  test.each([
    ['We claim to be [[fully decentralized]].', 'asserted'],
    ['Our team promises [[guaranteed profits]].', 'asserted'],
    ['The company says it is [[fully decentralized]].', 'reported'],
    ['They had claimed [[guaranteed profits]] for years.', 'reported'],
    ['The regulator charged a promoter who promised [[guaranteed profits]].', 'reported'],
    ['It has [[3,000 holders]], researchers noted.', 'reported'],
    ['A [[95% win rate]], according to the complaint.', 'reported'],
    ['According to our own tests it is [[10x faster than AWS]].', 'asserted'],
    ['According to a rating site, we run the [[largest AI network]].', 'asserted'],
    ['If you stake today you earn [[guaranteed 20%]].', 'asserted'],
    ['If a site asks you to [[connect your wallet]], leave.', 'hypothetical'],
    ['Whenever somebody says it is [[10x faster than AWS]], ask for the workload.', 'hypothetical'],
    ['You should be wary when you hear of [[guaranteed profits]].', 'warned'],
    ['You should check whether the [[fully decentralized]] label is earned.', 'advice'],
    ['Check your eligibility and [[claim 500 free tokens]].', 'asserted'],
    ['Verify your wallet to [[claim 500 free tokens]].', 'asserted'],
    ['Verify that the [[audit report]] names a commit.', 'advice'],
    ['[[AI-powered]] fraud detection for exchanges.', 'asserted'],
    ['Unlike scams, our bot pays [[guaranteed profits]].', 'asserted'],
    ['Beware of fakes — our bot pays [[guaranteed profits]].', 'asserted'],
    ['Avoid projects that pay [[guaranteed profits]].', 'warned'],
    ['Avoid high fees and enjoy [[guaranteed profits]].', 'asserted'],
    ['Protect yourself from scams that promise [[guaranteed profits]].', 'hypothetical'],
    ['A scam-proof, [[fully decentralized]] cloud.', 'asserted'],
    ['The protocol guarantees [[risk-free yield]].', 'asserted'],
    ['The site describes itself as [[fully decentralized]].', 'reported'],
    ['You should be earning [[guaranteed profits]].', 'asserted'],
    ['Ask our bot, which [[predicts the market]].', 'asserted'],
    ['Ask whether [[rewards come from new tokens]].', 'advice'],
  ])('%s', (sentence, frame) => {
    expect(read(sentence)).toBe(frame);
  });

  test.each([
    ['[[According to the complaint, a next-gen neural swarm for everyone]].', 'reported'],
    ['[[If a project claims a next-gen neural swarm for everyone]], ask.', 'hypothetical'],
    ['[[Beware of the next-gen neural swarm for everyone]].', 'warned'],
    ['[[A next-gen neural swarm for everyone]].', 'asserted'],
  ])('a match that is nearly the whole sentence: %s', (sentence, frame) => {
    expect(read(sentence)).toBe(frame);
  });

  test('a sentence that refers back to a warning is warned', () => {
    expect(read('They promise [[guaranteed profits]].', { before: 'Beware of copies.' })).toBe('warned');
    expect(read('Our bot pays [[guaranteed profits]].', { before: 'Beware of copies.' })).toBe('asserted');
  });

  test('reports of leaks silence counts only', () => {
    const sentence = 'Data of [[200,000 customers]] leaked.';
    expect(read(sentence, { counts: true })).toBe('incident');
    expect(read(sentence)).toBe('asserted');
  });
});

describe('definitions, questions, quotations', () => {
  test.each([
    ['[[Decentralize everything]] is a slogan.', 'defined'],
    ['[[Trustless inference]] refers to results that anyone can check.', 'defined'],
    ['[[Fully autonomous]] means that no person confirms a step.', 'defined'],
    ['Our bot pays [[guaranteed profits]], which means that your stake grows every day.', 'asserted'],
    ['What is a [[fully autonomous agent]].', 'defined'],
    ['We are live, which means [[guaranteed profits]] for you.', 'asserted'],
    ['Is it [[fully decentralized]]?', 'question'],
    ['Ready for [[guaranteed profits]]?', 'asserted'],
    ['Tired of work? [[Earn while you sleep]].', 'asserted'],
    ['Want [[100x gains]]?', 'asserted'],
    ['What if your bot made you [[guaranteed profits]]?', 'asserted'],
    ['Our “[[fully decentralized]]” cloud is live.', 'asserted'],
    ['Some call it “[[fully decentralized]]” and move on.', 'quoted'],
    ['Good: “We [[coordinate providers with staking]].”', 'quoted'],
    ['1) “We put the [[model on-chain]]”', 'quoted'],
    ["'[[Privacy-first]]' is only a tag.", 'quoted'],
    ['“I made [[$12,000 from a $200 deposit]]” — Maria', 'asserted'],
    ["Our users' [[data stays theirs]] and it's private.", 'asserted'],
    ['[[Mint the "Orbit" badge and double your coins today]].', 'asserted'],
  ])('%s', (sentence, frame) => {
    expect(read(sentence)).toBe(frame);
  });

  test('testimonials are bait on a project page and quotations elsewhere', () => {
    const praise = 'The bot [[makes money for me every day]].';
    expect(read(praise, { kind: 'quote' })).toBe('asserted');
    expect(read(praise, { kind: 'quote', pageType: 'docs' })).toBe('quoted');
  });

  test('a quotation that opened in the sentence before', () => {
    expect(read('It is [[fully decentralized]]," he said.', { before: 'He went on: "We built it.' })).not.toBe(
      'asserted',
    );
  });
});

describe('negation', () => {
  test.each([
    ['We are not [[fully decentralized]] yet.', 'negated'],
    ['We do not claim to be [[fully anonymous]].', 'negated'],
    ['The [[model does not run on-chain]].', 'negated'],
    ['[[Rewards are not paid from inflation]].', 'negated'],
    ['Nobody can [[double your crypto]].', 'negated'],
    ['[[Guaranteed profits]] are not on offer.', 'negated'],
    ['[[Guaranteed profits]] do not exist.', 'negated'],
    ['You do not need to [[buy a token to use the API]].', 'negated'],
    ["There's no [[presale bonus]].", 'negated'],
    ['Pay in cash instead of [[buying tokens]].', 'negated'],
    ['We are not a bank, we are a [[fully decentralized]] cloud.', 'asserted'],
    ['Not a wrapper, a [[fully on-chain AI]].', 'asserted'],
    ['It is not slow but [[10x faster than AWS]].', 'asserted'],
    ['Not only cheap: [[10x faster than AWS]].', 'asserted'],
    ['No doubt, [[guaranteed profits]].', 'asserted'],
    ['No KYC and [[guaranteed profits]].', 'asserted'],
    ['No code, [[fully autonomous trading]].', 'asserted'],
    ['No need to worry about [[guaranteed profits]].', 'asserted'],
    ["You don't need experience to [[earn 2% daily]].", 'asserted'],
    ["Don't miss [[guaranteed profits]].", 'asserted'],
    ['There is no single point of failure in our [[fully decentralized]] cloud.', 'asserted'],
    ['The No. 1 [[fully decentralized]] cloud.', 'asserted'],
    ['There is no limit on what it can [[spend per day]].', 'negated'],
    ['No tasks 🔥 [[guaranteed profits]] 🔥', 'asserted'],
  ])('%s', (sentence, frame) => {
    expect(read(sentence)).toBe(frame);
  });

  test.each([
    ['Agents that [[cannot be shut down]] by anyone.', 'asserted'],
    ['Never had a losing day, you simply [[cannot lose]].', 'asserted'],
    ['[[Unstoppable]] minds with no owner.', 'asserted'],
    ['No lockups and [[no risk]].', 'asserted'],
    ['No system is [[unhackable]].', 'negated'],
    ['We do not claim that it [[cannot be shut down]].', 'negated'],
    ['Returns are not [[risk-free]].', 'negated'],
    ['It is not true that it [[cannot be shut down]].', 'negated'],
  ])('kept when the claim is negative itself: %s', (sentence, frame) => {
    expect(read(sentence, { negation: 'keep' })).toBe(frame);
  });

  test.each([
    ['Scammed? We [[recover stolen coins]].', 'asserted'],
    ['Beware of fakes and [[message us to recover funds]].', 'asserted'],
    ["Don't lose hope, [[contact our hacker]].", 'asserted'],
    ['Police said to [[contact the unit]].', 'reported'],
  ])('bait speaks the language of warnings: %s', (sentence, frame) => {
    expect(read(sentence, { frame: 'bait' })).toBe(frame);
  });
});

describe('block stance', () => {
  const item = '[[Upload your browsing history for rewards]]';
  test.each([
    ['Red flags:', 'stance'],
    ['Avoid projects that say:', 'stance'],
    ['Crypto Twitter loves a clean story. They say:', 'stance'],
    ['So if someone says:', 'stance'],
    ['A serious team will mention:', 'stance'],
    ['So for such networks, ask:', 'stance'],
    ['Ask our AI anything', 'asserted'],
    ['Worry-free earning', 'asserted'],
    ['What you get:', 'asserted'],
    ['Why us', 'asserted'],
  ])('an item under "%s" is %s', (lead, frame) => {
    expect(read(item, { kind: 'item', lead })).toBe(frame);
  });

  test('a line under a lead-in of the same block', () => {
    expect(read(item, { before: 'Red flags:' })).toBe('stance');
    expect(read(item, { before: 'It is easy:' })).toBe('asserted');
  });

  test.each([
    ['Where a chain does not help (the cope categories)', 'stance'],
    ['How to spot real projects vs pure hype', 'stance'],
    ['Common myths', 'stance'],
    ['Our product', 'asserted'],
  ])('text under the heading "%s" is %s', (heading, frame) => {
    expect(read(item, { heading })).toBe(frame);
  });

  test.each([
    ['Crypto says: we will [[decentralize everything]].', 'stance'],
    ['Bad: we [[decentralize everything]].', 'stance'],
    ['We say: [[decentralize everything]].', 'asserted'],
    ['Features: [[fully decentralized]] storage.', 'asserted'],
  ])('%s', (sentence, frame) => {
    expect(read(sentence)).toBe(frame);
  });
});

test.each(Object.entries(ENGLISH_CUES))('cues %s: sorted, lower case, no repeats', (_name, list) => {
  expect(list).toEqual([...new Set(list)].sort());
  expect(list.every((cue: string) => /^[a-z][a-z\d .'*-]*$/.test(cue))).toBe(true);
});
