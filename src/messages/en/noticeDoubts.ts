import type { Place } from '../../notice/doubt';
import { choiceText, placeWords } from '../noticePlace';
import type { DoubtTexts, DraftNames, DraftTexts } from '../noticeTexts';
import { number } from '../numbers';
import { shortened } from '../shortened';

const sheet = (names: DraftNames): string => `“${names.sheet}”`;
const addColumn = (names: DraftNames): string =>
  `add a column for it to ${sheet(names)} and fill in its targets`;

/** Columns and heads of the draft's sheet. */
const columns = {
  number: 'No.',
  starred: 'star',
  label: 'indicator',
  name: 'measure',
  unit: 'unit of measure',
  nature: 'nature',
  polarity: 'direction',
  aggregation: 'kind of total',
  decimals: 'decimals',
  least: 'least',
  most: 'most',
  total: 'total',
  key: 'as last year',
  year: 'year',
  title: 'title',
  documentNumber: 'document number',
  issuers: 'issuers',
  issuedOn: 'date of issue',
  whole: 'name of the whole',
  wording: 'name of its units',
};

const quote = (name: string): string => `“${shortened(name)}”`;

const list = (all: readonly string[]): string => {
  const shown = all.slice(0, 6).map(shortened).join(', ');
  return all.length > 6 ? `${shown} and ${all.length - 6} more` : shown;
};

/** Codes of last year, each with whose it is. */
const coded = (codes: readonly string[], nameOf: (code: string) => string): string =>
  codes.map((code) => `${code} (${nameOf(code)})`).join(' or ');

const count = (of: number, one: string, many = `${one}s`): string =>
  `${of} ${of === 1 ? one : many}`;

export const where: DraftTexts['where'] = (place, names) => placeWords(place, names, columns);

/** The row, the cell or the column that a doubt is about, in marks. */
const at = (place: Place, names: DraftNames): string => {
  const words = placeWords(place, names, { total: columns.total });
  return words === '' ? sheet(names) : `“${words}”`;
};

const ofMeasure = ({ measure }: Place, names: DraftNames): string =>
  measure === undefined ? sheet(names) : `“${names.measure(measure)}”`;

