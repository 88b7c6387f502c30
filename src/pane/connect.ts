import type { OfficeColors } from './look/theme';

/** The little the pane wants of Office itself; `index.tsx` fills it in. */
export interface OfficePort {
  /** Resolves with true inside Excel, with false in another program or in a browser alone. */
  readonly onReady: () => Promise<boolean>;
  /** This Excel has all that the add-in is built on. */
  readonly isNewEnough: () => boolean;
  readonly displayLanguage: () => string | undefined;
  readonly theme: () => OfficeColors | undefined;
}

export type Connection = 'excel' | 'notExcel' | 'timeout' | 'noOffice';

/** Desktop Excel needs up to some seconds on a slow machine; beyond this nobody believes that it still comes. */
export const CONNECT_TIMEOUT_MS = 9_000;

/**
 * Waits for Excel and tells what came of it, at most twice: when Excel answers after `timeout`, with `excel`.
 *
 * @param office null when office.js did not load
 */
export function connect(
  office: OfficePort | null,
  onOutcome: (connection: Connection) => void,
  timeoutMs: number = CONNECT_TIMEOUT_MS,
): void {
  if (office === null) return onOutcome('noOffice');
  const timer = setTimeout(() => onOutcome('timeout'), timeoutMs);
  office.onReady().then(
    (isExcel) => {
      clearTimeout(timer);
      onOutcome(isExcel ? 'excel' : 'notExcel');
    },
    () => {
      clearTimeout(timer);
      onOutcome('noOffice');
    },
  );
}
