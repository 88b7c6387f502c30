/** @jest-environment ./test/support/page.ts */
import '../setup';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { webcrypto } from 'node:crypto';
import type { GatherActions } from '../../../src/actions/gather';
import type { TemplateActions } from '../../../src/actions/templates';
import { WorkbookError } from '../../../src/actions/types';
import type { SpawnWorker } from '../../../src/files/gather/protocol';
import { messagesFor } from '../../../src/messages';
import { GatherPage } from '../../../src/pane/gather/GatherPage';
import { Screen } from '../../../src/pane/look/Screen';
import { ResultBar } from '../../../src/pane/message/ResultBar';
import { PaneProvider } from '../../../src/pane/state/context';
import { createPaneStore } from '../../../src/pane/state/store';
import { spawnInThread, spawnSilent } from '../../files/gather/nodeWorker';
import { goodFigures } from '../../files/submissions';
import { emptyContext, plan, templateBytes } from '../../files/templates';
import { FakeActions, periodStatus } from '../fakeActions';
import { settle } from '../show';
import { wholeCatalogue } from '../words';
import { loadPlans } from '../plans';

Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

const { gather, pane } = messagesFor('zh-CN');
const templates = { canOpenNew: () => false } as TemplateActions;

function fakeGather(change: Partial<GatherActions> = {}): GatherActions {
  return {
    readContext: async () => emptyContext(),
    writeGathering: async () => ({ kind: 'changed', context: emptyContext() }),
    correctFigure: async () => ({ kind: 'changed', context: emptyContext() }),
    ...change,
  };
}

async function show(actions: FakeActions, own: GatherActions, spawn: SpawnWorker = spawnInThread) {
  const store = createPaneStore(actions, loadPlans);
  await store.refresh();
  render(
    <Screen dark={false} locale="zh-CN">
      <PaneProvider
        store={store}
        catalogue={wholeCatalogue('zh-CN')}
        today={{ year: 2017, month: 10 }}
      >
        <ResultBar />
        <GatherPage gather={own} templates={templates} spawn={spawn} />
      </PaneProvider>
    </Screen>,
  );
  await settle();
  return store;
}

/** jsdom's files have no arrayBuffer. */
function fileOf(name: string, bytes: Uint8Array): File {
  const file = new File([bytes as Uint8Array<ArrayBuffer>], name);
  return Object.assign(file, {
    arrayBuffer: async () => bytes.slice().buffer,
    webkitRelativePath: '',
  });
}

function choose(...files: File[]): void {
  const [input] = screen.getAllByLabelText(gather.files.choose, { selector: 'input' });
  fireEvent.change(input!, { target: { files } });
}

const withPeriod = () => new FakeActions().insert(periodStatus(9, 0));
const haimen = async () =>
  fileOf('海门.xlsx', await templateBytes('haimen', goodFigures('haimen')));

describe('the page for gathering', () => {
  it('says what must be there first', async () => {
    await show(new FakeActions(), fakeGather());
    expect(screen.getByText(gather.needPeriod)).toBeVisible();
  });

  it('stops reading when told to, and goes on with other files', async () => {
    let silent = true;
    const spawn = () => (silent ? spawnSilent() : spawnInThread());
    await show(withPeriod(), fakeGather(), spawn);
    // Too large for the page's own thread, so that a worker has it.
    choose(fileOf('海门.xlsx', new Uint8Array(100_001)));
    await settle();
    expect(screen.getByText(gather.files.reading(0, 1))).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: pane.running.stop }));
    await settle();
    expect(screen.getByText(gather.files.stopped)).toBeVisible();
    silent = false;
    choose(await haimen());
    expect(
      await screen.findByText(gather.summary({ accepted: 1, asks: 0, refused: 0, skipped: 0 })),
    ).toBeVisible();
  });

  it('lists a file once, however often it is chosen, and its copy as one', async () => {
    await show(withPeriod(), fakeGather());
    const spoilt = () => fileOf('坏.xlsx', new Uint8Array(9).fill(7));
    choose(await haimen(), spoilt());
    await screen.findByText('海门.xlsx');
    const copy = Object.assign(await haimen(), { webkitRelativePath: '副本/海门.xlsx' });
    choose(await haimen(), spoilt(), copy);
    await screen.findByText(gather.verdicts.copy);
    const names = ['海门.xlsx', '坏.xlsx', '副本/海门.xlsx'];
    expect(names.map((name) => screen.getAllByText(name).length)).toEqual([1, 1, 1]);
  });

  it('tells in words when the workbook cannot be read', async () => {
    const readContext = () =>
      Promise.reject(new WorkbookError({ code: 'blockDamaged', sheet: '完成', missing: ['14a'] }));
    await show(withPeriod(), fakeGather({ readContext }));
    expect(screen.getByText(/14a/)).toBeVisible();
  });

  it('writes nothing that was not shown: asks to look again when cells changed meanwhile', async () => {
    await show(withPeriod(), fakeGather());
    choose(await haimen());
    const write = await screen.findByRole('button', { name: gather.write(27, '完成 2017-09') });
    fireEvent.click(write);
    expect(await screen.findByText(gather.changedMeanwhile)).toBeVisible();
  });

  it('takes the name of who writes along, and remembers it', async () => {
    const seen: string[] = [];
    const writeGathering: GatherActions['writeGathering'] = async (_context, _draft, { who }) => {
      seen.push(who);
      return { kind: 'written', cells: 27, rows: 0, entry: 'e', context: emptyContext(plan) };
    };
    await show(withPeriod(), fakeGather({ writeGathering }));
    fireEvent.change(screen.getByLabelText(gather.who), { target: { value: '王科 ' } });
    choose(await haimen());
    fireEvent.click(await screen.findByRole('button', { name: gather.write(27, '完成 2017-09') }));
    expect(await screen.findByText(gather.written(27))).toBeVisible();
    expect(seen).toEqual(['王科']);
    expect(window.localStorage.getItem('ip-target-name')).toBe('王科 ');
  });

  it('sends templates of the month that was made last, also when that was made since', async () => {
    const actions = new FakeActions().insert(periodStatus(8, 0));
    const store = await show(actions, fakeGather());
    fireEvent.click(screen.getByText(gather.templates.title));
    const month = () => screen.getByLabelText<HTMLSelectElement>(gather.templates.month).value;
    expect(month()).toBe('2017-08');
    fireEvent.change(screen.getByLabelText(gather.templates.month), {
      target: { value: '2017-07' },
    });
    expect(month()).toBe('2017-07');
    actions.insert(periodStatus(8, 0), periodStatus(9, 0));
    await act(() => store.refresh());
    expect(month()).toBe('2017-09');
  });
});
