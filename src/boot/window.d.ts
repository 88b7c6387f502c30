interface Window {
  /**
   * Calls back once, with true as soon as office.js ran, with false when it could not be loaded; not at all while
   * it is still on its way. Given by `boot.js`, before any other script of the page.
   */
  whenOffice(callback: (isThere: boolean) => void): void;
}
