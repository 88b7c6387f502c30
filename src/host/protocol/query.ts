import { HostError } from './error';
import { memberName, pascal, type Members } from './members';
import type { QueryInfo } from './messages';
import type { HostObject } from './objects';

type Answer = Record<string, unknown>;

/** What the client learns of an object without loading anything: how to find it again. */
export function identity(object: HostObject | null, members: Members): Answer | null {
  if (object === null) return null;
  const answer: Answer = {};
  const key = members.type(object).key;
  if (key !== undefined) answer[key.as] = key.of(object);
  if (object.referenceId !== undefined) answer['_ReferenceId'] = object.referenceId;
  return answer;
}

/** Answers a load: the chosen properties, nested ones through `/`, and the items of a collection. */
export async function query(
  object: HostObject | null,
  info: QueryInfo | undefined,
  members: Members,
): Promise<Answer | null> {
  const answer = identity(object, members);
  if (object === null || answer === null) return null;
  const chosen = [...(info?.Select ?? []), ...(info?.Expand ?? [])];
  const type = members.type(object);
  if (type.items === undefined) {
    await fill(answer, object, chosen, members);
    return answer;
  }
  const own = chosen.filter((name) => members.has(object, 'properties', pascal(name)));
  for (const name of own) answer[pascal(name)] = await read(object, pascal(name), members);
  const rest = chosen.filter((name) => !own.includes(name)).map(withoutItems);
  const skip = info?.Skip ?? 0;
  const items = type
    .items(object)
    .slice(skip, info?.Top === undefined ? undefined : skip + info.Top);
  answer['_Items'] = await Promise.all(items.map((item) => query(item, { Select: rest }, members)));
  return answer;
}

const withoutItems = (name: string): string => name.replace(/^items\//i, '');

const isAll = (name: string): boolean => name === '*' || name === '$all' || name === 'items';

/** Names that an object does not have, `$none` among them, are passed over, as Excel does. */
async function fill(
  answer: Answer,
  object: HostObject,
  chosen: readonly string[],
  members: Members,
): Promise<void> {
  for (const [head, rest] of byHead(chosen.length === 0 ? ['*'] : chosen)) {
    if (isAll(head)) {
      for (const all of members.offered(object)) answer[all] = await read(object, all, members);
      continue;
    }
    const name = pascal(head);
    if (members.has(object, 'properties', name)) answer[name] = await read(object, name, members);
    else if (members.has(object, 'navigations', name)) {
      const child = members.navigation(object, name)(object);
      answer[name] = await query(child, { Select: rest }, members);
    }
  }
}

/** `font/color` and `font/bold` are one question to the font. */
function byHead(chosen: readonly string[]): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const name of chosen) {
    const [head = '', ...rest] = name.split(/[/.]/);
    const known = heads.get(head) ?? [];
    if (rest.length > 0) known.push(rest.join('/'));
    heads.set(head, known);
  }
  return heads;
}

async function read(object: HostObject, name: string, members: Members): Promise<unknown> {
  const property = members.property(object, name);
  try {
    return await property.get(object);
  } catch (error) {
    if (error instanceof HostError && error.location === '') {
      error.location = memberName(object.type, name);
    }
    throw error;
  }
}
