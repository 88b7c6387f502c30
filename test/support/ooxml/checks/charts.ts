import type { Book } from '../book';
import { Faults, type Fault } from '../fault';
import { formulaFaults } from '../formula/formulaFaults';
import { childOf, childrenOf, named, type Element } from '../xml';

/** Drawings and charts. */
export function chartFaults(book: Book): Fault[] {
  return [...book.parts.xml].flatMap(([path, root]) => {
    const faults = new Faults(path);
    if (/^xl\/drawings\/drawing\d+\.xml$/.test(path)) drawingFaults(root, faults);
    if (/^xl\/charts\/chart\d+\.xml$/.test(path)) plotFaults(book, root, faults);
    return faults.found;
  });
}

function drawingFaults(root: Element, faults: Faults): void {
  const ids = named(root, 'cNvPr').map(({ attributes }) => attributes['id'] ?? '');
  faults.unique(ids, 'shape');
  for (const id of ids) faults.unless(Number(id) >= 1, `shape ${id}`);
  for (const anchor of childrenOf(root, 'twoCellAnchor')) {
    const at = (end: string, name: string) => Number(childOf(anchor, end, name)?.text);
    const isForward = ['col', 'row'].every(
      (name) => at('from', name) >= 0 && at('to', name) >= at('from', name),
    );
    faults.unless(isForward, 'ends before it begins');
    faults.unless(childOf(anchor, 'clientData') !== undefined, 'an anchor without clientData');
  }
}

function plotFaults(book: Book, root: Element, faults: Faults): void {
  const plot = childOf(root, 'chart', 'plotArea');
  const axes = (plot?.children ?? []).filter(({ name }) => /^(cat|val|date|ser)Ax$/.test(name));
  const valueOf = (element: Element, name: string) =>
    childOf(element, name)?.attributes['val'] ?? '';
  const ids = axes.map((axis) => valueOf(axis, 'axId'));
  faults.unique(ids, 'axis');
  for (const axis of axes) {
    faults.unless(ids.includes(valueOf(axis, 'crossAx')), 'an axis that crosses none');
  }
  for (const chart of (plot?.children ?? []).filter(({ name }) => name.endsWith('Chart'))) {
    const own = childrenOf(chart, 'axId').map(({ attributes }) => attributes['val'] ?? '');
    const wanted = /^(?:pie|doughnut|ofPie|pie3D)Chart$/.test(chart.name) ? 0 : 2;
    faults.unless(
      own.length === wanted && own.every((id) => ids.includes(id)),
      `axes ${own.join(' ')}`,
    );
    const series = childrenOf(chart, 'ser');
    faults.unless(series.length >= 1 && series.length <= 255, `${series.length} series`);
    for (const name of ['idx', 'order']) {
      faults.unique(
        series.map((each) => valueOf(each, name)),
        name,
      );
    }
    for (const each of series)
      faults.unless(childOf(each, 'val') !== undefined, 'a series without values');
  }
  for (const cache of ['numCache', 'strCache'].flatMap((name) => named(root, name))) {
    const count = Number(valueOf(cache, 'ptCount'));
    const points = childrenOf(cache, 'pt').map(({ attributes }) => Number(attributes['idx']));
    faults.unless(
      points.every((point) => point < count),
      'more points than it says',
    );
  }
  for (const { text } of named(root, 'f')) {
    for (const what of formulaFaults(text, book.context)) faults.add(`${text}: ${what}`);
  }
}
