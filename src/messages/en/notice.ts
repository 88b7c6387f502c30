import type { DraftTexts } from '../noticeTexts';
import { shortened } from '../shortened';
import type { Messages } from '../zh-CN';
import { doubts, where } from './noticeDoubts';
import { groups } from './noticeGroups';
import { noticePage } from './noticePage';

const COPY_TABLE = 'Open it, copy the table and paste it here.';

const refusals: Messages['notice']['refusals'] = {
  doc: {
    title: 'A Word document of the old format (.doc)',
    happened: 'Only .docx can be read. Nothing was changed.',
    mend: `${COPY_TABLE} Or save it as .docx and choose that.`,
  },
  wps: {
    title: 'A document of WPS (.wps)',
    happened: 'This format cannot be read. Nothing was changed.',
    mend: `${COPY_TABLE} Or save it as .docx in WPS and choose that.`,
  },
  et: {
    title: 'A spreadsheet of WPS (.et)',
    happened: 'This format cannot be read. Nothing was changed.',
    mend: `${COPY_TABLE} Or save it as .xlsx in WPS and choose that.`,
  },
  xls: {
    title: 'An Excel file of the old format (.xls)',
    happened: 'Only .xlsx can be read. Nothing was changed.',
    mend: `${COPY_TABLE} Or save it as .xlsx and choose that.`,
  },
  pdf: {
    title: 'A PDF file',
    happened: 'A PDF holds no real tables, and cells would be shifted. Nothing was changed.',
    mend: `${COPY_TABLE} Where no text can be copied it is a scan: ask the issuer for the Word file.`,
  },
  picture: {
    title: 'A picture',
    happened: 'Text in a picture cannot be read. Nothing was changed.',
    mend: `Find the file it was made of. ${COPY_TABLE} If there is only a picture, turn it into text with another program, check it and paste that.`,
  },
  encrypted: {
    title: 'The file has a password or is encrypted',
    happened: 'It cannot be opened without the password. Nothing was changed.',
    mend: `${COPY_TABLE} Or remove the password, save it and choose it again.`,
  },
  damaged: {
    title: 'The file is damaged or not whole',
    happened: 'Parts of its contents are missing. Nothing was changed.',
    mend: `Download it again or ask for a resend. If it can be opened: ${COPY_TABLE}`,
  },
  tooLarge: {
    title: 'The file is too large',
    happened: 'It is larger than a notice can be and was not read. Nothing was changed.',
    mend: COPY_TABLE,
  },
  tooMuch: {
    title: 'There is too much in the file',
    happened:
      'Unpacked, it is larger or has more cells than a notice can have, and was read no further. Nothing was changed.',
    mend: `Only the target table is needed. ${COPY_TABLE}`,
  },
  tooSlow: {
    title: 'Stopped, for it took too long to read',
    happened: 'It was not read within the time allowed. Nothing was changed.',
    mend: `Only the target table is needed. ${COPY_TABLE}`,
  },
  unsafe: {
    title: 'The file holds an unsafe declaration',
    happened:
      'It declares a document type (DTD), which no office program writes. Nothing was changed.',
    mend: `${COPY_TABLE} Or save it anew in Word, Excel or WPS and choose that.`,
  },
  locked: {
    title: 'The file cannot be opened',
    happened: 'Another program may hold it, or it was moved. Nothing was changed.',
    mend: `Close that program and choose it again. Or: ${COPY_TABLE}`,
  },
  temporary: {
    title: 'A temporary file of the system or an office program',
    happened: 'There is no notice in it. Nothing was changed.',
    mend: `Choose the file itself. Or: ${COPY_TABLE}`,
  },
  elsewhere: {
    title: 'The file is not on this computer yet',
    happened:
      'It is the placeholder of a cloud drive, or not downloaded to its end. Nothing was changed.',
    mend: `Choose it when it is downloaded. Or: ${COPY_TABLE}`,
  },
  empty: {
    title: 'There is nothing in it',
    happened: 'The file or what was pasted is empty. Nothing was changed.',
    mend: `See whether it is the right file. Or: ${COPY_TABLE}`,
  },
  noTable: {
    title: 'No table was found',
    happened: 'There is only text and no target table. Nothing was changed.',
    mend: `The target table may be in another attachment. ${COPY_TABLE}`,
  },
};

