/** A state that can be asked for, and tells when it has become another. */
export interface Readable<State> {
  readonly get: () => State;
  /** @returns ends it */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Store<State> extends Readable<State> {
  /** What changes nothing tells nobody. */
  readonly set: (patch: Partial<State>) => void;
}

/** The one kind of store in the pane. `useStore` shows one to React. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (patch) => {
      const keys = Object.keys(patch) as (keyof State)[];
      if (keys.every((key) => Object.is(patch[key], state[key]))) return;
      state = { ...state, ...patch };
      listeners.forEach((listener) => listener());
    },
  };
}
