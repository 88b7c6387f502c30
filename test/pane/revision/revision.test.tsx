/** @jest-environment ./test/support/page.ts */
import '../setup';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RevisionActions, RevisionDraft } from '../../../src/actions/revision/types';
import { WorkbookError } from '../../../src/actions/types';
import { changeText, messagesFor, type Locale } from '../../../src/messages';
import { Screen } from '../../../src/pane/look/Screen';
import { Revision } from '../../../src/pane/revision/Revision';
import { PaneProvider } from '../../../src/pane/state/context';
import { createPaneStore } from '../../../src/pane/state/store';
import type { Plan } from '../../../src/plan/types';
import { FakeActions, periodStatus, plan } from '../fakeActions';
import { loadPlans } from '../plans';
import { settle } from '../show';
import { wholeCatalogue } from '../words';

const next: Plan = { ...plan, version: plan.version + 1 };
const link = { sheetId: 's', sheetName: '目标', address: 'A1' };
const [measure] = plan.indicators[0]!.measures;
const draft: RevisionDraft = {
  former: plan,
  next,
  changes: [{ what: 'target', measure, unit: '海门', before: '4000', after: '4200' }],
  way: 'inPlace',
  sheets: [{ link, cells: 3, edited: 1 }],
  dropped: [],
  adjustments: [],
  frozen: 0,
};

class FakeRevision implements RevisionActions {
  draft: RevisionDraft | null = draft;
  before: Plan | null = null;
  asked: unknown[] = [];
  hasChanged = false;
  fails = false;
  preview = (drafted: Plan) => {
    this.asked.push(drafted.id);
    return this.fails
      ? Promise.reject(new WorkbookError({ code: 'workbookProtected' }))
      : Promise.resolve(this.draft);
  };
  revise = (shown: RevisionDraft, how: { who: string; why: string }) => {
    this.asked.push([shown.next.version, how.who, how.why]);
    return Promise.resolve({
      kind: this.hasChanged ? ('changed' as const) : ('revised' as const),
      draft: shown,
      list: link,
      referring: null,
    });
  };
  former = () => Promise.resolve(this.before);
}

async function show(revision: FakeRevision, locale: Locale) {
  const actions = new FakeActions().insert(periodStatus(9, 100));
  const store = createPaneStore(actions, loadPlans, { page: 'year', step: null });
  await store.refresh();
  render(
    <Screen dark={false} locale={locale}>
      <PaneProvider
        store={store}
        catalogue={wholeCatalogue(locale)}
        today={{ year: 2017, month: 10 }}
      >
        <Revision
          plan={plan}
          judged={() => Promise.resolve(plan)}
          busy={false}
          actions={revision}
        />
      </PaneProvider>
    </Screen>,
  );
  await settle();
  return userEvent.setup();
}

describe.each(['zh-CN', 'en'] satisfies Locale[])('a plan is revised, in %s', (locale) => {
  const messages = messagesFor(locale);
  const text = messages.revision;
  const button = (name: string) => screen.getByRole('button', { name });
  const fill = async (user: Awaited<ReturnType<typeof show>>) => {
    await user.type(screen.getByLabelText(text.why), '印刷错误');
    const who = screen.getByLabelText(text.who);
    await user.clear(who);
    await user.type(who, '王科');
  };

  it('says what would change, wants a reason, and adopts it', async () => {
    const revision = new FakeRevision();
    const user = await show(revision, locale);
    await user.click(button(text.compare));
    const line = changeText(messages, draft.changes[0]!);
    expect(line).toContain('4000 → 4200');
    expect(screen.getByText(line)).toBeVisible();
    expect(screen.getByText(text.ways.inPlace(3, 1))).toBeVisible();
    expect(screen.getByText(text.edited(1))).toBeVisible();
    expect(button(text.confirm)).toBeDisabled();
    await fill(user);
    await user.click(button(text.confirm));
    await settle();
    expect(revision.asked).toEqual([plan.id, [next.version, '王科', '印刷错误']]);
    expect(screen.queryByRole('button', { name: text.confirm })).toBeNull();
  });

  it('names figures that have no place any more, and what happens to the former sheets', async () => {
    const revision = new FakeRevision();
    const period = periodStatus(9, 1).period;
    const dropped = [{ period, row: '25', measure: '指标', unit: '海门', said: '7' }];
    revision.draft = { ...draft, way: 'relaid', dropped, frozen: 2 };
    const user = await show(revision, locale);
    await user.click(button(text.compare));
    expect(screen.getByText(text.ways.relaid(1, plan.version))).toBeVisible();
    expect(screen.getByText(text.own)).toBeVisible();
    expect(screen.getByText(text.dropped.title(1))).toBeVisible();
    expect(screen.getByText(text.frozen(2))).toBeVisible();
  });

  it('names adjusted targets that are no longer listed, or no longer valid', async () => {
    const revision = new FakeRevision();
    const about = { row: '25', measure: '指标', unit: '海门', said: '7' };
    const adjustments = [
      { what: 'adjustmentGone', ...about },
      { what: 'adjustmentVoid', ...about, unit: '海安' },
    ] as const;
    revision.draft = { ...draft, way: 'relaid', adjustments };
    const user = await show(revision, locale);
    await user.click(button(text.compare));
    expect(screen.getByText(text.adjustments.title(2))).toBeVisible();
    for (const { what, unit } of adjustments) {
      const place = text.place('25', '指标', unit);
      expect(screen.getByText(text.line(place, text.changed[what], '7'))).toBeVisible();
    }
    expect(button(text.confirm)).toBeVisible();
  });

  it('says that nothing differs, that the workbook changed, and what failed', async () => {
    const revision = new FakeRevision();
    revision.draft = null;
    const user = await show(revision, locale);
    await user.click(button(text.compare));
    expect(screen.getByText(text.same)).toBeVisible();
    [revision.draft, revision.hasChanged] = [draft, true];
    await user.click(button(text.compare));
    await fill(user);
    await user.click(button(text.confirm));
    await settle();
    expect(screen.getByText(text.changedMeanwhile)).toBeVisible();
    expect(button(text.confirm)).toBeEnabled();
    revision.fails = true;
    await user.click(button(text.compare));
    expect(screen.queryByText(text.changedMeanwhile)).toBeNull();
    expect(screen.queryByText(text.same)).toBeNull();
  });

  it('offers the plan before the one in force', async () => {
    const revision = new FakeRevision();
    revision.before = { ...plan, id: 'before' };
    const user = await show(revision, locale);
    await user.click(button(text.back(plan.version)));
    expect(revision.asked).toEqual(['before']);
  });
});
