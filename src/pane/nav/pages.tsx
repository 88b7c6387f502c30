import { lazy, type ComponentType } from 'react';
import { YearPage } from '../year/YearPage';

/** A page of the pane. `id` is also the key of its label, see `pane.pages` of the messages. */
export interface Page {
  readonly id: 'year' | 'gather' | 'check' | 'summary';
  /** Loaded on demand (`lazy`) unless the pane opens on it. */
  readonly component: ComponentType;
}

/** In the order of the tabs; the pane opens on the first. */
export const pages: readonly Page[] = [
  { id: 'year', component: YearPage },
  {
    id: 'gather',
    component: lazy(async () => ({ default: (await import('../gather/GatherPage')).GatherPage })),
  },
  {
    id: 'check',
    component: lazy(async () => ({ default: (await import('../check/CheckPage')).CheckPage })),
  },
  {
    id: 'summary',
    component: lazy(async () => ({
      default: (await import('../summary/SummaryPage')).SummaryPage,
    })),
  },
];