export const doubts: DoubtTexts = {
  table: ({ choices }) => ({
    title: `${choices.length} tables look like the target table`,
    happened: `It is not clear which to take: ${list(choices.map((table) => `table ${table + 1}`))}.`,
    mend: 'Copy the target table alone and paste it.',
  }),
  orientation: () => ({
    title: 'It is not clear whether the units stand across or down',
    happened:
      'The head and the first column may both hold names of units. Turned round, the whole table would be wrong.',
    mend: 'Lay the table out with the units across and the indicators down, and paste it again.',
  }),
  cellCount: ({ found, expected, label }, names) => ({
    title: `${label === '' ? 'A row' : `Row ${quote(label)}`} has the wrong number of cells`,
    happened: `In the notice the row has ${count(found, 'cell')} where ${expected} belong. So that nothing is shifted, none of its numbers was taken.`,
    mend: `Look at the notice and fill in ${label === '' ? 'the missing targets' : `the targets of ${quote(label)}`} in ${sheet(names)}, cell by cell; “/” where there is none.`,
  }),
  tornHeading: ({ pieces, columns: of }, names) => ({
    title: 'The names in the head are torn apart',
    happened: `The head has ${count(pieces.length, 'piece')} of text over ${count(of, 'column')}: ${list(pieces)}.`,
    mend: `Look at the notice and put the names right in ${sheet(names)}, or mend the head in Excel first and recognise again.`,
  }),
  noName: ({ place }, names) => ({
    title: `${at(place, names)} has no name`,
    happened: 'Its name is empty in the notice, or was not recognised.',
    mend:
      place.measure === undefined
        ? `Look at the notice and enter the unit’s name at the head of its column in ${sheet(names)}.`
        : `Look at the notice and enter the name in the indicator column of ${sheet(names)}.`,
  }),
  sameName: ({ place, name }, names) => ({
    title: `Two are called ${quote(name)}`,
    happened: `${at(place, names)} has the name of another, so figures would have two places to go.`,
    mend: `Look at the notice and change one of the names in ${sheet(names)}, or delete the row or column that is too many.`,
  }),
  notANumber: ({ place, raw }, names) => ({
    title: `${at(place, names)} is no number`,
    happened: `The cell says “${shortened(raw)}”, and it is not clear how much that is.`,
    mend: `Enter the number in that cell of ${sheet(names)}; “/” where there is no target.`,
  }),
  date: ({ place, raw, choices }, names) => ({
    title: `${at(place, names)} became a date`,
    happened:
      `The cell says “${shortened(raw)}”. Excel seems to have turned two numbers into a date` +
      (choices.length === 0 ? '.' : `; it may have been ${choices.map(choiceText).join(' or ')}.`),
    mend: `Look at the notice and enter what was there in ${sheet(names)}; two numbers go into two rows.`,
  }),
  blanks: ({ place, units }, names) => ({
    title: `${at(place, names)} has ${count(units.length, 'empty cell')}`,
    happened: `Empty for: ${list(units.map((unit) => names.unit(unit)))}. They were read as “/”, no target.`,
    mend: `Where there is a target, enter it in ${sheet(names)}.`,
  }),
  pairHalf: ({ place, raw }, names) => ({
    title: `${at(place, names)} is not like the other cells of its row`,
    happened: `The cell says “${shortened(raw)}”. Some cells of the row hold one number, others two.`,
    mend: `Look at the notice and enter one number in that cell of ${sheet(names)}; two numbers go into two rows.`,
  }),
  mergedFigure: ({ place, raw }, names) => ({
    title: `${at(place, names)} is one cell over several units`,
    happened: `“${shortened(raw)}” stands in a merged cell; whose it is, or whether it is theirs together, is not said.`,
    mend: `Enter a number for each unit in this line of ${sheet(names)}, or / where there is no target.`,
  }),
  pairNotSummed: ({ place }, names) => ({
    title: `${ofMeasure(place, names)} is half of a pair and cannot be added up`,
    happened:
      'Both halves of a pair are added up; ratios and numbers that may be negative are not.',
    mend: `Make two indicators of the pair in ${sheet(names)}, each with a number of its own.`,
  }),
  noUnit: ({ place }, names) => ({
    title: `No unit of measure for ${ofMeasure(place, names)}`,
    happened: 'Neither its name nor the head nor a line over the table says one.',
    mend: `Enter it in the column of units of measure in ${sheet(names)}.`,
  }),
  unitOpen: ({ place, choices }, names) => ({
    title: `The unit of measure of ${ofMeasure(place, names)} is open`,
    happened: `The line over the table names several and does not say which is for what: ${list(choices)}.`,
    mend: `Look at the notice and enter one of them in the column of units of measure in ${sheet(names)}.`,
  }),
  usualKind: ({ place }, names) => ({
    title: `It is not clear what kind of figure ${ofMeasure(place, names)} is`,
    happened: 'The notice does not say, so it was taken as the usual kind.',
    mend: `If that is wrong, change nature, direction, kind of total or decimals in ${sheet(names)}.`,
  }),
  polarity: ({ place }, names) => ({
    title: `${ofMeasure(place, names)}: is more better, or less?`,
    happened:
      'A fall of 5% is reached from below, 5 complaints are not to be exceeded; the name alone does not tell.',
    mend: `If the direction in ${sheet(names)} is wrong, change it to “at least” or “at most”.`,
  }),
  totalDiffers: ({ place, expected, found }, names) =>
    expected === null
      ? {
          title: `The total of ${ofMeasure(place, names)} stays as printed`,
          happened: `It is a ratio, and the units’ figures do not add up to one. The notice prints ${number(found)}; there is nothing to check it by.`,
          mend: `If the notice has it so, it may stay; if it is weighted by another measure or by population, change the kind of total in ${sheet(names)}.`,
        }
      : {
          title: `The total of ${ofMeasure(place, names)} does not agree`,
          happened: `The notice prints ${number(found)}, the units’ figures add up to ${number(expected)}. It stays as printed.`,
          mend: `If a number is wrong, change it in ${sheet(names)}; if the kind of total is, change that.`,
        },
  weightedBy: ({ place, by, found }, names) => ({
    title: `The total of ${ofMeasure(place, names)} is weighted by “${names.measure(by)}”`,
    happened: `The printed ${number(found)} is the mean with these weights. The names do not say that the two belong together, so it may be chance.`,
    mend: `If that is wrong, change the kind of total in ${sheet(names)}; if no total follows from the units, choose that there is none, and that it is taken as printed.`,
  }),
  totalUnnamed: (_, names) => ({
    title: 'The total has no name',
    happened: 'A row or column without a name is the total by its figures.',
    mend: `If it is no total, ${addColumn(names)}, with the unit’s name.`,
  }),
  totalByFigures: ({ name }, names) => ({
    title: `Is ${quote(name)} the total, or a unit?`,
    happened:
      'Each of its figures is the sum of all other units, and the table has no other total. It was taken as a unit.',
    mend: `If it is the total, move its figures to the column of totals in ${sheet(names)} and delete its own; a unit may stay as it is.`,
  }),
  subtotals: ({ names: all, isProved }, names) => ({
    title: `${count(all.length, 'subtotal')} not taken as ${all.length === 1 ? 'a unit' : 'units'}`,
    happened: isProved
      ? `${list(all)}: the total comes out exactly without.`
      : `${list(all)}: it looks like a subtotal, but the total does not prove it.`,
    mend: isProved
      ? `If one is no subtotal, ${addColumn(names)}.`
      : `A subtotal may stay out; if it is a unit of its own, ${addColumn(names)}.`,
  }),
  notInTotal: ({ names: all }, names) => ({
    title: `${count(all.length, 'unit')} not in the total`,
    happened: `${list(all)}: the total leaves it out, perhaps because it is part of another unit; it was not taken as a unit.`,
    mend: `If it has targets of its own, ${addColumn(names)}.`,
  }),
  nearMeasure: ({ found, choices }, names) => ({
    title: `${quote(found)} is nearly a name of last year`,
    happened: `Last year had ${choices.map((key) => quote(names.measure(key))).join(', ')}; whether it is the same is not sure.`,
    mend: `If it is the same, change its code in ${sheet(names)}, at the right end of this row, to ${coded(choices, names.measure)}; a new one may stay as it is.`,
  }),
  nearUnit: ({ found, choices }, names) => ({
    title: `Unit ${quote(found)} is nearly a name of last year`,
    happened: `Last year had ${choices.map((id) => quote(names.unit(id))).join(', ')}; whether it is the same is not sure.`,
    mend: `If it is the same, change its code, at the top of ${sheet(names)}, to ${coded(choices, names.unit)}; a new one may stay as it is. A slip of the pen is put right at the head of its column.`,
  }),
  newUnit: ({ name }, names) => ({
    title: `${quote(name)} is a new unit`,
    happened: 'Last year’s plan does not have it, so it was taken as new.',
    mend: `A slip of the pen is put right at the head of its column in ${sheet(names)}; if it was only renamed, change its code at the top to that of last year.`,
  }),
  missingUnit: ({ name, choices }, names) => ({
    title: `${quote(name)} of last year is no longer there`,
    happened: 'This notice does not have it: abolished, merged into another unit, or forgotten?',
    mend:
      (choices.length === 0
        ? 'Abolished, it may stay out'
        : `Abolished, or part of ${list(choices.map((id) => names.unit(id)))} now, it may stay out`) +
      `. If it was forgotten, ${addColumn(names)}.`,
  }),
  missingMeasure: ({ name, key }, names) => ({
    title: `${quote(name)} of last year is no longer there`,
    happened: 'This notice does not have it, so it is no target this year.',
    mend: `If it was only renamed, change the code at the right end of its row in ${sheet(names)} to ${key}.`,
  }),
  dropped: ({ what, id }, names) => {
    const whose = what === 'relation' ? (names.relation?.(id) ?? '') : names.measure(id);
    const rule = {
      relation: 'relation between rows',
      weight: 'weight',
      threshold: 'threshold of checks',
      source: 'way of computing',
      programme: 'link of a programme’s target',
    }[what];
    return {
      title: `A ${rule} of last year was left out${whose === '' ? '' : `: ${quote(whose)}`}`,
      happened:
        what === 'source'
          ? 'An indicator that it needs is no longer there; this year the units enter the figure.'
          : what === 'programme'
            ? 'The indicator is no longer there, or has another unit; the target stays, and its figures are typed.'
            : 'It speaks of an indicator that is no longer there.',
      mend: `If the indicator was only renamed, change the code at the right end of its row in ${sheet(names)} to that of last year.`,
    };
  },
  sameTargets: ({ year, targets }, names) => ({
    title: `The targets are still those of ${year}`,
    happened: `The draft was begun from the plan of ${year}, and all ${Object.keys(targets).length} of its measures have the targets of that year.`,
    mend: `Look at the new notice and change the targets in ${sheet(names)}; if none changes this year, delete this sentence there.`,
  }),
  noYear: (_, names) => ({
    title: 'No year is said',
    happened: 'Neither the title nor the text says for which year the plan is.',
    mend: `Enter the year under the table in ${sheet(names)} in four digits, such as 2018.`,
  }),
  noTitle: (_, names) => ({
    title: 'The plan has no title',
    happened: 'Neither the lines over the table nor the text give a title.',
    mend: `Enter a title under the table in ${sheet(names)}.`,
  }),
  noWhole: (_, names) => ({
    title: 'It is not said whose plan it is',
    happened: 'What the units are called all together was not found.',
    mend: `Enter the name of the whole under the table in ${sheet(names)}, such as the city’s.`,
  }),
  nearLink: ({ place, text }, names) => ({
    title: `A body target is linked to ${ofMeasure(place, names)}`,
    happened: `The text says “${shortened(text)}”, of which only a part agrees; it was taken as the same.`,
    mend: `If it is not the same, remove the link; the numbers in ${sheet(names)} stay.`,
  }),
  noTable: () => ({
    title: 'No target table was recognised',
    happened: 'Nothing here looks like a target table.',
    mend: 'Open the notice, select the whole table with its head, copy it and paste it into the pane.',
  }),
};
