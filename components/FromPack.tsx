import type { PackName } from '@/lib/core/rule-pack-name.ts';
import { Said } from './Said.tsx';

interface Props {
  pack: PackName | undefined;
  class?: string | undefined;
}

/** Says that a note is not from a rule of ours, and whose words found it. */
export function FromPack({ pack, ...rest }: Props) {
  if (!pack) return null;
  return (
    <span class={rest.class}>
      <Said text="from the pack {name}" gaps={{ name: <bdi>{pack.name}</bdi> }} />
    </span>
  );
}
