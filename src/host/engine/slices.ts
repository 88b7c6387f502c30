/** Cuts long work in slices of so many milliseconds, so that a page can answer its user in between. */
export class Slices {
  private end = 0;

  constructor(private readonly length: number) {
    this.begin();
  }

  begin(): void {
    this.end = performance.now() + this.length;
  }

  get isOver(): boolean {
    return performance.now() >= this.end;
  }

  /** Goes on once the page has had its turn. */
  async next(): Promise<void> {
    await turn();
    this.begin();
  }
}

/** Settles in a task of its own, without the pause that a timer makes. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel ??= open();
    channel.postMessage(null);
  });
}

const waiting: (() => void)[] = [];
let channel: MessagePort | null = null;

function open(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => waiting.shift()?.();
  // In Node an open port would keep the program from ending.
  (port1 as { unref?: () => void }).unref?.();
  return port2;
}
