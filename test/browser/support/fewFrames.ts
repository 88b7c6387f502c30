/** Between two drawings of the spreadsheet. Milliseconds. */
const REST = 100;

/** Names under which Univer asks for frames, where a browser has them; none has them yet. */
type Asked = typeof globalThis & {
  requestPostAnimationFrame(draw: FrameRequestCallback): number;
  cancelPostAnimationFrame(id: number): void;
};

/**
 * A script that runs in each page before its own. The spreadsheet asks for every frame of the screen, whether there is
 * something to draw or not, and a browser without a graphics card pays for each; it gets ten a second. All else that
 * asks for frames gets every one.
 */
export const fewFrames = `(${rest})(${REST})`;

function rest(pause: number): void {
  const page = globalThis as Asked;
  const cancel = page.cancelAnimationFrame.bind(page);
  const resting = new Map<number, ReturnType<typeof setTimeout>>();
  /** Far from the browser's own numbers. */
  let last = 1e9;
  page.requestPostAnimationFrame = (draw) => {
    const id = (last += 1);
    const timer = setTimeout(() => {
      resting.delete(id);
      draw(performance.now());
    }, pause);
    resting.set(id, timer);
    return id;
  };
  page.cancelPostAnimationFrame = (id) => {
    clearTimeout(resting.get(id));
    resting.delete(id);
  };
  // Univer takes back with this what it asked for with the other.
  page.cancelAnimationFrame = (id) =>
    resting.has(id) ? page.cancelPostAnimationFrame(id) : cancel(id);
}
