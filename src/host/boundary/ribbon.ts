import { safeArray, type SafeArray } from './safe-array';
import type { Sinks } from './sinks';

const COMMAND_INVOKED = 39;
const SUCCEEDED = 0;

/** The ribbon's side of a page: presses buttons there and hears when their work is done. */
export class RibbonLink {
  private readonly pressed = new Map<string, (status: number) => void>();
  private presses = 0;

  constructor(private readonly sinks: Sinks) {}

  /**
   * Runs the function of a ribbon button in the page, once that listens. Resolves when the page says that it is
   * done; Excel itself gives up after five minutes.
   *
   * @param functionName as the page gave it to `Office.actions.associate`
   * @throws when the page knows no such function
   */
  async press(functionName: string): Promise<void> {
    await this.sinks.added(COMMAND_INVOKED);
    this.presses += 1;
    const id = `${functionName}#${this.presses}`;
    const status = await new Promise<number>((resolve) => {
      this.pressed.set(id, resolve);
      this.sinks.call(COMMAND_INVOKED, safeArray(id, functionName, '{}'));
    });
    if (status !== SUCCEEDED) throw new Error(`${functionName} is no function of the page`);
  }

  /** The page's word that a button's work is done: `[press, status, data]`. */
  completed(params: readonly unknown[] | SafeArray): void {
    const [id, status] = 'toArray' in params ? params.toArray() : params;
    this.pressed.get(String(id))?.(Number(status));
    this.pressed.delete(String(id));
  }
}
