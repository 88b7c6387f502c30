/** Cuts long work in slices of so many milliseconds, so that a page can answer its user in between. */
export class Slices {
  private end = 0;

  constructor(private readonly length: number) {}

  begin(): void {
    this.end = performance.now() + this.length;
  }

  get isOver(): boolean {
    return performance.now() >= this.end;
  }

  /** Goes on once the page has had its turn. */
  async next(): Promise<void> {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    this.begin();
  }
}
