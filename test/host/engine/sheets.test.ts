import type { Engine } from '../../../src/host/engine/engine';
import { createHeadlessEngine } from '../../../src/host/engine/headless';
import { activeSheet, addSheet, setVisibility } from '../../../src/host/engine/sheets';

let engine: Engine;
let shown: string[];
beforeEach(() => {
  engine = createHeadlessEngine();
  shown = [];
  engine.onCommand(({ id, params }) => {
    if (id === 'sheet.operation.set-worksheet-active') {
      shown.push((params as { readonly subUnitId: string }).subUnitId);
    }
  });
});
afterEach(() => engine.dispose());

it('shows no sheet for a moment while another one is added, hidden or shown again', () => {
  const before = activeSheet(engine);
  const added = addSheet(engine, '汇总');
  setVisibility(engine, added, 'Hidden');
  setVisibility(engine, added, 'Visible');
  expect(shown).toEqual([]);
  expect(activeSheet(engine)).toBe(before);
});

it('shows the next one when the active sheet is hidden', () => {
  const added = addSheet(engine, '汇总');
  setVisibility(engine, activeSheet(engine), 'Hidden');
  expect(activeSheet(engine)).toBe(added);
  expect(shown).toContain(added.getSheetId());
});
