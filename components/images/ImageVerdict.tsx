import type { Fact } from '@/lib/core/fact.ts';
import type { ImageCredentials } from '@/lib/core/image-credentials.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Moment } from '../Moment.tsx';
import { Notice } from '../Notice.tsx';
import { Said } from '../Said.tsx';
import css from './ImageVerdict.module.css';

/** How far checking one picture has come. */
export type Checking =
  | { is: 'none' }
  | { is: 'asking'; shown: string; to: string }
  | { is: 'answered'; shown: string; fact: Fact<ImageCredentials> }
  | { is: 'failed'; shown: string; why: string };

/** What a picture's credential says. None is the usual case; what could not be checked never looks like it. */
export function ImageVerdict({ checking }: { checking: Checking }) {
  if (checking.is === 'none') return <p>{say('Press “Check this image” in the menu of a picture on a page.')}</p>;
  return (
    <section class={css.verdict} aria-labelledby="picture-title">
      <h2 id="picture-title" class={css.shown}>
        <bdi>{checking.shown}</bdi>
      </h2>
      <div role="status" class={css.answer}>
        <Answer checking={checking} />
      </div>
    </section>
  );
}

function Answer({ checking }: { checking: Exclude<Checking, { is: 'none' }> }) {
  if (checking.is === 'asking') return <p>{told(checking.to)}</p>;
  if (checking.is === 'failed') {
    return (
      <Notice tone="failed" title={say('The picture could not be checked.')}>
        <p>{told(checking.why)}</p>
      </Notice>
    );
  }
  const { fact } = checking;
  if (fact.state === 'unknown') {
    return (
      <Notice tone="unknown" title={say('Not checked.')}>
        <p data-verdict="unknown">
          <Said text="Could not check, because {why}." gaps={{ why: <bdi>{told(fact.why)}</bdi> }} />
        </p>
      </Notice>
    );
  }
  return <Known credentials={fact.value} source={fact.source} at={fact.at} />;
}

function Known({ credentials, source, at }: { credentials: ImageCredentials; source: string; at: number }) {
  const { verdict, says, codes } = credentials;
  const [first, ...more] = says;
  return (
    <>
      <p class={css.first} data-verdict={verdict}>
        {told(first ?? '')}
      </p>
      {more.map((sentence) => (
        <p key={sentence}>{told(sentence)}</p>
      ))}
      {verdict !== 'none' && (
        <p class={css.quiet}>
          {say('A credential shows who signed a picture, not whether what is said beside it is right.')}
        </p>
      )}
      {codes.length > 0 && (
        <details>
          <summary>{say('Status codes of the specification')}</summary>
          <ul class={css.codes}>
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class={css.quiet}>
        {told(source)}, <Moment at={at} />
      </p>
    </>
  );
}
