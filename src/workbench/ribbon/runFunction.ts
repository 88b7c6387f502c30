import type { Boundary } from '../../host';

/**
 * Runs a function of the ribbon as Excel does: in the add-in's function page, loaded unseen for that one press and
 * taken away when the function says that it is done.
 *
 * @param page address of the function page
 * @param boundaryOf how the host reaches a window of the add-in, once its scripts ran
 * @throws where the page cannot be loaded, or has no such function
 */
export async function runFunction(
  page: string,
  functionName: string,
  boundaryOf: (frame: Window) => Boundary | undefined,
): Promise<void> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = functionName;
  frame.src = page;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  try {
    await loaded;
    const boundary = frame.contentWindow === null ? undefined : boundaryOf(frame.contentWindow);
    if (boundary === undefined) throw new Error(`${page} is no page of the add-in`);
    await boundary.press(functionName);
  } finally {
    frame.remove();
  }
}