const texts: DraftTexts = {
  doubts,
  groups,
  listed: (all) => `${all.join(', ')}.`,
  look: (mend) => `Only to be looked at. ${mend}`,
  where,
  source: ({ table, row, column, address }) =>
    address ?? `table ${table + 1}, row ${row + 1}, column ${column + 1}`,
  sourceSentence: (place) => ` See the notice: ${place}.`,
  reasons: {
    corner: 'corner of the head',
    heading: 'head',
    group: 'heading of a group',
    subtotal: 'subtotal',
    notInTotal: 'unit that is not in the total',
    repeatedHeading: 'head repeated on a new page',
    columnNumbers: 'number of a column',
    otherLanguage: 'the same in another language',
    shares: 'percentage of the row above',
    note: 'note under the table',
    remark: 'column of remarks',
    unitLine: 'what the units of measure are',
    cellCount: 'row with the wrong number of cells',
    otherTable: 'another table',
    notUnderstood: 'not understood',
  },
  leftOver: (text, reason, place) => `“${shortened(text)}” (${place}): ${reason}`,
  bases: {
    printed: () => 'the notice says so',
    column: () => 'a column of the table says so',
    line: () => 'a line over the table says so',
    corner: () => 'the corner of the head says so',
    total: (_, { value }) =>
      value === 'sum' ? 'the total is exactly the sum' : 'the total is exactly the weighted mean',
    lastPlan: ({ name }) => `last year’s plan has it so (${shortened(name)})`,
    name: ({ word }) => `the name says “${word}”`,
    unit: ({ unit }) =>
      unit === '' ? 'there is no unit of measure' : `the unit of measure is “${unit}”`,
    figures: () => 'by the figures',
    usual: () => 'usually so; the notice does not say',
  },
  fields: {
    key: 'As last year',
    name: 'Name',
    unit: 'Unit of measure',
    least: 'Least',
    most: 'Most',
    decimals: 'Decimals',
    nature: 'Nature',
    polarity: 'Direction',
    aggregation: 'Kind of total',
    totalRule: 'Source of the total',
  },
  values: {
    nature: { flow: 'flow', stock: 'stock', ratio: 'ratio' },
    polarity: { positive: 'at least', negative: 'at most' },
    aggregation: {
      sum: 'sum',
      weightedByMeasure: (base) => (base === null ? 'weighted by a row' : `weighted by “${base}”`),
      weightedByPopulation: 'weighted by population',
      none: 'no total',
    },
    totalRule: { computed: 'computed', entered: 'as the notice prints it' },
    newMeasure: 'new',
    unbounded: 'no limit',
    empty: 'empty',
  },
  meanings: {
    nature: {
      flow: 'cumulative since the year began, only goes up, held against time progress',
      stock: 'as things stand, goes up and down',
      ratio: 'one figure to another, goes up and down, cannot be added',
    },
    polarity: {
      positive: 'reached when not below the target',
      negative: 'reached when not above the target',
    },
    aggregation: {
      sum: 'the units’ figures added up',
      weightedByMeasure: 'the mean of the units’ figures, weighted by another row',
      weightedByPopulation: 'the mean of the units’ figures, weighted by resident population',
      none: 'the units’ figures give no total',
    },
  },
  fact: (field, value, basis) =>
    value === null ? `${field} (${basis})` : `${field}: ${value} (${basis})`,
  unnamed: {
    measure: (row) => `No. ${row}`,
    unit: (position) => `unit ${position}`,
  },
  between: (left, right) => `${left} and ${right}`,
};

export const notice: Messages['notice'] = { ...texts, refusals, page: noticePage };
