/**
 * How a host describes its objects to the interpreter: one entry a type, with its members by their wire names.
 * The interpreter knows nothing of what the members do.
 */
export interface HostObject {
  readonly type: string;
  /** Given when the client asks to keep the object across requests. */
  referenceId?: string;
}

/** A property that can be loaded; one without `set` is read-only. */
export interface Property<T> {
  /** May answer a promise, e.g. when formulas must be calculated first. */
  readonly get: (object: T) => unknown;
  readonly set?: (object: T, value: unknown) => unknown;
}

export interface ObjectType<T extends HostObject = HostObject> {
  /** What a fresh object is known by later; the client builds its next path from it. */
  readonly key?: { readonly as: 'Id' | '_Id'; readonly of: (object: T) => string | number };
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigations?: Readonly<Record<string, (object: T) => HostObject | null>>;
  /** `null` from a method that leads to an object means a null object. */
  readonly methods?: Readonly<Record<string, (object: T, ...args: never[]) => unknown>>;
  /** The item of a collection by its key; null where there is none. */
  readonly index?: (object: T, key: never) => HostObject | null;
  readonly items?: (object: T) => readonly HostObject[];
}

export type ObjectTable = ReadonlyMap<string, ObjectType>;

/** Keeps the types of an entry's members to its own object while the table holds entries of every type. */
export function objectType<T extends HostObject>(entry: ObjectType<T>): ObjectType {
  return entry as unknown as ObjectType;
}

/** A property that is only read. */
export const readOnly = <T>(get: (object: T) => unknown): Property<T> => ({ get });
