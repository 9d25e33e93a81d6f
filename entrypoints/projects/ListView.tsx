import { ProjectsPage } from '@/components/list/ProjectsPage.tsx';
import { backup } from '@/lib/views/backup.ts';
import * as edits from '@/lib/views/list-edits.ts';
import * as state from '@/lib/views/list-state.ts';
import { openSite, saveAgain } from '@/lib/views/open-tabs.ts';
import { route } from '@/lib/views/route.ts';
import * as saved from '@/lib/views/saved-list.ts';

/** The list of saved projects. */
export function ListView() {
  const list = saved.list.value;
  const look = state.settings.value;
  return (
    <ProjectsPage
      list={look ? list : { is: 'loading' }}
      look={look ?? state.USUAL_LIST}
      filter={state.asked.value.filter}
      order={state.asked.value.order}
      openDomains={state.openDomains.value}
      unlimited={state.unlimited.value}
      now={state.readAt.value}
      busy={edits.busy.value}
      isShown={route.value.view === 'list'}
      keepAddress="#keep"
      backup={backup()}
      onRetry={saved.load}
      onShow={state.showOnly}
      onLook={state.set}
      onPainted={state.painted}
      onOpen={saved.show}
      onOpenSite={openSite}
      onSaveAgain={saveAgain}
      onRemove={edits.removeMany}
      onTag={edits.tagMany}
      onNote={edits.writeNote}
      onRecheck={state.checkAgain}
      onCompare={state.compare}
      onExport={state.exportThem}
    />
  );
}
