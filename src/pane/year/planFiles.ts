/** Whatever reads plans from files, loaded together when one is first asked for. */
export { readPlanFile } from './readPlanFile';
export { readOffered } from './offered/readOffered';
