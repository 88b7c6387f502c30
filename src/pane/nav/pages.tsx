import type { ComponentType } from 'react';
import { YearPage } from '../year/YearPage';
import type { PageId } from './opening';

/** A page of the pane: there from the start, or loaded when it is first shown. */
export type Page = { readonly id: PageId } & (
  { readonly component: ComponentType } | { readonly load: () => Promise<ComponentType> }
);

/** In the order of the tabs. */
export const pages: readonly Page[] = [
  { id: 'year', component: YearPage },
  { id: 'gather', load: async () => (await import('../gather/GatherPage')).GatherPage },
  { id: 'check', load: async () => (await import('../check/CheckPage')).CheckPage },
  { id: 'summary', load: async () => (await import('../summary/SummaryPage')).SummaryPage },
];
