import type { Readable } from '../state/createStore';

/** Settles once something holds of a store's state; at once where it does. */
export async function until<State>(
  { get, subscribe }: Readable<State>,
  holds: (state: State) => boolean,
): Promise<void> {
  while (!holds(get())) {
    await new Promise<void>((resolve) => {
      const end = subscribe(() => {
        end();
        resolve();
      });
    });
  }
}
