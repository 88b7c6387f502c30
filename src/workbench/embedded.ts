/**
 * Runs in the pane's frame before office.js: lets the workbench stand in for Excel there. Only the page
 * pane-embedded.html has this script; the pane that Excel loads knows nothing of it.
 */
import type {} from './window';

if (window.parent !== window) window.parent.workbench?.embed(window);
