import { HostError, apiNotFound } from './error';
import { memberName, type Members } from './members';
import { PathType, type ArgumentInfo, type ObjectPath } from './messages';
import type { HostObject } from './objects';
import type { References } from './references';

/** Leads from the object paths of one request to objects; each path is walked once. */
export class Paths {
  private readonly walked = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly root: HostObject,
    private readonly members: Members,
    private readonly references: References,
  ) {}

  async object(id: number): Promise<HostObject | null> {
    const known = this.walked.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined) throw new HostError('InvalidObjectPath', `path ${id}`);
    const object = await this.walk(path);
    this.walked.set(id, object);
    return object;
  }

  /** Arguments with every path in them, at any depth, replaced by its object. */
  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(
      (info?.Arguments ?? []).map((value, index) => {
        const path = paths[index];
        return typeof path === 'number' && path > 0 ? this.object(path) : this.plain(value);
      }),
    );
  }

  private async plain(value: unknown): Promise<unknown> {
    if (typeof value !== 'object' || value === null) return value;
    // Arrays hold cell values, thousands of them, never objects of the workbook.
    if (Array.isArray(value)) return value;
    const path = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof path === 'number') return this.object(path);
    const entries = Object.entries(value).map(
      async ([key, entry]) => [key, await this.plain(entry)] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  }

  private async walk(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.Root:
        return this.root;
      case PathType.Null:
        return null;
      case PathType.ReferenceId:
        return this.references.get(path.Name);
      case PathType.New:
        return this.fresh(path.Name);
    }
    const parent = await this.object(path.ParentObjectPathId ?? 0);
    // Whatever hangs on a null object is a null object too.
    if (parent === null) return null;
    const args = await this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Property) {
      return this.members.navigation(parent, path.Name)(parent);
    }
    if (path.ObjectPathType === PathType.Indexer) return this.item(parent, args[0]);
    if (path.ObjectPathType === PathType.Method) {
      return located(parent, path.Name, async () => {
        const object = await this.members.method(parent, path.Name)(parent, ...(args as never[]));
        return (object ?? null) as HostObject | null;
      });
    }
    throw new HostError('InvalidObjectPath', `path type ${path.ObjectPathType}`);
  }

  private fresh(name: string): HostObject {
    const object = { type: name };
    this.members.type(object);
    return object;
  }

  private item(parent: HostObject, key: unknown): HostObject {
    const index = this.members.type(parent).index;
    if (index === undefined) throw apiNotFound(memberName(parent.type, 'getItem'));
    const item = index(parent, key as never);
    if (item === null) {
      throw new HostError('ItemNotFound', undefined, memberName(parent.type, 'getItem'));
    }
    return item;
  }
}

/** Runs a member and names it in the refusal it may throw. */
export async function located<T>(
  object: HostObject,
  name: string,
  run: () => T | Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof HostError && error.location === '') {
      error.location = memberName(object.type, name);
    }
    throw error;
  }
}
