import { Button } from '@/components/Button.tsx';
import css from './ReportButtons.module.css';

interface Props {
  /** What the report is about, in words: "this comparison". */
  about: string;
  /** What became of the last one; empty when there is nothing to say. */
  said: string;
  onReport: (format: 'markdown' | 'html' | 'print') => void;
}

/** The ways to take what is shown out of the browser. */
export function ReportButtons({ about, said, onReport }: Props) {
  return (
    <fieldset class={css.buttons} aria-label={`Report of ${about}`}>
      <Button onPress={() => onReport('markdown')}>Report as Markdown</Button>
      <Button onPress={() => onReport('html')}>Report as HTML</Button>
      <Button onPress={() => onReport('print')}>Print</Button>
      <p class={css.said} role="status">
        {said}
      </p>
    </fieldset>
  );
}
