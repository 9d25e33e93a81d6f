import { ReportButtons } from '@/components/compare/ReportButtons.tsx';
import { ProjectHead } from '@/components/project/ProjectHead.tsx';
import { ProjectNote } from '@/components/project/ProjectNote.tsx';
import { ProjectTags } from '@/components/project/ProjectTags.tsx';
import type { Project } from '@/lib/core/project.ts';
import * as edits from '@/lib/views/open-edits.ts';
import { isRechecking } from '@/lib/views/open-kept.ts';
import * as report from '@/lib/views/open-report.ts';
import { openSite, saveAgain } from '@/lib/views/open-tabs.ts';
import { recheck } from '@/lib/views/rechecks.ts';
import { goTo } from '@/lib/views/route.ts';
import * as saved from '@/lib/views/saved-list.ts';
import { say } from '@/lib/words/say.ts';

/** The head of a project's page, with the person's own tags and note. */
export function HeadView({ project }: { project: Project }) {
  return (
    <ProjectHead
      project={project}
      rechecking={isRechecking.value}
      onOpenSite={openSite}
      onSaveAgain={saveAgain}
      onRename={saved.rename}
      onRecheck={({ id }) => recheck([id])}
      onCompare={({ id }) => goTo({ view: 'compare', ids: [id] })}
      onRemove={edits.removeOpen}
    >
      <ReportButtons label={say('Report of this project')} said={report.said.value} onReport={report.reportOpen} />
      <ProjectTags
        key={`tags of ${project.id}`}
        tags={project.tags ?? []}
        onAdd={edits.addTags}
        onRemove={edits.removeTag}
      />
      <ProjectNote key={`note of ${project.id}`} note={project.note ?? ''} onKeep={edits.keepNote} />
    </ProjectHead>
  );
}
