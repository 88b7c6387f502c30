import { HostError } from '../../../src/host/protocol/error';
import { interpret } from '../../../src/host/protocol/interpreter';
import { Members } from '../../../src/host/protocol/members';
import type { Action, ObjectPath } from '../../../src/host/protocol/messages';
import { objectType, readOnly, type HostObject } from '../../../src/host/protocol/objects';
import { References } from '../../../src/host/protocol/references';

/** A table that has nothing to do with Excel: a library with books. */
interface Book extends HostObject {
  title: string;
  readonly pages?: number;
}

const books: Book[] = [];
const library = { type: 'Library' };
const table = new Map([
  [
    'Library',
    objectType({
      items: () => books,
      index: (_library, title: string) => books.find((book) => book.title === title) ?? null,
      properties: { Count: readOnly(() => books.length) },
      methods: {
        Add: (_library, title: string) => {
          const book: Book = { type: 'Book', title };
          books.push(book);
          return book;
        },
        Find: (_library, title: string) => books.find((book) => book.title === title) ?? null,
        Burn: () => {
          throw new HostError('AccessDenied');
        },
        Same: (_library, given: unknown, nested: { book: unknown }) => given === nested.book,
      },
    }),
  ],
  [
    'Book',
    objectType<Book>({
      key: { as: 'Id', of: (book) => book.title },
      properties: {
        Title: {
          get: (book) => book.title,
          set: (book, value) => {
            book.title = String(value);
          },
        },
        Pages: readOnly((book) => Promise.resolve(book.pages ?? 100)),
      },
    }),
  ],
]);

const ROOT: ObjectPath = { Id: 1, ObjectPathType: 1, Name: '' };
const call = (id: number, name: string, args: unknown[], parent = 1): ObjectPath => ({
  Id: id,
  ObjectPathType: 3,
  Name: name,
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments: args },
});

let references: References;
beforeEach(() => {
  books.splice(0, books.length, { type: 'Book', title: '一' }, { type: 'Book', title: '二' });
  references = new References();
});

const run = (paths: ObjectPath[], actions: Omit<Action, 'Id'>[]) =>
  interpret(
    {
      ObjectPaths: Object.fromEntries([ROOT, ...paths].map((path) => [path.Id, path])),
      Actions: actions.map((action, index) => ({ Id: index + 1, ...action })),
    },
    library,
    new Members(table, () => undefined),
    references,
  );

const act = (ActionType: number, ObjectPathId: number, Name = '', args: unknown[] = []) => ({
  ActionType,
  ObjectPathId,
  Name,
  ArgumentInfo: { Arguments: args },
});

describe('the interpreter', () => {
  it('walks a path once, however many actions use it', async () => {
    const answer = await run(
      [call(2, 'Add', ['三'])],
      [act(1, 2), act(1, 2), act(4, 2, 'Title', ['3'])],
    );
    expect(books.map((book) => book.title)).toEqual(['一', '二', '3']);
    expect(answer.Results[0]).toEqual({ ActionId: 1, Value: { Id: '三' } });
    expect(answer.Results).toHaveLength(2);
  });

  it('answers loads of properties, also those that take time, and of items', async () => {
    const query = { ...act(2, 1), QueryInfo: { Select: ['count', 'title', 'pages'] } };
    const answer = await run([], [query]);
    expect(answer.Results[0]?.Value).toEqual({
      Count: 2,
      _Items: [
        { Id: '一', Title: '一', Pages: 100 },
        { Id: '二', Title: '二', Pages: 100 },
      ],
    });
  });

  it('skips and limits items', async () => {
    const query = { ...act(2, 1), QueryInfo: { Select: ['title'], Skip: 1, Top: 1 } };
    expect((await run([], [query])).Results[0]?.Value).toEqual({
      _Items: [{ Id: '二', Title: '二' }],
    });
  });

  it('answers null for a null object and everything on it', async () => {
    const answer = await run(
      [call(2, 'Find', ['没有']), call(3, 'Anything', [], 2)],
      [act(1, 2), { ...act(2, 3), QueryInfo: { Select: ['title'] } }],
    );
    expect(answer.Results.map(({ Value }) => Value)).toEqual([null, null]);
  });

  it('puts objects in the place of paths among arguments', async () => {
    const path: ObjectPath = {
      ...call(3, 'Same', [2, { book: { _ObjectPathId: 2 } }]),
      ArgumentInfo: {
        Arguments: [2, { book: { _ObjectPathId: 2 } }],
        ReferencedObjectPathIds: [2, 0],
      },
    };
    const action = { ...act(3, 1, 'Same'), ArgumentInfo: path.ArgumentInfo ?? {} };
    expect((await run([call(2, 'Find', ['一'])], [action])).Results[0]?.Value).toBe(true);
  });

  it('keeps objects across requests until they are given back', async () => {
    await run([call(2, 'Find', ['一'])], [act(3, 2, '_KeepReference')]);
    const kept: ObjectPath = { Id: 2, ObjectPathType: 6, Name: 'r1' };
    const query = { ...act(2, 2), QueryInfo: { Select: ['title'] } };
    expect((await run([kept], [query])).Results[0]?.Value).toEqual({
      Id: '一',
      _ReferenceId: 'r1',
      Title: '一',
    });
    await run([], [act(3, 1, '_RemoveReference', ['r1'])]);
    expect((await run([kept], [query])).Error?.Code).toBe('InvalidObjectPath');
  });

  it('answers traces, by which the client knows what was reached', async () => {
    const answer = await run([], [act(5, 0), act(3, 1, 'Burn'), act(5, 0)]);
    expect(answer.TraceIds).toEqual([1]);
    expect(answer.Error).toMatchObject({
      Code: 'AccessDenied',
      Location: 'Library.burn',
      ActionIndex: 1,
      HttpStatusCode: 403,
    });
  });

  it.each([
    ['Library.borrow', act(3, 1, 'Borrow')],
    ['Library.owner', act(4, 1, 'Owner', ['x'])],
  ])('refuses %s by its name', async (member, action) => {
    const { Error: error } = await run([], [action]);
    expect(error).toMatchObject({ Code: 'ApiNotFound', Location: member });
    expect(error?.Message).toContain(member);
  });

  it('passes over names in a load that an object does not have', async () => {
    const asked = { ...act(2, 1), QueryInfo: { Select: ['author/name', '$none'] } };
    expect((await run([], [asked])).Error).toBeUndefined();
  });

  it('refuses to write what is only read', async () => {
    const answer = await run([call(2, 'Find', ['一'])], [act(4, 2, 'Pages', [3])]);
    expect(answer.Error).toMatchObject({ Code: 'InvalidArgument', Location: 'Book.pages' });
  });
});
