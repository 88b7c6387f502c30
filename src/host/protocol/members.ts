import { apiNotFound } from './error';
import type { HostObject, ObjectTable, ObjectType } from './objects';

/** Throws where the member is above the versions on offer. */
export type Guard = (type: string, member: string) => void;

/** `getItem` for `GetItem`: the spelling of the add-in's code, for messages. */
export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const memberName = (type: string, name: string): string => `${type}.${camel(name)}`;

/** Finds members in the table; what is missing or not on offer is refused by its name. */
export class Members {
  constructor(
    private readonly table: ObjectTable,
    private readonly guard: Guard,
  ) {}

  type(object: HostObject): ObjectType {
    const type = this.table.get(object.type);
    if (type === undefined) throw apiNotFound(object.type);
    return type;
  }

  has(object: HostObject, kind: 'properties' | 'navigations' | 'methods', name: string): boolean {
    const members = this.type(object)[kind];
    return members !== undefined && Object.hasOwn(members, name);
  }

  property(object: HostObject, name: string) {
    return this.member(object, 'properties', name);
  }

  navigation(object: HostObject, name: string) {
    return this.member(object, 'navigations', name);
  }

  method(object: HostObject, name: string) {
    return this.member(object, 'methods', name);
  }

  /** The names of all properties on offer: what a load without a list means. */
  offered(object: HostObject): string[] {
    return Object.keys(this.type(object).properties ?? {}).filter((name) => {
      try {
        this.guard(object.type, camel(name));
        return true;
      } catch {
        return false;
      }
    });
  }

  private member<K extends 'properties' | 'navigations' | 'methods'>(
    object: HostObject,
    kind: K,
    name: string,
  ): NonNullable<ObjectType[K]>[string] {
    if (!this.has(object, kind, name)) throw apiNotFound(memberName(object.type, name));
    this.guard(object.type, camel(name));
    return (this.type(object)[kind] as NonNullable<ObjectType[K]>)[name] as NonNullable<
      ObjectType[K]
    >[string];
  }
}
