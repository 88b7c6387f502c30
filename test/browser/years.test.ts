import { messagesFor, type Locale } from '../../src/messages';
import { periodOf } from '../../src/plan/period';
import { describeWith } from '../support/programs';
import { shownIn } from './support/grid';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

const words = messagesFor('zh-CN');
const { pane: text, notice, years } = words;

describeWith(['chromium'], 'two years in one workbook in Chromium', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ today: '2018-02-05' });
    await press(text.plan.insert);
    await press(text.preview.confirm(3));
    await see(text.result.title(3));
    await press(text.months.create(periodOf(2017, 12)));
    await press(text.preview.confirm(2));
    await see(text.result.title(2));
  });
  afterAll(() => workbench.close());

  const press = async (name: string): Promise<void> => {
    const pane = await workbench.pane();
    await pane.getByRole('button', { name, exact: true }).click();
  };
  const see = async (what: string): Promise<void> => {
    const pane = await workbench.pane();
    await pane.getByText(what).filter({ visible: true }).first().waitFor();
  };
  const select = async (locale: Locale = 'zh-CN') => {
    const pane = await workbench.pane();
    return pane.getByRole('combobox', { name: messagesFor(locale).years.label, exact: true });
  };

  it('one year has no switch; the second brings it, and is gone on with', async () => {
    expect(await (await select()).count()).toBe(0);
    await press(notice.page.begin);
    await press(notice.page.startFrom(2017, 2018));
    await press(notice.page.write);
    await press(text.preview.confirm(2));
    await press(notice.page.adopt);
    await press(text.preview.confirm(3));
    await see(text.header.facts(text.result.title(3), 2018));
    expect(await (await select()).inputValue()).toBe('2018');
    await see(text.steps.target.done('目标 2018'));
    await workbench.screenshot('years-1-begun');
  });

  it('turns to the former one by the keyboard, and stays there', async () => {
    const { page } = workbench;
    await (await select()).focus();
    await page.keyboard.press('ArrowUp');
    await see(text.header.facts(text.steps.target.done('目标'), 2017));
    expect(await (await select()).inputValue()).toBe('2017');
    await press(text.header.refresh);
    await see(text.periods.title);
    expect(await (await select()).inputValue()).toBe('2017');
    await workbench.screenshot('years-2-former');
  });

  it('asks before a draft that is on no sheet would be lost', async () => {
    await press(notice.page.begin);
    await press(notice.page.startFrom(2017, 2018));
    await see(notice.page.write);
    await (await select()).selectOption('2018');
    await see(years.unsaved.title(2018));
    await workbench.screenshot('years-3-asked');
    await press(years.unsaved.stay);
    expect(await (await select()).inputValue()).toBe('2017');
    await see(notice.page.write);
    await (await select()).selectOption('2018');
    await press(years.unsaved.go);
    await see(text.steps.target.done('目标 2018'));
  });

  it('says all that in English as well', async () => {
    await press('English');
    const { years: english, pane } = messagesFor('en');
    await see(pane.steps.target.done('目标 2018'));
    expect(await (await select('en')).inputValue()).toBe('2018');
    await (await select('en')).selectOption('2017');
    await see(pane.steps.target.done('目标'));
    await press(messagesFor('en').notice.page.begin);
    await press(messagesFor('en').notice.page.startFrom(2017, 2018));
    await (await select('en')).selectOption('2018');
    await see(english.unsaved.title(2018));
    await workbench.screenshot('years-4-english');
  });

  it('left the sheets of 2017 as they were, without an error', async () => {
    expect((await shownIn(workbench.page, '目标', 'A1:A1')).flat()).not.toEqual(['']);
    expect(workbench.complaints).toEqual([]);
  });
});
