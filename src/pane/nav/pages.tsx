import type { ComponentType } from 'react';
import { YearPage } from '../year/YearPage';
import { PAGES, type PageId } from './opening';

/** There from the start, or loaded when it is first shown. */
type Content =
  | { readonly component: ComponentType }
  | { readonly load: () => Promise<ComponentType> };

export type Page = { readonly id: PageId } & Content;

const CONTENTS: Readonly<Record<PageId, Content>> = {
  year: { component: YearPage },
  gather: { load: async () => (await import('../gather/GatherPage')).GatherPage },
  check: { load: async () => (await import('../check/CheckPage')).CheckPage },
  summary: { load: async () => (await import('../summary/SummaryPage')).SummaryPage },
};

/** In the order of the tabs. */
export const pages: readonly Page[] = PAGES.map((id) => ({ id, ...CONTENTS[id] }));
