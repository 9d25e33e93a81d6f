import type { PackName } from '@/lib/core/rule-pack-name.ts';

interface Props {
  pack: PackName | undefined;
  class?: string | undefined;
}

/** Says that a note is not from a rule of ours, and whose words found it. */
export function FromPack({ pack, ...rest }: Props) {
  if (!pack) return null;
  return (
    <span class={rest.class}>
      from the pack <bdi>{pack.name}</bdi>
    </span>
  );
}
