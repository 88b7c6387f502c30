import type { Host } from '../host';

/** The host behind the boundary; it may be another one later, as in tests with a workbook each. */
export interface HostLink {
  host(): Host;
}
