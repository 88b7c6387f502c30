import { workbookWarnings } from './workbookWarnings';
import { damage } from './damage';
import { failures } from './failures';
import { pane } from './pane';
import { planFile } from './planFile';
import { start } from './start';

/** What the pane says before any page but the first is opened. */
export const zhFirst = { pane, workbookWarnings, damage, failures, planFile, start };

export type FirstMessages = typeof zhFirst;
