/** What the workbench's page offers to the pane in its frame. */
export interface WorkbenchWindow {
  /** Makes the open workbook's host the Excel of that window; called before office.js runs there. */
  embed(frame: Window): void;
}

declare global {
  interface Window {
    workbench?: WorkbenchWindow;
  }
}
