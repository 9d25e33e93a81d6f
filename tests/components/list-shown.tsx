import { render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import { type Projects, ProjectsPage } from '@/components/list/ProjectsPage.tsx';
import type { ListFilter } from '@/lib/core/list/filter.ts';
import { EVERYTHING } from '@/lib/core/list/filter.ts';
import { NEWEST_FIRST, type Order } from '@/lib/core/list/order.ts';
import type { Project } from '@/lib/core/project.ts';

export const ready = (projects: readonly Project[], unreadable = 0): Projects => ({
  is: 'ready',
  projects,
  unreadable,
});

/** What the list page can ask for, each to be watched. */
export function listEvents() {
  return {
    ...{ onRetry: vi.fn(), onLook: vi.fn(), onPainted: vi.fn(), onShown: vi.fn() },
    ...{ onOpen: vi.fn(), onOpenSite: vi.fn(), onSaveAgain: vi.fn(), onRemove: vi.fn(), onTag: vi.fn() },
    ...{ onNote: vi.fn(async () => undefined as string | undefined), onRecheck: vi.fn() },
    ...{ onCompare: vi.fn(), onExport: vi.fn() },
  };
}

interface Shown {
  filter?: ListFilter;
  order?: Order;
  open?: readonly string[];
  unlimited?: ReadonlySet<string>;
  view?: 'table' | 'cards';
  keys?: boolean;
  /** Pixels; a table needs more than 1,120. */
  width?: number;
}

/** The list page with the address played by a state. */
export function showList(list: Projects, given: Shown = {}) {
  Object.defineProperty(globalThis, 'innerWidth', { value: given.width ?? 1_400, configurable: true, writable: true });
  const events = listEvents();
  function Page() {
    const [asked, setAsked] = useState({ filter: given.filter ?? EVERYTHING, order: given.order ?? NEWEST_FIRST });
    const { onShown, ...on } = events;
    return (
      <ProjectsPage
        list={list}
        filter={asked.filter}
        order={asked.order}
        look={{ view: given.view ?? 'table', keys: given.keys ?? true }}
        openDomains={new Set(given.open)}
        unlimited={given.unlimited ?? new Set()}
        now={1_700_000_000_000}
        busy=""
        isShown
        keepAddress="#keep"
        {...on}
        onShow={(filter, order) => {
          onShown(filter, order);
          setAsked({ filter, order });
        }}
      />
    );
  }
  return { events, ...render(<Page />) };
}

/** Names in the order shown. */
export const namesIn = (container: Element) =>
  [...container.querySelectorAll('[data-part=name]')].map((name) => name.textContent);
