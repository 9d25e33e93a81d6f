import { Button } from '@/components/Button.tsx';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './ReportButtons.module.css';

interface Props {
  /** What the buttons are called together: "Report of this comparison". */
  label: string;
  /** What became of the last one; empty when there is nothing to say. */
  said: string;
  onReport: (format: 'markdown' | 'html' | 'print') => void;
}

/** The ways to take what is shown out of the browser. */
export function ReportButtons({ label, said, onReport }: Props) {
  return (
    <fieldset class={css.buttons} aria-label={label}>
      <Button look="quiet" onPress={() => onReport('markdown')}>
        {say('Report as Markdown')}
      </Button>
      <Button look="quiet" onPress={() => onReport('html')}>
        {say('Report as HTML')}
      </Button>
      <Button look="quiet" onPress={() => onReport('print')}>
        {say('Print')}
      </Button>
      <p class={css.said} role="status">
        {told(said)}
      </p>
    </fieldset>
  );
}
