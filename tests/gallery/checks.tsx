import { CheckPage, type Chosen } from '@/components/checks/CheckPage.tsx';
import { DecodePage } from '@/components/decode/DecodePage.tsx';
import type { DecodeState } from '@/components/decode/decode-state.ts';
import { ImagePage } from '@/components/images/ImagePage.tsx';
import type { Checking } from '@/components/images/ImageVerdict.tsx';
import { assessPasted } from '@/lib/background/requests/assess-pasted.ts';
import type { ImageCredentials } from '@/lib/core/image-credentials.ts';
import { readPasted } from '@/lib/core/pasted/read-pasted.ts';
import { sampleReport } from '../fixtures/sample-report.ts';
import { HOST_CHECK, NOTES } from './made-up.ts';
import { copies, DAY, NOW, nothing, partOf, type Surface } from './surface.ts';

const HREF = 'https://larkspur.example/audit.pdf';
const LINK: Chosen = {
  ...{ is: 'link', href: HREF, past: HREF, host: { ...HOST_CHECK, host: 'larkspur.example' } },
  receipt: { href: HREF, text: '', kind: 'elsewhere', grade: 'R1', block: -1, note: 'another site, not opened' },
};
const TEXT: Chosen = {
  ...{ is: 'text', text: NOTES.warning.quote, left: 0, findings: [NOTES.warning], coverage: sampleReport().coverage },
};
const chosen = (what: Chosen) => () => <CheckPage chosen={what} onRetry={nothing} />;
const { past: _known, ...HIDDEN } = LINK;

export const checkPage: Surface = {
  id: 'check',
  title: 'Check of a link or a text',
  where: 'page',
  widths: [320, 800],
  states: {
    asking: chosen({ is: 'asking' }),
    'no answer': chosen({ is: 'no-answer', why: 'The background is starting again.' }),
    gone: chosen({ is: 'gone' }),
    'a link': chosen(LINK),
    'a hidden link': chosen(HIDDEN),
    'a forwarded link': chosen({ ...LINK, past: 'https://there.example/audit' }),
    'a reported host': chosen({
      ...LINK,
      host: {
        ...HOST_CHECK,
        host: 'larkspur.example',
        findings: [{ ...NOTES.warning, quote: '', block: -1 }],
        worst: 'warning',
      },
    }),
    'a text': chosen(TEXT),
    'a long text, no notes': chosen({ ...TEXT, left: 12_000, findings: [] }),
    'no words': chosen({ ...TEXT, text: ' ', findings: [] }),
  },
};

const APPROVE = `0x095ea7b3${'2'.repeat(40).padStart(64, '0')}${'f'.repeat(64)}`;
const INPUT = { text: '', as: 'auto', chain: '1', contract: `0x${'3'.repeat(40)}` } as const;

/** What the decoder really says of a call that lets somebody spend without a limit. */
function decoded(unread = ''): DecodeState {
  const pasted = readPasted(APPROVE, INPUT);
  if (!pasted.ok) return { is: 'wrong', wrong: pasted };
  const requests = pasted.requests.map((one) => ({
    ...{ read: one.read, assessment: assessPasted(one, NOW), raw: JSON.stringify(one.request, undefined, 2) },
  }));
  return { is: 'read', requests, unread };
}
const decode =
  (state: DecodeState, text = '', said = '') =>
  () => (
    <DecodePage
      {...{ state, said, turn: 0, given: { ...INPUT, text } }}
      {...{ onDecode: nothing, onClear: nothing, onDismiss: nothing, onCopy: copies }}
      onUndo={said ? nothing : undefined}
    />
  );

export const decodePage: Surface = {
  id: 'decode',
  title: 'Decode a request',
  where: 'page',
  widths: [320, 800],
  states: {
    empty: decode({ is: 'empty' }),
    busy: decode({ is: 'busy' }, APPROVE),
    'not to be read': decode(
      {
        is: 'wrong',
        wrong: { ok: false, field: 'text', why: 'A comma is missing (line 1, column 12).', from: 11, to: 12 },
      },
      '{"method": 1 "params": []}',
    ),
    read: partOf('[data-decoded]', () => decode(decoded(), APPROVE)()),
    'read in part': partOf('[data-decoded]', () =>
      decode(decoded('Three words after it.'), `${APPROVE} and three words`)(),
    ),
    emptied: decode({ is: 'empty' }, '', 'The fields are empty.'),
  },
};

const NO_TRUST = {
  ...{ trust: { signers: 0, clocks: 0, at: 0, own: 0 }, busy: false, said: '', onRefresh: nothing, onOwn: nothing },
};
const SHOWN = 'wave.png on pictures.example';
const NONE: ImageCredentials = {
  ...{ verdict: 'none', signer: null, aiGenerated: false, changed: false, compared: false, codes: [] },
  says: ['No credential in this file; most pictures have none.'],
};
const answered = (value: ImageCredentials): Checking => ({
  ...{ is: 'answered', shown: SHOWN },
  fact: { state: 'known', value, source: 'read on this machine', at: NOW },
});
const image =
  (checking: Checking, trust: Partial<typeof NO_TRUST> = {}) =>
  () => <ImagePage checking={checking} trust={{ ...NO_TRUST, ...trust }} />;

export const imagePage: Surface = {
  id: 'image',
  title: 'Credentials of a picture',
  where: 'page',
  widths: [320, 800],
  states: {
    'nothing chosen': image({ is: 'none' }),
    asking: image({
      is: 'asking',
      shown: SHOWN,
      to: 'Visiting the picture’s address at pictures.example, without cookies…',
    }),
    none: image(answered(NONE)),
    signed: image(
      answered({
        ...{ ...NONE, verdict: 'valid-trusted', codes: ['claimSignature.validated'] },
        says: ['Signed by Larkspur Press, on the trust list.', 'AI-generated, says its signer.'],
      }),
      { trust: { signers: 40, clocks: 1, at: NOW - 3 * DAY, own: 2 } },
    ),
    'not checked': image({
      ...{ is: 'answered', shown: SHOWN },
      fact: { state: 'unknown', why: 'the picture is larger than 10 MB' },
    }),
    failed: image({ is: 'failed', shown: SHOWN, why: 'The background did not answer.' }),
    'a list being fetched': image({ is: 'none' }, { busy: true, said: 'Fetching the published list…' }),
  },
};
