import { RecheckArea } from '@/components/list/RecheckArea.tsx';
import { RecheckBar } from '@/components/list/RecheckBar.tsx';
import { RecheckConsent } from '@/components/list/RecheckConsent.tsx';
import * as rechecks from '@/lib/views/rechecks.ts';
import { goTo } from '@/lib/views/route.ts';

/** Re-checks that are under way, what came of the last one, and the dialog before the first. */
export function Rechecks() {
  const consent = rechecks.consent.value;
  return (
    <RecheckArea failed={rechecks.said.value}>
      {rechecks.runs.value.map((shown) => (
        <RecheckBar
          key={shown.run.id}
          {...shown}
          onCancel={rechecks.cancel}
          onDismiss={rechecks.dismiss}
          onOpen={(id) => goTo({ view: 'project', id })}
        />
      ))}
      {consent && <RecheckConsent {...consent} onAgree={rechecks.agree} onDecline={rechecks.decline} />}
    </RecheckArea>
  );
}
