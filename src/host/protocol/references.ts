import { HostError } from './error';
import type { HostObject } from './objects';

/** Objects the client keeps beyond one request (`trackedObjects`); it gives them back when it is done. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private next = 1;

  keep(object: HostObject): void {
    if (object.referenceId !== undefined && this.objects.has(object.referenceId)) return;
    object.referenceId = `r${this.next++}`;
    this.objects.set(object.referenceId, object);
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (object === undefined) throw new HostError('InvalidObjectPath', `reference ${id}`);
    return object;
  }

  remove(id: string): void {
    this.objects.delete(id);
  }

  get size(): number {
    return this.objects.size;
  }

  all(): Iterable<HostObject> {
    return this.objects.values();
  }
}
