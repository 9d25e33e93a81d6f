import { ProjectsPage } from '@/components/list/ProjectsPage.tsx';
import { isWithin, openHosts, openSite, saveAgain } from '@/lib/views/open-tabs.ts';
import * as saved from '@/lib/views/saved-list.ts';

/** The list of saved projects. */
export function ListView() {
  const list = saved.list.value;
  const domains = list.is === 'ready' ? list.projects.map(({ domain }) => domain) : [];
  const openDomains = new Set(domains.filter((domain) => openHosts.value.some((host) => isWithin(host, domain))));
  return (
    <ProjectsPage
      list={list}
      openDomains={openDomains}
      onRetry={saved.load}
      onOpenReview={saved.show}
      onOpenSite={openSite}
      onSaveAgain={saveAgain}
      onRemove={saved.remove}
    />
  );
}
