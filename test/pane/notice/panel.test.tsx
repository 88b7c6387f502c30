/** @jest-environment ./test/support/page.ts */
import '../setup';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  DraftView,
  NoticeActions,
  OlderDraft,
  RemarksOn,
} from '../../../src/actions/notice/types';
import { WorkbookError, type SheetLink } from '../../../src/actions/types';
import type { SpawnWorker } from '../../../src/files/gather/protocol';
import { messagesFor, type Locale } from '../../../src/messages';
import type { PlanDraft } from '../../../src/notice';
import { Screen } from '../../../src/pane/look/Screen';
import { NoticePanel } from '../../../src/pane/notice/NoticePanel';
import { PaneProvider } from '../../../src/pane/state/context';
import { createPaneStore } from '../../../src/pane/state/store';
import type { Remarks } from '../../../src/sheets/planDraft/remarks';
import { spawnInThread, spawnSilent } from '../../files/gather/nodeWorker';
import { docx, paragraphs } from '../../files/notice/docx';
import { FakeActions, periodStatus, plan } from '../fakeActions';
import { loadPlans } from '../plans';
import { settle } from '../show';
import { wholeCatalogue } from '../words';

const TABLE = [
  '崇川区2019年度知识产权工作目标',
  '序号\t指标\t城东\t城西\t合计',
  '1\t发明专利授权量（件）\t30\t20\t50',
  '2\t商标注册量（件）\t约5\t7\t12',
].join('\n');

const CELLS = TABLE.split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

const sheet = { sheetId: 's', sheetName: '计划草稿', address: 'A1' };
const open: DraftView = {
  ...{
    sheet,
    missing: [],
    isRestLost: false,
    problems: [],
    remarks: [],
    lowShares: [],
    otherTotals: [],
    sameTargets: null,
    plan: null,
  },
};

class FakeNotice implements NoticeActions {
  view: DraftView | null = null;
  draft: PlanDraft | null = null;
  remarks: Remarks | null = null;
  older: SheetLink | null = null;
  became: OlderDraft | null = null;
  fails = false;
  readSelection = () => Promise.resolve({ values: CELLS, text: CELLS });
  previewDraft = () => {
    if (this.fails) return Promise.reject(new WorkbookError({ code: 'workbookProtected' }));
    return Promise.resolve({ sheets: [], older: this.older });
  };
  writeDraft = (draft: PlanDraft, remarksOn: RemarksOn, became: OlderDraft) => {
    [this.draft, this.remarks, this.became] = [draft, remarksOn('计划草稿'), became];
    return Promise.resolve({ entry: 'e', written: [] });
  };
  readDraft = () => Promise.resolve(this.view);
  judgeDraft = this.readDraft;
}

async function show(
  notice: FakeNotice,
  locale: Locale = 'zh-CN',
  hasPlan = false,
  spawn: SpawnWorker = spawnInThread,
) {
  const actions = hasPlan ? new FakeActions().insert(periodStatus(9, 100)) : new FakeActions();
  const store = createPaneStore(actions, loadPlans, { page: 'year', step: null });
  await store.refresh();
  render(
    <Screen dark={false} locale={locale}>
      <PaneProvider
        store={store}
        catalogue={wholeCatalogue(locale)}
        today={{ year: 2017, month: 10 }}
      >
        <NoticePanel actions={notice} spawn={spawn} onClose={() => undefined} />
      </PaneProvider>
    </Screen>,
  );
  await settle();
  return { user: userEvent.setup(), actions };
}

async function paste(label: string, text: string): Promise<void> {
  const clipboardData = { getData: (type: string) => (type === 'text/plain' ? text : '') };
  fireEvent.paste(screen.getByLabelText(label), { clipboardData });
  await settle();
}

