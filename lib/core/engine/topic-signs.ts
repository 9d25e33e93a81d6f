import type { PageDoc } from '../page-doc.ts';
import type { TopicSigns } from '../topic.ts';

/** As much text as the gate in the page looks at, so that both come to the same answer. */
const SAMPLE = 40_000;
const MOST_LINKS = 300;
const SECRET_FIELD =
  /\b(?:seed|recovery|secret|mnemonic|backup) ?(?:recovery )?(?:phrase|words?)\b|\bmnemonic\b|\bprivate key\b/i;

/** The signs of the topic gate from a page that was read already. */
export function topicSigns(doc: PageDoc, visible: string): TopicSigns {
  const links = doc.links.slice(0, MOST_LINKS);
  return {
    host: hostOf(doc.url),
    title: `${doc.title} ${doc.meta.description}`.slice(0, 1_000),
    text: visible.slice(0, SAMPLE),
    linkHosts: links.map((link) => hostOf(link.href)).filter((host) => host !== ''),
    linkTexts: links.map((link) => link.text.slice(0, 80)),
    walletUse: doc.signs.wallet,
    secretField: doc.actions.some((action) => action.kind === 'field' && SECRET_FIELD.test(action.name)),
  };
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}
