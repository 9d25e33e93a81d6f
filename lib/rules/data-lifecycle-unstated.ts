import type { Rule, Spot } from '@/lib/core/rule.ts';
import { pattern } from '@/lib/core/text/pattern.ts';
import { en } from '@/lib/words/en.ts';
import { DATA_FACETS, linksToPrivacy, missingFacets } from './lexicon/data-facets.ts';
import { examplePage } from './lexicon/example-page.ts';
import { isProjectHome } from './lexicon/project-page.ts';

const TAKES_DATA = pattern(
  String.raw`\b(?:(?:drop|drag|paste|attach)(?: in)? (?:your|a|any) (?:pdf|files?|documents?|photos?|screenshots?|contracts?)|upload (?:your|a|any) (?:files?|documents?|data|photos?|model|dataset)|(?:your|user|customer) prompts?|send (?:us )?(?:a |your )prompts?|chat with (?:the|our|your) (?:ai|agent|assistant|model)|ask (?:the|our) (?:ai|agent|assistant)|connect your (?:inbox|calendar|email|accounts?|data)|run(?:s)? on (?:other people's|strangers'|community) (?:gpus|machines|computers)|install (?:the|our) (?:browser )?extension and)\b`,
);

const rule: Rule = {
  id: 'data-lifecycle-unstated',
  row: 'data',
  severity: 'caution',
  kind: 'absence',
  title: 'What happens to your data',
  say: 'On the pages checked we did not find what happens to your data, and no link to a privacy page.',
  ask: 'What is collected, who can read it (node operators too), how long is it kept, and how do I delete it?',
  clears: 'A privacy notice that says what, why, who, how long and how to delete; and what node operators can read.',
  source: ['GDPR13', 'SEED', 'NIST-RMF'],
  pages: ['landing', 'sponsored', 'store'],
  questions: DATA_FACETS,
  elsewhere: /privacy|data|terms|legal|docs?|faq/i,
  check(view): readonly Spot[] {
    if (!isProjectHome(view)) return [];
    const found = view.said(TAKES_DATA);
    if (!found || linksToPrivacy(view)) return [];
    const missing = missingFacets(view);
    if (DATA_FACETS.length - missing.length >= 3) return [];
    const { sentence } = found;
    return [
      {
        block: sentence.block,
        start: sentence.offset + found.start,
        end: sentence.offset + found.end,
        say: en('On the pages checked we did not find {~list}, and no link to a privacy page.', {
          list: missing.join(', '),
        }),
      },
    ];
  },
  examples: {
    flags: [
      examplePage('Upload your files and chat with the AI about them.'),
      examplePage('Your prompts run on community GPUs.'),
      examplePage('Connect your inbox and the assistant sorts it.'),
      examplePage('Send your prompt and get a poem back.'),
      examplePage('Drop in a PDF and get a summary.'),
      examplePage('Ask the agent anything about your day.'),
      examplePage('Install our browser extension and read faster.'),
    ],
    passes: [
      examplePage(
        'Upload your files to get a summary. We store the files only for that, they are not shared with anybody, they are deleted after 7 days, and you can delete your account in settings.',
      ),
      examplePage(
        'Upload your files. Our [privacy notice](https://brightloom.example/privacy) says what happens to them.',
      ),
      examplePage('It is made in Lisbon.'),
      examplePage(
        'Ask the assistant. Prompts are used only to write the answer, they are deleted after 1 hour, and you can opt out of logs.',
      ),
      examplePage('Chat with our team on weekdays; bring your own tea.'),
      examplePage('Upload a photo of the cat. See the [privacy policy](https://brightloom.example/privacy).'),
    ],
  },
};
export default rule;
