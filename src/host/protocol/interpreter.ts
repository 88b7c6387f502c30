import { HostError } from './error';
import { memberName, type Members } from './members';
import { ActionType, type Action, type RequestBody, type ResponseBody } from './messages';
import type { HostObject } from './objects';
import { Paths, located } from './paths';
import { identity, query } from './query';
import type { References } from './references';

/**
 * Runs the actions of one request in their order. As in Excel a request is no transaction: when an action
 * fails, what the earlier ones did stays, and the later ones are not run. Between two actions `breathe` may let a
 * page answer its user.
 */
export async function interpret(
  body: RequestBody,
  root: HostObject,
  members: Members,
  references: References,
  breathe: () => Promise<void> | undefined = () => undefined,
): Promise<ResponseBody> {
  const paths = new Paths(body.ObjectPaths, root, members, references);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    const pause = breathe();
    if (pause !== undefined) await pause;
    try {
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      const value = await run(action, paths, members, references);
      if (action.ActionType !== ActionType.SetProperty) {
        results.push({ ActionId: action.Id, Value: value ?? null });
      }
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: errorBody(error, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

async function run(
  action: Action,
  paths: Paths,
  members: Members,
  references: References,
): Promise<unknown> {
  if (action.ActionType === ActionType.Trace) return null;
  const object = await paths.object(action.ObjectPathId);
  if (action.ActionType === ActionType.Instantiate) return identity(object, members);
  if (action.ActionType === ActionType.Query) return query(object, action.QueryInfo, members);
  const args = await paths.arguments(action.ArgumentInfo);
  if (action.Name === '_KeepReference') {
    if (object !== null) references.keep(object);
    return null;
  }
  if (action.Name === '_RemoveReference') return references.remove(String(args[0]));
  // What is done to a null object is left undone, as Excel has it.
  if (object === null) return null;
  if (action.ActionType === ActionType.Method) {
    const method = members.method(object, action.Name);
    return located(object, action.Name, () => method(object, ...(args as never[])));
  }
  if (action.ActionType === ActionType.SetProperty) {
    const property = members.property(object, action.Name);
    return located(object, action.Name, () => {
      if (property.set === undefined) throw new HostError('InvalidArgument', 'read-only');
      return property.set(object, args[0]);
    });
  }
  throw new HostError(
    'ApiNotFound',
    `action type ${action.ActionType}`,
    memberName(object.type, action.Name),
  );
}

function errorBody(error: unknown, index: number): NonNullable<ResponseBody['Error']> {
  // Anything else is a mistake of this host; its stack is what a developer needs to see.
  const known =
    error instanceof HostError
      ? error
      : new HostError('GeneralException', error instanceof Error ? error.stack : String(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    ActionIndex: index,
    HttpStatusCode: known.status,
  };
}
