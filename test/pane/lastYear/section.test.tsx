/** @jest-environment ./test/support/page.ts */
import '../setup';
import { fireEvent, render, screen } from '@testing-library/react';
import type {
  LastYearActions,
  LastYearFit,
  LastYearFrom,
  LastYearView,
  NoLastYear,
} from '../../../src/actions/lastYear/types';
import type { FileSource } from '../../../src/files/gather/fileOutcome';
import { messagesFor, type Locale } from '../../../src/messages';
import { createLastYearStore } from '../../../src/pane/lastYear/store';
import { LastYearSection } from '../../../src/pane/lastYear/LastYearSection';
import { Screen } from '../../../src/pane/look/Screen';
import { ResultBar } from '../../../src/pane/message/ResultBar';
import { PaneProvider } from '../../../src/pane/state/context';
import { createPaneStore } from '../../../src/pane/state/store';
import { periodOf } from '../../../src/plan/period';
import { plan2018 } from '../../sheets/nextYear';
import { spawnInThread } from '../../files/gather/nodeWorker';
import { FakeActions } from '../fakeActions';
import { loadPlans } from '../plans';
import { settle } from '../show';
import { wholeCatalogue } from '../words';

const period = periodOf(2018, 9);
const FIT: LastYearFit = {
  joined: [{ unit: '崇川', of: ['崇川', '港闸'] }],
  fresh: [],
  left: [{ id: 'kaifaqu', name: '市开发区' }],
  apart: [],
};

const NOTHING = { sheet: null, former: null, yearOnYear: null };
const link = (sheetName: string) => ({ sheetId: sheetName, sheetName, address: 'A1' });
const [BEFORE, RATES] = [link('上年同期 2018-09'), link('同比 2018-09')];

/** A workbook with 2017 in it, or without. */
class FakeLastYear implements LastYearActions {
  readonly asked: LastYearFrom[] = [];
  constructor(
    readonly own: LastYearView['own'] = { sheet: '完成 2017-09', fit: FIT },
    public there: Pick<LastYearView, 'sheet' | 'former' | 'yearOnYear'> = NOTHING,
  ) {}
  readView = () => Promise.resolve({ plan: plan2018, period, ...this.there, own: this.own });
  wantedOf = () => ['ipt_plan_2017'];
  fitOf = (): LastYearFit | NoLastYear => ({ code: 'noYear', year: 2017 });
  preview = (_: unknown, from: LastYearFrom) => {
    this.asked.push(from);
    const sheet = { purpose: 'lastYear', name: '上年同期 2018-09', visible: true } as const;
    const size = { rows: 31, columns: 13, existing: null, copyName: sheet.name };
    return Promise.resolve({ sheets: [{ ...sheet, ...size }] });
  };
  create = () =>
    Promise.resolve({
      entry: 'e1',
      written: [
        {
          purpose: 'lastYear' as const,
          link: { sheetId: 's', sheetName: '上年同期 2018-09', address: 'A1' },
        },
      ],
    });
}

async function show(actions: LastYearActions, locale: Locale = 'zh-CN', growths = 0) {
  const written = jest.fn();
  const shown = (seen: object) => (
    <Screen dark={false} locale={locale}>
      <PaneProvider
        store={createPaneStore(new FakeActions(), loadPlans)}
        catalogue={wholeCatalogue(locale)}
        today={{ year: 2018, month: 10 }}
      >
        <ResultBar />
        <LastYearSection
          {...{ actions, period, seen, growths }}
          spawn={spawnInThread}
          disabled={false}
          onWritten={written}
        />
      </PaneProvider>
    </Screen>
  );
  const { rerender } = render(shown({}));
  const details = screen.getByText(messagesFor(locale).lastYear.title).closest('details')!;
  if (growths === 0) {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  }
  await settle();
  const readAgain = async () => {
    rerender(shown({}));
    await settle();
  };
  return { written, readAgain };
}