describe.each(['zh-CN', 'en'] satisfies Locale[])('from a notice to a plan, in %s', (locale) => {
  const { notice: words, pane } = messagesFor(locale);
  const text = words.page;
  const button = (name: string) => screen.getByRole('button', { name });

  it('says what was recognised, what is doubtful, and writes it with that', async () => {
    const notice = new FakeNotice();
    const { user } = await show(notice, locale);
    await paste(text.paste.label, TABLE);
    expect(screen.getByText(text.found(2, 2, 0))).toBeVisible();
    expect(screen.getByText(/约5/)).toBeVisible();
    await user.click(button(text.write));
    await user.click(button(pane.preview.confirm(0)));
    await settle();
    expect(notice.draft!.units.map(({ name }) => name)).toEqual(['城东', '城西']);
    const second = notice.draft!.rows[1]!;
    expect(notice.remarks!.rows.get(second.key)![0]!.line).toMatch(/商标注册量/);
    expect(screen.queryByText(text.found(2, 2, 0))).toBeNull();
  });

  it('says what came in is no table, and leaves everything as it was', async () => {
    const { user } = await show(new FakeNotice(), locale);
    await paste(text.paste.label, '通知：请各单位认真执行。');
    expect(screen.getByText(words.refusals.noTable.title)).toBeVisible();
    await user.click(button(pane.result.close));
    expect(screen.queryByText(words.refusals.noTable.title)).toBeNull();
  });

  it('says which file cannot be read, why, and the way round', async () => {
    const { user } = await show(new FakeNotice(), locale);
    const bytes = docx(paragraphs('目标'), '<!DOCTYPE a [<!ENTITY b "c">]>');
    // jsdom's files have no arrayBuffer.
    const arrayBuffer = async () => bytes.slice().buffer;
    const file = Object.assign(new File([], '通知.docx'), { arrayBuffer });
    await user.upload(screen.getByLabelText(text.file), file);
    await settle();
    const { title, mend } = words.refusals.unsafe;
    expect(screen.getByText(text.refused('通知.docx', title))).toBeVisible();
    expect(screen.getByText(new RegExp(mend.slice(-20)))).toBeVisible();
  });

  it('stops reading when asked to, and can go on with something else', async () => {
    let isFirst = true;
    const spawn: SpawnWorker = () => (isFirst ? spawnSilent() : spawnInThread());
    const { user } = await show(new FakeNotice(), locale, false, spawn);
    await paste(text.paste.label, TABLE);
    expect(screen.getByText(text.reading)).toBeVisible();
    await user.click(button(pane.running.stop));
    await settle();
    expect(screen.queryByText(text.reading)).toBeNull();
    isFirst = false;
    await paste(text.paste.label, TABLE);
    expect(screen.getByText(text.found(2, 2, 0))).toBeVisible();
  });

  it('recognises it anew where another plan is taken as its base', async () => {
    const { user } = await show(new FakeNotice(), locale, true);
    await paste(text.paste.label, TABLE);
    const doubts = screen.getAllByRole('listitem').length;
    await user.selectOptions(screen.getByLabelText(text.baseLabel), text.noBase);
    await settle();
    expect(screen.getByText(text.found(2, 2, 0))).toBeVisible();
    // The units of the year before are missing no more.
    expect(screen.getAllByRole('listitem').length).toBeLessThan(doubts);
  });

  it('takes an answer that no cell can give, and recognises the notice anew', async () => {
    const { user } = await show(new FakeNotice(), locale, true);
    await paste(text.paste.label, TABLE);
    // All of last year's units are missing: nine in one line.
    const missing = words.groups.missingUnit.title(plan.districts.length);
    expect(screen.getByText(missing)).toBeVisible();
    await user.click(button(text.answers.allEnded));
    await settle();
    expect(screen.queryByText(missing)).toBeNull();
    expect(screen.getByText(text.found(2, 2, 0))).toBeVisible();
  });

  it('asks which way the table stands where nothing tells', async () => {
    const { user } = await show(new FakeNotice(), locale);
    await paste(text.paste.label, '\t甲\t乙\t丙\n子\t1\t2\t3\n丑\t3\t4\t5');
    await user.click(button(text.answers.down));
    await settle();
    expect(screen.queryByRole('button', { name: text.answers.down })).toBeNull();
    expect(screen.getByText(text.found(3, 2, 0))).toBeVisible();
  });

  it('takes what is selected', async () => {
    const { user } = await show(new FakeNotice(), locale);
    await user.click(button(text.selection));
    await settle();
    expect(screen.getByText(text.found(2, 2, 0))).toBeVisible();
    await user.click(button(text.discard));
    expect(screen.queryByText(text.found(2, 2, 0))).toBeNull();
  });

  it('tells a workbook that cannot take the sheet, and keeps the draft', async () => {
    const notice = new FakeNotice();
    notice.fails = true;
    const { user } = await show(notice, locale);
    await paste(text.paste.label, TABLE);
    await user.click(button(text.write));
    await settle();
    expect(screen.getByText(messagesFor(locale).failures.workbookProtected().title)).toBeVisible();
    expect(screen.getByText(text.found(2, 2, 0))).toBeVisible();
  });

  it('begins the next year from the plan in force, where there is no notice yet', async () => {
    const notice = new FakeNotice();
    const { user } = await show(notice, locale, true);
    await user.click(button(text.startFrom(plan.year, plan.year + 1)));
    expect(
      screen.getByText(text.found(plan.indicators.length, plan.districts.length, 0)),
    ).toBeVisible();
    await user.click(button(text.write));
    await user.click(button(pane.preview.confirm(0)));
    await settle();
    expect(notice.draft!.header).toMatchObject({ year: plan.year + 1, version: 1 });
  });

  it('lists what keeps the sheet from being a plan, and adopts it when nothing does', async () => {
    const notice = new FakeNotice();
    const cell = { ...sheet, address: 'O6' };
    notice.view = {
      ...open,
      problems: [
        {
          problem: { path: 'x', code: 'wrongType', expected: 'number', found: 'null' },
          link: cell,
        },
      ],
      remarks: [
        {
          ...{ text: '请看', link: { ...sheet, address: 'E6' }, isBlocking: true },
          ...{ gaps: [], kind: null },
        },
      ],
    };
    const { user, actions } = await show(notice, locale);
    expect(screen.getByText(text.adoptBlocked(2))).toBeVisible();
    expect(button(text.adopt)).toBeDisabled();
    await user.click(button('O6'));
    expect(actions.calls).toEqual(['show 计划草稿']);
    expect(screen.getByText(new RegExp(text.blank))).toBeVisible();
    notice.view = { ...open, plan: { ...plan, id: 'x-2019', year: 2019 } };
    await user.click(button(text.again));
    await settle();
    expect(screen.getByText(text.doubts.none)).toBeVisible();
    expect(button(text.adopt)).toBeEnabled();
    expect(button(text.save)).toBeEnabled();
  });

  it('adopts what the sheet says by then, and nothing where that is no plan any more', async () => {
    const notice = new FakeNotice();
    notice.view = { ...open, plan: { ...plan, id: 'x-2019', year: 2019 } };
    const { user, actions } = await show(notice, locale);
    const preview = jest.spyOn(actions, 'previewTargetSheet');
    notice.view = { ...open, missing: ['小数位'] };
    await user.click(button(text.adopt));
    await settle();
    expect(preview).not.toHaveBeenCalled();
    expect(button(text.adopt)).toBeDisabled();
    notice.view = { ...open, plan: { ...plan, id: 'y-2019', year: 2019 } };
    await user.click(button(text.again));
    await settle();
    notice.view = { ...open, plan: { ...plan, id: 'z-2019', year: 2019 } };
    await user.click(button(text.adopt));
    await settle();
    expect(preview.mock.calls.map(([{ id }]) => id)).toEqual(['z-2019']);
  });

  it('says which totals are not the sum of their row, and leads there', async () => {
    const notice = new FakeNotice();
    const otherTotals = [{ ...sheet, address: 'X6' }];
    notice.view = { ...open, otherTotals, plan: { ...plan, id: 'x-2019', year: 2019 } };
    await show(notice, locale);
    expect(screen.getByText(text.otherTotals.title(1))).toBeVisible();
    expect(button('X6')).toBeEnabled();
    expect(button(text.adopt)).toBeEnabled();
  });

  it('asks about shares below 1, which may still be adopted', async () => {
    const notice = new FakeNotice();
    const lowShares = [{ ...sheet, address: 'N5' }];
    notice.view = { ...open, lowShares, plan: { ...plan, id: 'x-2019', year: 2019 } };
    await show(notice, locale);
    expect(screen.getByText(text.lowShares.title(1))).toBeVisible();
    expect(button('N5')).toBeEnabled();
    expect(screen.queryByText(text.otherTotals.title(1))).toBeNull();
    expect(button(text.adopt)).toBeEnabled();
  });

  it('tells many doubts of a kind in one line, with all of their cells', async () => {
    const notice = new FakeNotice();
    const remarks = Array.from({ length: 7 }, (_, at) => ({
      ...{ text: `空 ${at}`, link: { ...sheet, address: `E${at + 3}` } },
      ...{ isBlocking: false, gaps: [], kind: 'blanks' as const },
    }));
    notice.view = { ...open, remarks };
    await show(notice, locale);
    const { title } = words.groups.blanks;
    expect(screen.getByText(new RegExp(title(7)))).toBeVisible();
    expect(screen.queryByText('空 3')).toBeNull();
    expect(button('E9')).toBeEnabled();
  });

  it('asks what becomes of a draft that is there already', async () => {
    const notice = new FakeNotice();
    notice.older = sheet;
    const { user } = await show(notice, locale);
    await paste(text.paste.label, TABLE);
    await user.click(button(text.write));
    await settle();
    expect(screen.getByText(text.older.body('计划草稿'))).toBeVisible();
    await user.click(button(text.older.replace('计划草稿')));
    await settle();
    expect(notice.became).toBe('replace');
  });

  it('compares what the sheet says by then, not what it said before', async () => {
    const notice = new FakeNotice();
    notice.view = { ...open, plan };
    const { user } = await show(notice, locale, true);
    const remark = { text: '请看', link: sheet, isBlocking: true, gaps: [], kind: null };
    notice.view = { ...open, remarks: [remark] };
    await user.click(button(messagesFor(locale).revision.compare));
    await settle();
    expect(screen.getByText(text.adoptBlocked(1))).toBeVisible();
    expect(screen.queryByRole('button', { name: messagesFor(locale).revision.compare })).toBeNull();
  });

  it('compares a second plan of a year that is there with the one in force', async () => {
    const notice = new FakeNotice();
    notice.view = { ...open, plan };
    await show(notice, locale, true);
    expect(button(messagesFor(locale).revision.compare)).toBeEnabled();
    expect(screen.queryByRole('button', { name: text.adopt })).toBeNull();
  });

  it('takes the plan in force apart, to be corrected', async () => {
    const notice = new FakeNotice();
    const { user } = await show(notice, locale, true);
    await user.click(button(messagesFor(locale).revision.begin(plan.year)));
    await user.click(button(text.write));
    await user.click(button(pane.preview.confirm(0)));
    await settle();
    expect(notice.draft!.header).toMatchObject({ id: plan.id, year: plan.year });
    expect(notice.draft!.rows).toHaveLength(27);
  });

  it('says what is missing of the sheet', async () => {
    const notice = new FakeNotice();
    notice.view = { ...open, missing: ['小数位'], isRestLost: true };
    await show(notice, locale);
    expect(screen.getByText(text.missing.title)).toBeVisible();
    expect(screen.getByText(text.restLost.title)).toBeVisible();
  });
});
