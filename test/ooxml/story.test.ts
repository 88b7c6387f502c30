import { openSharedBook } from '../support/book';
import { openParts, type Parts } from '../support/ooxml/parts';
import { schemaFaults, schemaFolder } from '../support/ooxml/schema';
import { Recorder } from '../support/requests/calls';
import { asked, beyondLimits } from './limits';
import { tellStory } from './story';
import { told } from './told';

jest.setTimeout(600_000);

/** The largest request that Excel on the web takes. */
const LARGEST = 5_000_000;

describe('a year as it is told to Excel', () => {
  let files: ReadonlyMap<string, Parts>;
  let recorder: Recorder;
  beforeAll(async () => {
    const book = await openSharedBook();
    recorder = new Recorder(book.host);
    const written = await tellStory(book, recorder);
    files = new Map(Array.from(written, ([name, bytes]) => [name, openParts(bytes)] as const));
  });

  it('leaves files that Excel takes', () => {
    expect(files.size).toBeGreaterThanOrEqual(12);
    expect(told(files)).toEqual([]);
  });

  const schemas = schemaFolder();
  const name = 'leaves files that are as the schemas of ISO/IEC 29500 have them';
  if (schemas === null) {
    it.skip(`${name} [skipped: ../shared/ooxml/xsd or xmllint is not there]`, () => undefined);
  } else {
    it(name, () => {
      expect(schemaFaults(schemas, files)).toEqual([]);
    });
  }

  it('asks nothing that is beyond Excel’s limits', () => {
    expect(beyondLimits(recorder).slice(0, 30)).toEqual([]);
    const names = new Set(asked(recorder).map((call) => call.name));
    // What is looked at was asked, or nothing was looked at.
    expect([...names]).toEqual(
      expect.arrayContaining([
        'Values',
        'NumberFormat',
        'Rule',
        'Formula',
        'RowHeight',
        'Zoom',
        'GetRangeByIndexes',
      ]),
    );
  });

  it('asks no more at once than Excel on the web takes', () => {
    const sizes = recorder.requests.map(({ body }) => JSON.stringify(body).length);
    expect(Math.max(...sizes)).toBeLessThan(LARGEST);
  });
});
