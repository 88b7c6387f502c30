/** `Office.context.ui.displayDialogAsync`, as far as a ribbon button needs it. */
export type DisplayDialog = (
  url: string,
  options: {
    readonly height: number;
    readonly width: number;
    readonly displayInIframe: boolean;
  },
  opened: () => void,
) => void;

/** Percent of the screen. */
export interface DialogSize {
  readonly width: number;
  readonly height: number;
}

/** How long Excel may take to open a dialog; then the button gives up on it. Milliseconds. */
const PATIENCE = 10_000;

/**
 * Opens a dialog, or not where Excel lacks dialogs, has one open already or refuses it: a button has no other
 * place to say anything. Resolves when that is decided; a dialog stays open when the button's own page ends.
 */
export function openDialog(
  display: DisplayDialog | undefined,
  url: string,
  size: DialogSize,
): Promise<void> {
  return new Promise((resolve) => {
    if (display === undefined) return resolve();
    const timer = setTimeout(resolve, PATIENCE);
    const decided = () => {
      clearTimeout(timer);
      resolve();
    };
    try {
      display(url, { ...size, displayInIframe: true }, decided);
    } catch {
      decided();
    }
  });
}
