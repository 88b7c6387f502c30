import { lazy, type ComponentType } from 'react';
import { YearPage } from '../year/YearPage';
import type { PageId } from './opening';

/** A page of the pane. */
export interface Page {
  readonly id: PageId;
  /** Loaded on demand (`lazy`) unless the pane opens on it. */
  readonly component: ComponentType;
}

/** In the order of the tabs. */
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
