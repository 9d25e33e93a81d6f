import { Banner } from '@/components/Banner.tsx';
import { Card } from '@/components/Card.tsx';
import { Chip } from '@/components/Chip.tsx';
import { NOTES, OPENING } from './made-up.ts';
import { copies, nothing, type Surface } from './surface.ts';

type Notes = Parameters<typeof Card>[0]['findings'];

const card = (findings: Notes, savePost = false) => (
  <div class="layer" popover="manual">
    <Card
      findings={findings}
      onCopy={copies}
      {...{ onHide: nothing, onRuleOff: nothing, onClose: nothing }}
      onSavePost={savePost ? nothing : undefined}
    />
  </div>
);
const banner = (finding: Notes[number], notes = 3) => (
  <div class="banner-layer" popover="manual">
    <Banner {...{ finding, notes }} opening={OPENING} {...{ onLeave: nothing, onShow: nothing, onHide: nothing }} />
  </div>
);
const chip = (findings: Notes) => <Chip findings={findings} onOpen={nothing} />;
const each = <Drawn,>(draw: (finding: Notes[number]) => Drawn) =>
  Object.fromEntries(Object.entries(NOTES).map(([severity, finding]) => [severity, () => draw(finding)]));
const long = { ...NOTES.warning, quote: `${NOTES.warning.quote} `.repeat(9), say: `${NOTES.warning.say} `.repeat(5) };

export const cards: Surface = {
  id: 'card',
  title: 'Card beside a mark',
  where: 'over',
  widths: [320, 480],
  states: {
    ...each((finding) => card([finding])),
    'several notes': () => card([NOTES.caution, NOTES.warning, NOTES.info]),
    'of a post': () => card([NOTES.caution], true),
    'two places': () =>
      card([{ ...NOTES.caution, against: { quote: 'No audit was made.', url: 'https://brightloom.example/docs' } }]),
    'from a pack': () =>
      card([{ ...NOTES.caution, pack: { id: 'brightloom-words', name: 'Words of a careful reader' } }]),
    'long words': () => card([long]),
    copied: { draw: () => card([NOTES.caution]), press: ['[aria-label^="Copy"]'] },
  },
};

export const banners: Surface = {
  id: 'banner',
  title: 'Banner on a page that asks for too much',
  where: 'over',
  widths: [320, 1200],
  states: {
    ...each((finding) => banner(finding)),
    'one note': () => banner(NOTES.warning, 1),
    'long words': () => banner(long),
    'checks open': { draw: () => banner(NOTES.danger), press: ['summary'] },
  },
};

export const chips: Surface = {
  id: 'chip',
  title: 'Chip on a post',
  where: 'over',
  widths: [320, 480],
  states: { ...each((finding) => chip([finding])), 'several notes': () => chip([NOTES.caution, NOTES.danger]) },
};
