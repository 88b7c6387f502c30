import type { Host } from '../../../src/host';
import { ActionType, PathType, type RequestBody } from '../../../src/host/protocol/messages';

/** One thing that a request asks: a property set, a method called, an object asked for. */
export interface Call {
  /** The object that is asked, within its request. */
  readonly object: number;
  /** From the workbook on, `Worksheets.Add.Range`: without arguments. */
  readonly on: string;
  readonly name: string;
  readonly kind: 'set' | 'call';
  readonly values: readonly unknown[];
}

/** What requests ask, in their order. */
export function callsOf({ Actions, ObjectPaths }: RequestBody): Call[] {
  const known = new Map<number, string>();
  const pathOf = (id: number | undefined): string => {
    const path = id === undefined ? undefined : ObjectPaths[String(id)];
    if (path === undefined) return '';
    const told = known.get(path.Id);
    if (told !== undefined) return told;
    const own = [pathOf(path.ParentObjectPathId), path.Name].filter(Boolean).join('.');
    known.set(path.Id, own);
    return own;
  };
  const asked = Object.values(ObjectPaths).flatMap((path): Call[] =>
    path.ObjectPathType === PathType.Method
      ? [
          {
            object: path.ParentObjectPathId ?? 0,
            on: pathOf(path.ParentObjectPathId),
            name: path.Name,
            kind: 'call',
            values: path.ArgumentInfo?.Arguments ?? [],
          },
        ]
      : [],
  );
  const done = Actions.flatMap(({ ActionType: type, Name, ObjectPathId, ArgumentInfo }): Call[] => {
    if (type !== ActionType.SetProperty && type !== ActionType.Method) return [];
    const kind = type === ActionType.SetProperty ? 'set' : 'call';
    return [
      {
        object: ObjectPathId,
        on: pathOf(ObjectPathId),
        name: Name,
        kind,
        values: ArgumentInfo?.Arguments ?? [],
      },
    ];
  });
  return [...asked, ...done];
}

/** Keeps every request that reaches a host, with the step of the story that it belongs to. */
export class Recorder {
  readonly requests: { readonly step: string; readonly body: RequestBody }[] = [];
  step = '';

  constructor(host: Host) {
    const execute = host.execute.bind(host);
    host.execute = (body: RequestBody, ...rest) => {
      this.requests.push({ step: this.step, body: structuredClone(body) });
      return execute(body, ...rest);
    };
  }
}
