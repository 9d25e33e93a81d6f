import type { Rule, Spot } from '@/lib/core/rule.ts';
import { en } from '@/lib/words/en.ts';
import { shownHost } from './lexicon/known-hosts.ts';
import { hiddenLink, placeOfHost } from './lexicon/post-links.ts';

const post = (text: string) => ({ text, as: 'post' as const });

const rule: Rule = {
  id: 'link-hides-target',
  row: 'speaker',
  severity: 'info',
  kind: 'dom',
  title: 'A link that hides where it goes',
  say: 'A short link hides where it goes.',
  ask: 'What is the whole address behind the short link?',
  clears: 'The whole address, written out.',
  source: ['TXPHISH', 'SLOWMIST-X'],
  pages: ['post'],
  check(view): readonly Spot[] {
    const link = hiddenLink(view);
    if (!link) return [];
    const say = en('The link {host} is a short one: it hides where it goes.', { host: shownHost(link.host) });
    return [{ ...placeOfHost(view, link.host), say }];
  },
  examples: {
    flags: [
      post('The list is at https://bit.ly/3xLark'),
      post('More in [the thread of the week](https://tinyurl.com/lark-week)'),
      post('cutt.ly/lark has the dates'),
      post('Slides: [is.gd/lark2](https://is.gd/lark2)'),
      post('[larkspur.io](https://bit.ly/3xLark)'),
      post('Sign up at [rb.gy/lark](https://www.youtube.com/redirect?q=https%3A%2F%2Frb.gy%2Flark)'),
    ],
    passes: [
      post('The list is at https://larkspur.io/list'),
      post('[larkspur.io/list](https://t.co/a8Xk2)'),
      post('[larkspur.io](https://www.youtube.com/redirect?q=https%3A%2F%2Flarkspur.io%2F)'),
      post('The talk: https://youtu.be/x1larkspur'),
      post('A bit.ly link tells nothing of where it leads, says the handbook.'),
      { text: 'The list is at https://bit.ly/3xLark', as: 'landing' },
    ],
  },
};
export default rule;
