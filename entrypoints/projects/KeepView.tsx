import { ExportPanel } from '@/components/keep/ExportPanel.tsx';
import { ImportList } from '@/components/keep/ImportList.tsx';
import { ImportPanel } from '@/components/keep/ImportPanel.tsx';
import { KeepPage } from '@/components/keep/KeepPage.tsx';
import { RecheckSchedule } from '@/components/list/RecheckSchedule.tsx';
import * as keep from '@/lib/views/keep.ts';
import { toExport } from '@/lib/views/list-state.ts';
import * as rechecks from '@/lib/views/rechecks.ts';
import { goTo } from '@/lib/views/route.ts';
import { StorageView } from './StorageView.tsx';

/** Export, import, re-checks by themselves, and everything that is kept. */
export function KeepView() {
  return (
    <KeepPage
      onBack={() => goTo({ view: 'list' })}
      exports={
        <ExportPanel
          state={keep.exporting.value}
          chosen={toExport.value.length}
          onExport={keep.exportAs}
          onTable={keep.exportTable}
          onCancel={keep.cancelExport}
        />
      }
      imports={
        <>
          <ImportPanel
            state={keep.importing.value}
            onFile={keep.check}
            onAccept={keep.accept}
            onLeave={keep.leave}
            onUndo={keep.undo}
          />
          <ImportList imports={keep.imports.value} undone={keep.undone.value} onUndo={keep.undo} />
        </>
      }
      schedule={
        <RecheckSchedule
          settings={rechecks.settings.value}
          failed={rechecks.said.value}
          onEvery={rechecks.setEvery}
          onWithdraw={rechecks.withdraw}
        />
      }
    >
      <StorageView onExport={() => keep.exportAs('everything')} />
    </KeepPage>
  );
}
