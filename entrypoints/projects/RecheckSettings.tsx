import { RecheckSchedule } from '@/components/list/RecheckSchedule.tsx';
import * as rechecks from '@/lib/views/rechecks.ts';

/** When saved projects are checked again by themselves, and the consent to it. Its dialog stands in Rechecks.tsx. */
export function RecheckSettings() {
  return (
    <section aria-labelledby="recheck-settings">
      <h2 id="recheck-settings">Re-checks</h2>
      <RecheckSchedule
        settings={rechecks.settings.value}
        failed={rechecks.said.value}
        onEvery={rechecks.setEvery}
        onWithdraw={rechecks.withdraw}
      />
    </section>
  );
}
