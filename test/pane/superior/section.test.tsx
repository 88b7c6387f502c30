/** @jest-environment ./test/support/page.ts */
import '../setup';
import { fireEvent, render, screen, within } from '@testing-library/react';
import type { SuperiorActions } from '../../../src/actions/superior';
import type { WholeFigures } from '../../../src/actions/superior/types';
import { WorkbookError } from '../../../src/actions/types';
import type { NamedFile } from '../../../src/files/write/zip';
import type { SpawnWorker } from '../../../src/files/gather/protocol';
import { messagesFor, type Locale } from '../../../src/messages';
import { measuresOf } from '../../../src/plan/measures';
import { Screen } from '../../../src/pane/look/Screen';
import { PaneProvider } from '../../../src/pane/state/context';
import { createPaneStore } from '../../../src/pane/state/store';
import { SuperiorSection } from '../../../src/pane/superior/SuperiorSection';
import type { WholeFigure } from '../../../src/year/whole';
import { readSuperiorFile } from '../../../src/files/fill/superiorFile';
import { spawnInThread, spawnSilent } from '../../files/gather/nodeWorker';
import { september, templateBytes } from '../../files/templates';
import { townPlan } from '../../sheets/townPlan';
import { FakeActions } from '../fakeActions';
import { loadPlans } from '../plans';
import { settle } from '../show';
import { wholeCatalogue } from '../words';

const plan = townPlan();
const zh = messagesFor('zh-CN').superior;
const NAME = '海门_2017-09_填报.xlsx';

function whole(more: Readonly<Record<string, Partial<WholeFigure>>> = {}): WholeFigures {
  const figures = measuresOf(plan).map(({ id, key }): [string, WholeFigure] => [
    id,
    { total: { kind: 'number', value: 12 }, missing: [], findings: [], ...more[key] },
  ]);
  return { plan, period: september, figures: new Map(figures) };
}

const unknown = (reason: 'invalid' | 'missingPopulation') =>
  ({ total: { kind: 'unknown', reason } }) as const;

interface Shown {
  readonly readWhole?: SuperiorActions['readWhole'];
  readonly spawn?: SpawnWorker;
  readonly locale?: Locale;
}

/** @returns what was saved, in order */
async function show({
  readWhole = async () => whole(),
  spawn = spawnInThread,
  locale = 'zh-CN',
}: Shown = {}) {
  const saved: NamedFile[] = [];
  const save = (file: NamedFile) => void saved.push(file);
  render(
    <Screen dark={false} locale={locale}>
      <PaneProvider
        store={createPaneStore(new FakeActions(), loadPlans)}
        catalogue={wholeCatalogue(locale)}
        today={{ year: 2017, month: 10 }}
      >
        <SuperiorSection actions={{ readWhole }} spawn={spawn} save={save} />
      </PaneProvider>
    </Screen>,
  );
  fireEvent.click(screen.getByText(messagesFor(locale).superior.title));
  await settle();
  return saved;
}

/** jsdom's files have no arrayBuffer. */
async function choose(bytes: Uint8Array, locale: Locale = 'zh-CN', name = NAME): Promise<void> {
  const file = Object.assign(new File([bytes as Uint8Array<ArrayBuffer>], name), {
    arrayBuffer: async () => bytes.slice().buffer,
    webkitRelativePath: '',
  });
  const { choose: label } = messagesFor(locale).superior;
  fireEvent.change(screen.getByLabelText(label, { selector: 'input' }), {
    target: { files: [file] },
  });
  await settle();
  await settle();
}

const row = (id: string): HTMLElement => document.querySelector<HTMLElement>(`[data-row="${id}"]`)!;
const button = (name: string) => screen.getByRole('button', { name });

/** What the saved file says in its entries, by row. */
function entriesOf(bytes: Uint8Array): Record<string, string> {
  const outcome = readSuperiorFile(bytes);
  if (outcome.kind !== 'template') throw new Error(outcome.kind);
  return Object.fromEntries(outcome.template.rows.map(({ id, current }) => [id, current]));
}

