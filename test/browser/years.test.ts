import { messagesFor, type Locale } from '../../src/messages';
import { periodOf } from '../../src/plan/period';
import { columnLetters } from '../../src/sheets/layout/address';
import { plan2017 } from '../sheets/plans';
import { describeWith } from '../support/programs';
import { openSheet, shownIn, typeInto } from './support/grid';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

const words = messagesFor('zh-CN');
const { pane: text, notice, years, lastYear } = words;
const { begin } = years;

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
    const pane = await workbench.pane();
    await pane.getByRole('tab', { name: text.pages.summary }).click();
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

  it('one year has no switch, and its populations are typed', async () => {
    expect(await (await select()).count()).toBe(0);
    await press(words.summary.write.base);
    await press(text.preview.confirm(1));
    await see(text.result.title(1));
    await openSheet(workbench.page, '基础数据');
    await typeInto(workbench.page, 'C3', '2016');
    await typeInto(workbench.page, 'C5', '86.6');
  });

  it('the next one begins on one screen: nothing is taken along but what is ticked', async () => {
    const pane = await workbench.pane();
    await pane.getByRole('tab', { name: text.pages.year }).click();
    await press(begin.open(2018));
    await see(begin.stays(2017));
    await pane.getByLabel(begin.fromDraft(2017)).check();
    await pane.getByLabel(begin.populations(1, 2016)).check();
    await workbench.screenshot('years-0-wizard');
    await press(begin.go);
    await press(notice.page.write);
    await press(text.preview.confirm(2));
    await see(notice.page.doubts.decide(1));
    const units = plan2017.districts.length;
    await typeInto(workbench.page, `${columnLetters(12 + units)}3`, '4100');
    await typeInto(workbench.page, `${columnLetters(13 + units)}3`, '35100');
    await press(notice.page.again);
    await see(notice.page.doubts.none);
    await press(notice.page.adopt);
    await see('基础数据 2018');
    await workbench.screenshot('years-1-preview');
    await press(text.preview.confirm(4));
    await see(text.header.facts(text.result.title(4), 2018));
    expect(await (await select()).inputValue()).toBe('2018');
    await see(text.steps.target.done('目标 2018'));
    const shown = (await shownIn(workbench.page, '基础数据 2018', 'C3:C5')).flat();
    expect([shown[0], shown[2]]).toEqual(['2016', '86.60']);
    await workbench.screenshot('years-1-begun');
  });

  it('gets last year’s figures of the same month, and growth over them', async () => {
    const pane = await workbench.pane();
    await pane.getByRole('radio', { name: text.months.month(12), exact: true }).check();
    await press(text.months.create(periodOf(2018, 12)));
    await press(text.preview.confirm(2));
    await see(text.result.title(2));
    await pane.getByRole('tab', { name: text.pages.summary }).click();
    await pane.getByText(lastYear.title, { exact: true }).click();
    await see(lastYear.sheetsHint('完成 2017-12'));
    await see(lastYear.allFit);
    await workbench.screenshot('years-1a-last-year');
    await press(lastYear.sheets);
    await press(text.preview.confirm(2));
    await see('上年同期 2018-12');
    await openSheet(workbench.page, '同比 2018-12');
    await workbench.screenshot('years-1b-growth');
    await openSheet(workbench.page, '上年同期 2018-12');
    await workbench.screenshot('years-1c-last-year-sheet');
    await pane.getByRole('tab', { name: text.pages.year }).click();
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
    await press(english.unsaved.stay);
    await press(messagesFor('en').notice.page.discard);
    await press(messagesFor('en').notice.page.close);
    await press(english.begin.open(2018));
    await see(english.begin.isThere(2018));
    await workbench.screenshot('years-5-there');
  });

  it('left the sheets of 2017 as they were, without an error', async () => {
    expect((await shownIn(workbench.page, '目标', 'A1:A1')).flat()).not.toEqual(['']);
    expect(workbench.complaints).toEqual([]);
  });
});
