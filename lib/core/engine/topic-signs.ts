import { hostOf } from '../host-of.ts';
import type { PageDoc } from '../page-doc.ts';
import { asksForSecret } from '../secret-field.ts';
import { MAX_TOPIC_TEXT, type TopicSigns } from '../topic.ts';

const MOST_LINKS = 300;

/** The signs of the topic gate from a page that was read already. */
export function topicSigns(doc: PageDoc, visible: string): TopicSigns {
  const links = doc.links.slice(0, MOST_LINKS);
  return {
    host: hostOf(doc.url),
    title: `${doc.title} ${doc.meta.description}`.slice(0, 1_000),
    text: visible.slice(0, MAX_TOPIC_TEXT),
    linkHosts: links.map((link) => hostOf(link.href)).filter((host) => host !== ''),
    walletUse: doc.signs.wallet,
    secretField: doc.actions.some((action) => action.kind === 'field' && asksForSecret(action.name, doc.title)),
  };
}