describe('the section for the superior office’s template', () => {
  it('shows each item with its figure or the reason, and saves the same file filled in', async () => {
    const saved = await show({
      readWhole: async () =>
        whole({
          'patent-applications': { total: { kind: 'number', value: 4321 } },
          'invention-applications': { missing: ['haiyong', 'yuelai'] },
          'company-application-share': { total: { kind: 'number', value: 76.126 } },
          'patent-grants': unknown('invalid'),
          'inventions-per-10000': unknown('missingPopulation'),
        }),
    });
    await choose(await templateBytes('haimen', { '5': 300, '8': 12 }));
    expect(screen.getByText(zh.of(NAME, september))).toBeVisible();
    expect(screen.getByText('可填 22 项 · 不能填 3 项 · 已有数 2 项')).toBeVisible();
    expect(row('1')).toHaveTextContent('4321');
    expect(row('2')).toHaveTextContent('不填：2 个单位未报（海永镇、悦来镇）');
    expect(row('3')).toHaveTextContent('本级合计 76.126，按模板的小数位填 76.13');
    expect(row('4')).toHaveTextContent('不填：本级有填错的数（有误）');
    expect(row('7')).toHaveTextContent('不填：缺人口数');
    expect(row('5')).toHaveTextContent('模板里已有 300，本级为 12');
    expect(row('8')).toHaveTextContent(zh.same);
    fireEvent.click(button(zh.save(22)));
    await settle();
    await settle();
    expect(screen.getByText(zh.saved(NAME, 22))).toBeVisible();
    expect(saved.map(({ name }) => name)).toEqual([NAME]);
    expect(entriesOf(saved[0]!.bytes)).toMatchObject({
      '1': '4321',
      '2': '',
      '3': '76.13',
      '4': '',
      '5': '300',
      '7': '',
      '8': '12',
      '9': '12',
    });
  });

  it('replaces a figure that is there only when told to', async () => {
    const saved = await show();
    await choose(await templateBytes('haimen', { '5': 300 }));
    fireEvent.click(within(row('5')).getByRole('checkbox', { name: zh.replace(12) }));
    fireEvent.click(button(zh.save(27)));
    await settle();
    await settle();
    expect(entriesOf(saved[0]!.bytes)['5']).toBe('12');
  });

  it('asks which measure is meant where the template tells no key', async () => {
    const saved = await show();
    // A template whose hidden sheet is lost still says by its properties what it is.
    const bytes = await withoutKeys(await templateBytes('haimen', {}));
    await choose(bytes);
    expect(button(zh.nothing)).toBeDisabled();
    fireEvent.change(within(row('1')).getByRole('combobox', { name: zh.pick('1') }), {
      target: { value: '2' },
    });
    expect(row('1')).toHaveTextContent('12');
    fireEvent.change(within(row('2')).getByRole('combobox', { name: zh.pick('2') }), {
      target: { value: '-' },
    });
    expect(row('2')).toHaveTextContent(zh.states.left);
    fireEvent.click(button(zh.save(1)));
    await settle();
    await settle();
    expect(Object.entries(entriesOf(saved[0]!.bytes)).filter(([, text]) => text !== '')).toEqual([
      ['1', '12'],
    ]);
  });

  it('takes all likely measures at once when told to', async () => {
    await show();
    await choose(await withoutKeys(await templateBytes('haimen', {})));
    fireEvent.click(screen.getByRole('button', { name: /照相近的名称选$/ }));
    expect(screen.getByRole('button', { name: /^另存填好的模板/ })).toBeEnabled();
  });

  it('wants a template of another unit to be looked at first', async () => {
    const saved = await show();
    await choose(await templateBytes('qidong', {}));
    expect(screen.getByText(zh.madeFor('启东', '海门市'))).toBeVisible();
    const save = screen.getByRole('button', { name: /^另存填好的模板/ });
    expect(save).toBeDisabled();
    fireEvent.click(screen.getByRole('checkbox', { name: zh.takeAnyway }));
    expect(save).toBeEnabled();
    expect(saved).toEqual([]);
  });

  it('saves nothing that was not shown: figures that changed meanwhile are shown first', async () => {
    let figures = whole();
    const saved = await show({ readWhole: async () => figures });
    await choose(await templateBytes('haimen', {}));
    figures = whole({ 'patent-applications': { total: { kind: 'number', value: 99 } } });
    fireEvent.click(button(zh.save(27)));
    await settle();
    expect(screen.getByText(zh.changed)).toBeVisible();
    expect(row('1')).toHaveTextContent('99');
    expect(saved).toEqual([]);
  });

  it('says why a file is none, and which month is missing', async () => {
    await show({
      readWhole: () =>
        Promise.reject(new WorkbookError({ code: 'periodMissing', period: september })),
    });
    await choose(new TextEncoder().encode('a,b\n1,2'), 'zh-CN', '表.xlsx');
    expect(screen.getByText(zh.refused('表.xlsx'))).toBeVisible();
    await choose(await templateBytes('haimen', {}));
    expect(screen.getByText('没有找到 2017-09 的填报表')).toBeVisible();
    expect(screen.queryByText(zh.refused('表.xlsx'))).toBeNull();
  });

  it('can be stopped while a file is read', async () => {
    await show({ spawn: spawnSilent });
    await choose(await templateBytes('haimen', {}));
    expect(screen.getByText(zh.reading)).toBeVisible();
    fireEvent.click(button(messagesFor('zh-CN').pane.running.stop));
    await settle();
    expect(screen.queryByText(zh.reading)).toBeNull();
  });

  it('speaks English', async () => {
    const en = messagesFor('en').superior;
    await show({
      locale: 'en',
      readWhole: async () => whole({ 'patent-grants': unknown('invalid') }),
    });
    await choose(await templateBytes('haimen', {}), 'en');
    expect(row('4')).toHaveTextContent(en.unknown.invalid);
    expect(button(en.save(26))).toBeEnabled();
  });
});

/** As a program leaves a file that throws very hidden sheets away. */
async function withoutKeys(bytes: Uint8Array): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const parts = unzipSync(bytes);
  const strings = strFromU8(parts['xl/sharedStrings.xml']!);
  parts['xl/sharedStrings.xml'] = strToU8(strings.replace(/>key (\w+)</g, '>was $1<'));
  return zipSync(parts);
}
