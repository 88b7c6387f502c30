import { WorkbookError, type YearStatus } from '../../src/actions/types';
import { openDialog } from '../../src/commands/dialog';
import { ribbonFunctions } from '../../src/commands/ribbon';
import { EMPTY, plan, workbook, year } from './workbook';

/** The buttons over a workbook, and what their dialogs were opened for. */
function buttons(status: YearStatus, refuse?: Error) {
  const told: unknown[] = [];
  const { actions, asked } = workbook(status, refuse);
  const functions = ribbonFunctions({
    actions,
    plans: [plan],
    today: () => ({ year: 2017, month: 10 }),
    openDialog: async (what) => {
      told.push(what);
    },
  });
  return { functions, told, asked };
}

it('says nothing where a button did what it promises', async () => {
  const { functions, told, asked } = buttons(EMPTY);
  await functions['insertTargetSheet']!();
  expect(asked).toEqual(['insert 2017 refuse', 'show 目标']);
  expect(told).toEqual([]);
});

it('tells what was in the way', async () => {
  const failure = { code: 'workbookProtected' } as const;
  const { functions, told } = buttons(year(1), new WorkbookError(failure));
  await functions['createNextPeriod']!();
  expect(told).toEqual([failure]);
});

it('tells a mistake of its own without its text, and ends all the same', async () => {
  const { functions, told } = buttons(EMPTY, new TypeError('x is not a function'));
  await expect(functions['insertTargetSheet']!()).resolves.toBeUndefined();
  expect(told).toEqual([{ code: 'hostFailed', hostCode: 'TypeError' }]);
});

it('opens the handbook', async () => {
  const { functions, told } = buttons(EMPTY);
  await functions['openHandbook']!();
  expect(told).toEqual(['handbook']);
});

describe('a dialog', () => {
  const SIZE = { width: 30, height: 30 };

  it('is opened over the workbook', async () => {
    const opened: unknown[] = [];
    await openDialog(
      (url, options, done) => {
        opened.push(url, options);
        done();
      },
      'https://addin.example/help.html',
      SIZE,
    );
    expect(opened).toEqual([
      'https://addin.example/help.html',
      { width: 30, height: 30, displayInIframe: true },
    ]);
  });

  it.each([
    ['has none', undefined],
    [
      'refuses it',
      () => {
        throw new Error('a dialog is open already');
      },
    ],
  ])('that does not come keeps no button waiting: Excel %s', async (_name, display) => {
    await expect(openDialog(display, 'https://addin.example/', SIZE)).resolves.toBeUndefined();
  });

  it('that never answers is given up', async () => {
    jest.useFakeTimers();
    const opening = openDialog(() => undefined, 'https://addin.example/', SIZE);
    jest.advanceTimersByTime(10_000);
    await expect(opening).resolves.toBeUndefined();
    jest.useRealTimers();
  });
});