describe.each<Locale>(['zh-CN', 'en'])('last year’s figures in the pane (%s)', (locale) => {
  const text = messagesFor(locale).lastYear;

  it('say what is put together and what is left out, before anything is written', async () => {
    await show(new FakeLastYear(), locale);
    expect(screen.getByText(text.joined('崇川', ['崇川', '港闸']))).toBeVisible();
    expect(screen.getByText(text.left(FIT.left, 2018))).toBeVisible();
    expect(screen.getByRole('button', { name: text.sheets })).toBeEnabled();
  });

  it('are taken from elsewhere where this workbook has none', async () => {
    await show(new FakeLastYear({ code: 'noYear', year: 2017 }), locale);
    expect(screen.getByText(text.notSheets(text.missing.noYear({ year: 2017 })))).toBeVisible();
    expect(screen.queryByRole('button', { name: text.sheets })).toBeNull();
    expect(screen.getByRole('button', { name: text.typed })).toBeEnabled();
  });
});

describe.each<Locale>(['zh-CN', 'en'])('what stands there already (%s)', (locale) => {
  const { lastYear: text, pane } = messagesFor(locale);

  it('is asked for by itself where rows of growth wait for it, until it is there', async () => {
    const actions = new FakeLastYear();
    const { readAgain } = await show(actions, locale, 4);
    expect(screen.getByText(text.needed(4))).toBeVisible();
    actions.there = { ...NOTHING, sheet: BEFORE, yearOnYear: RATES };
    await readAgain();
    expect(screen.queryByText(text.needed(4))).toBeNull();
    expect(screen.getByRole('button', { name: BEFORE.sheetName })).toBeVisible();
  });

  it('counts no more after a revision that moved rows', async () => {
    const actions = new FakeLastYear(undefined, { ...NOTHING, sheet: BEFORE, yearOnYear: RATES });
    const { readAgain } = await show(actions, locale);
    actions.there = { ...NOTHING, former: BEFORE };
    await readAgain();
    expect(screen.getByText(text.former(BEFORE.sheetName))).toBeVisible();
    expect(screen.queryByRole('button', { name: BEFORE.sheetName })).toBeNull();
  });

  it('goes on counting beside a copy, which is said before the copy is made', async () => {
    await show(
      new FakeLastYear(undefined, { ...NOTHING, sheet: BEFORE, yearOnYear: RATES }),
      locale,
    );
    expect(screen.queryByText(text.kept.mend)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: text.typed }));
    await settle();
    expect(screen.getByText(text.kept.title(BEFORE.sheetName))).toBeVisible();
    expect(screen.getByText(text.kept.mend)).toBeVisible();
    expect(screen.getByRole('button', { name: pane.preview.confirm(1) })).toBeEnabled();
  });
});

it('are previewed first, then written, and the page is told', async () => {
  const actions = new FakeLastYear();
  const { written } = await show(actions);
  const { lastYear, pane } = messagesFor('zh-CN');
  fireEvent.click(screen.getByRole('button', { name: lastYear.typed }));
  await settle();
  expect(actions.asked).toEqual([{ kind: 'typed' }]);
  expect(written).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: pane.preview.confirm(1) }));
  await settle();
  expect(written).toHaveBeenCalledTimes(1);
  expect(screen.getByText('上年同期 2018-09')).toBeVisible();
});

it('a file that is no workbook of last year is refused with what it lacks', async () => {
  const store = createLastYearStore(new FakeLastYear(), spawnInThread, () => undefined);
  await store.open(period);
  const source = (bytes: Uint8Array): FileSource => ({
    name: '旧.xlsx',
    size: bytes.length,
    bytes: () => Promise.resolve(bytes),
  });
  await store.read(source(new Uint8Array([1, 2, 3])));
  expect(store.get().refusal).toMatchObject({ file: '旧.xlsx', why: { kind: 'unreadable' } });
  expect(store.get().file).toBeNull();
});
