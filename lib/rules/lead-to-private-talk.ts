import type { Rule, Spot } from '@/lib/core/rule.ts';
import { privateOffer } from './lexicon/private-offers.ts';

const rule: Rule = {
  id: 'lead-to-private-talk',
  row: 'speaker',
  severity: 'caution',
  kind: 'dom',
  title: 'An invitation to a private talk about money',
  say: 'This post asks for a private talk about earnings or promotion; we saw no label saying who pays for it.',
  ask: 'Why is this not written where everybody can read it, and what do you earn from it?',
  clears: 'A public page with the terms, the price, and the name and registration of who offers it.',
  source: ['ESMA-FINFLU', 'FCA-FG241', 'SEC-5WAYS'],
  pages: ['post'],
  check(view): readonly Spot[] {
    const found = privateOffer(view);
    return found ? [{ block: 0, ...found }] : [];
  },
  examples: {
    flags: [
      { text: 'Your project looks great, we bring real holders and trending. Check your DM.', as: 'post' },
      { text: 'I trade your account and we split the gains, serious people only, dm me.', as: 'post' },
      { text: 'Want to make 1 BTC a month from home? Inbox me.', as: 'post' },
      { text: 'Comment START and I will send you the steps that pay me $200 a day.', as: 'post' },
      { text: 'I left my job for memecoins and guide newbies now, just say hi.', as: 'post' },
      { text: 'Free signals for the first 50 people, join our channel in my bio.', as: 'post' },
      { text: 'Volume, callers, listings for your token. Message us for the price list.', as: 'post' },
      { text: 'Easy tasks from your phone, paid in USDT every evening, contact our HR on Telegram.', as: 'post' },
    ],
    passes: [
      { text: 'We are hiring a Rust engineer for the trading desk, apply on our careers page.', as: 'post' },
      { text: 'DM me if you want to see the slides.', as: 'post' },
      { text: 'Comment GUIDE and I will send you the link to the talk.', as: 'post' },
      { text: 'The people in my replies who promise 3k a week by DM are bots.', as: 'post' },
      { text: 'I teach the cello to beginners, two places free, write to me.', as: 'post' },
      { text: 'Never join a signals group that you find in your inbox.', as: 'post' },
      { text: 'Our newsletter on token design is free, link in bio.', as: 'post' },
    ],
  },
};
export default rule;
