/** @jest-environment ./test/support/page.ts */
import '../setup';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { isoDate } from '../../../src/figures/calendar';
import { WorkbookError } from '../../../src/actions/types';
import { failureText, messagesFor, type Locale } from '../../../src/messages';
import { Screen } from '../../../src/pane/look/Screen';
import { PaneProvider } from '../../../src/pane/state/context';
import { createPaneStore } from '../../../src/pane/state/store';
import { Bulletin } from '../../../src/pane/summary/Bulletin';
import { documentFields } from '../../../src/pane/summary/documentFields';
import { FakeActions, link } from '../fakeActions';
import { loadPlans } from '../plans';
import { settle } from '../show';
import { wholeCatalogue } from '../words';
import { FakeSummary, viewWith } from './fakeSummary';

const saved: string[] = [];
jest.mock('../../../src/pane/gather/saveFile', () => ({
  saveFile: ({ name }: { readonly name: string }) => saved.push(name),
}));

beforeEach(() => {
  saved.length = 0;
  documentFields.set({ number: '', date: '' });
});

function show(actions: FakeSummary, view = viewWith(), locale: Locale = 'zh-CN') {
  const shown = render(
    <Screen dark={false} locale={locale}>
      <PaneProvider
        store={createPaneStore(new FakeActions(), loadPlans)}
        catalogue={wholeCatalogue(locale)}
        today={{ year: 2017, month: 10 }}
      >
        <Bulletin view={view} actions={actions} />
      </PaneProvider>
    </Screen>,
  );
  return { user: userEvent.setup(), text: messagesFor(locale).summary.bulletin, ...shown };
}

const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole('textbox', { name });

describe('the bulletin as a document', () => {
  it('is saved as it is, with today’s date and an open number, beside the warning of what is missing', async () => {
    const actions = new FakeSummary();
    const { user, text } = show(actions);
    expect(screen.getByText(text.incomplete(27))).toBeVisible();
    expect(screen.getByText(text.document.fromFigures)).toBeVisible();
    const now = new Date();
    const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    expect(field(text.document.date)).toHaveAttribute('placeholder', isoDate(today));
    await user.click(button(text.document.save));
    await settle();
    expect(actions.details).toMatchObject({ number: '', date: null });
    expect(saved).toEqual(['通报.docx']);
    expect(screen.getByText(text.document.saved('通报.docx'))).toBeVisible();
  });

  it('takes number and date, keeps them while the pane is open, and refuses what is no day', async () => {
    const actions = new FakeSummary();
    const { user, text, unmount } = show(actions);
    await user.type(field(text.document.number), '通科发(2017)9号');
    await user.type(field(text.document.date), '2017-13-1');
    expect(screen.getByText(text.document.noDate)).toBeVisible();
    expect(button(text.document.save)).toBeDisabled();
    await user.clear(field(text.document.date));
    await user.type(field(text.document.date), '2017年10月12日');
    expect(screen.queryByText(text.document.noDate)).toBeNull();
    await user.click(button(text.document.save));
    await settle();
    expect(actions.details).toMatchObject({
      number: '通科发(2017)9号',
      date: { year: 2017, month: 10, day: 12 },
    });
    unmount();
    show(actions);
    expect(field(text.document.number)).toHaveValue('通科发(2017)9号');
  });

  it('says from which sheet its words come, and which cells keep it from being made', async () => {
    const actions = new FakeSummary();
    actions.outcome = { kind: 'broken', sheet: '通报 2017-09', cells: ['A4', 'A7'] };
    const pages = [{ page: 'bulletin', link: link('通报 2017-09') } as const];
    const { user, text } = show(actions, viewWith({ pages }));
    expect(screen.getByText(text.document.fromSheet('通报 2017-09'))).toBeVisible();
    await user.click(button(text.document.save));
    await settle();
    expect(saved).toEqual([]);
    expect(screen.getByText(text.document.broken('通报 2017-09', 'A4、A7'))).toBeVisible();
  });

  it('tells why it could not be made, in either language', async () => {
    const failure = { code: 'partMissing' } as const;
    for (const locale of ['zh-CN', 'en'] as const) {
      const actions = new FakeSummary();
      actions.failure = new WorkbookError(failure);
      const { user, text, unmount } = show(actions, viewWith(), locale);
      await user.click(button(text.document.save));
      await settle();
      expect(screen.getByText(failureText(messagesFor(locale), failure).title)).toBeVisible();
      expect(saved).toEqual([]);
      unmount();
    }
  });
});
