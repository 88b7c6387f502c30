import type { FindingFacts } from '../../rules/finding';
import type { FindingCatalogue, RuleTexts } from '../findingTexts';
import { held, number, percent, tenth } from '../numbers';
import { shortened } from '../shortened';
import { candidate, date, readings } from './readings';

const PARTS = { name: 'name', unit: 'unit', target: 'target', formula: 'formula' } as const;

/** What the body asks for; null: no such end. */
const ends = ({ from, to }: FindingFacts['bodyDiffers']['body']): string =>
  from === null
    ? `at most ${number(to ?? 0)}`
    : `${number(from)}${to === null ? '' : `–${number(to)}`}`;

const RANGES = {
  negative: (value: number) => ({
    what: `${number(value)} is negative.`,
    mend: 'Enter 0 or more.',
  }),
  notWhole: (value: number) => ({
    what: `${number(value)} is not a whole number; this row counts pieces.`,
    mend: 'Enter a whole number.',
  }),
  overHundred: (value: number) => ({
    what: `A share of ${number(value)}% is over 100%.`,
    mend: 'Enter a number from 0 to 100.',
  }),
  tooLow: (value: number, bound?: number) => ({
    what: `${number(value)} is below the least this row can be${bound === undefined ? '' : ` (${number(bound)})`}.`,
    mend: 'Check the figure, its sign and its unit.',
  }),
  tooHigh: (value: number, bound?: number) => ({
    what: `${number(value)} is above the most this row can be${bound === undefined ? '' : ` (${number(bound)})`}.`,
    mend: 'Check the figure, its decimal point and its unit.',
  }),
} as const;

const ANSWER = 'Check; if it is right, say why in the notes.';

const rules: RuleTexts = {
  planDiffers: ({ found, expected }) => ({
    what:
      found.id === expected.id
        ? `This form was made for version ${found.version} of the plan; version ${expected.version} is in force.`
        : `This form was made for another plan (${found.id}); ${expected.id} is in force.`,
    mend: "Fill in this period's form.",
  }),
  yearDiffers: ({ found, expected }) => ({
    what: `This form is of ${found}, the plan of ${expected}.`,
    mend: `Use the form of ${expected}.`,
  }),
  districtUnknown: ({ found }) => ({
    what: `The plan has no unit “${found}”.`,
    mend: 'Check the name of the unit.',
  }),
  districtDiffers: ({ found, meant }, names) => ({
    what: `The form names “${found}”${names.district(meant) === found ? '' : ` (${names.district(meant)})`} but was taken for another unit.`,
    mend: 'Check whose form this is.',
  }),
  districtExpired: ({ validFrom, validTo }) => ({
    what: `The unit is valid from ${validFrom}${validTo === null ? '' : ` to ${validTo}`}; this period is outside.`,
    mend: 'Check the period and the unit.',
  }),
  templateDiffers: ({ found, expected }) => ({
    what: `The form is of version ${found}; version ${expected} was sent out.`,
    mend: "Check that the rows agree; if not, fill in this period's form.",
  }),
  duplicate: ({ count }) => ({
    what: `${count} submissions of this unit for one period.`,
    mend: 'They are never added. Choose one and put the others aside.',
  }),
  altered: ({ part, found, expected }) => ({
    what: `The ${PARTS[part]} was changed: “${found}” instead of “${expected}”.`,
    mend: `Restore the ${PARTS[part]}; objections belong in the notes.`,
  }),
  missing: ({ target }) => ({
    what: `Nothing is entered here (target ${number(target)}).`,
    mend: 'Enter the year-to-date figure; 0 if there were none.',
  }),
  pairHalf: ({ other }, names) => ({
    what: `Only half is there: ${names.measure(other.measure)} is ${number(other.value)}, this row is blank.`,
    mend: 'Fill in both rows; 0 if there were none.',
  }),
  unreadable: ({ raw }) => ({ what: `“${raw}” is not a number.`, mend: 'Enter a number.' }),
  outOfRange: ({ reason, value, bound }) => RANGES[reason](value, bound),
  moreDecimals: ({ value, decimals }) => ({
    what: `${number(value)} has too many decimals; this row takes ${decimals}.`,
    mend: `Keep ${decimals} decimals.`,
  }),
  slashWithTarget: ({ target }) => ({
    what: `“/” is entered, but there is a target of ${number(target)}.`,
    mend: 'Enter the year-to-date figure; 0 if there were none.',
  }),
  numberWithoutTarget: ({ value }) => ({
    what: `${number(value)} is entered where the plan has “/” (not applicable).`,
    mend: 'Enter /; a figure you need to report belongs in the notes.',
  }),
  overtyped: ({ found, computed, part, of }, names) => {
    if (part === null) {
      const wanted = computed === null ? '' : `should be ${number(computed)} and `;
      return {
        what: `This cell is how much ${names.measure(of)} has grown since last year: it ${wanted}is ${found === '' ? 'empty' : found}.`,
        mend: 'Nothing is to be entered here: copy the same row’s cell of another unit, which brings the formula back; if the figure is wrong, look at this year’s figure and at “上年同期”. Only they count.',
      };
    }
    const rows = `${names.measure(part)} and ${names.measure(of)}`;
    const wanted =
      computed === null
        ? 'should be blank (those two are not complete yet, or the divisor is 0)'
        : `should be ${number(computed)}`;
    return {
      what: `This cell is worked out from ${rows}: it ${wanted}, and is ${found === '' ? 'empty' : found}.`,
      mend: 'Nothing is to be entered here: copy the same row’s cell of another unit, which brings the formula back; if the figure is wrong, look at those two rows. Only they count.',
    };
  },
  relation: (facts, names) => {
    const left = `${names.measure(facts.left.measure)} is ${number(facts.left.value)}`;
    const right = `${names.measure(facts.right.measure)} is ${number(facts.right.value)}`;
    const check = facts.strict
      ? 'Check both rows and correct the wrong one.'
      : 'Check both rows; if they are right, say why in the notes.';
    switch (facts.kind) {
      case 'atMost':
        return {
          what: `${left}, more than ${right}.`,
          mend: check,
        };
      case 'bothZeroOrNeither':
        return {
          what: `${left} and ${right}: one is 0, the other is not.`,
          mend: check,
        };
      case 'ratio':
        return {
          what: `${left} and ${right}: ${tenth(facts.ratio)} ${names.unit(facts.left.measure)} each, not within ${facts.from} to ${facts.to}.`,
          mend: 'Check units and figures; if they are right, say why in the notes.',
        };
    }
  },
  lower: ({ value, before, since }) => ({
    what: `The year-to-date figure ${number(value)} is lower than ${number(before)} of ${since}: ${number(value)} here may be too small, or ${number(before)} of ${since} too large.`,
    mend: `If this one is too small, or this period's alone, mend it here; if that of ${since} was too large, correct it there; if figures were taken out, say why in the notes.`,
  }),
  looksLikeDate: ({ value, date: iso }) => ({
    what: `${number(value)} is Excel's serial number of ${date(iso, 'yearMonthDay')}; it may have been a date.`,
    mend: ANSWER,
  }),
  farOver: ({ value, target }) => ({
    what: `${number(value)} is ${number(Math.floor(value / target))} times the target of ${number(target)}.`,
    mend: 'Check the unit and the decimal point; if they are right, say why in the notes.',
  }),
  shareBelowOne: ({ value }) => ({
    what: `The share is ${number(value)}: ${number(value)}% or ${number(value * 100)}%?`,
    mend: 'Enter shares as 0 to 100, as in 75; if it is below 1%, say so in the notes.',
  }),
  shareOfBase: ({ share, base, count, shareOfCount, known }, names) => ({
    what: known
      ? `The share is ${number(share)}%, but ${number(count)} ÷ ${number(base.value)} is ${number(Number(shareOfCount.toFixed(2)))}%.`
      : `A share of ${number(share)}% does not fit ${names.measure(base.measure)} ${number(base.value)}: the nearest is ${number(count)}, which is ${number(Number(shareOfCount.toFixed(2)))}%.`,
    mend: ANSWER,
  }),
  overCompletion: ({ value, target, completion, above }) => ({
    what: `${number(value)} is ${percent(completion)} of the target ${number(target)}, over ${percent(above)}.`,
    mend: ANSWER,
  }),
  gain: ({ gain, target, since, above }) => ({
    what: `${number(gain)} more ${since === null ? 'since the year began' : `since ${since}`}, over ${percent(above)} of the target ${number(target)}.`,
    mend: ANSWER,
  }),
  pace: ({ now, before, since }) => ({
    what: `${tenth(now)} a month since ${since}, ${tenth(before)} a month before.`,
    mend: ANSWER,
  }),
  belowYearEnd: ({ value, end, year }) => ({
    what: `${number(value)} is less than ${number(end)} at the end of ${year}.`,
    mend: ANSWER,
  }),
  growthJump: ({ value, before, growth, within }) => ({
    what: `${number(value)} after ${number(before)} last year: ${growth < 0 ? 'down' : 'up'} ${percent(Math.abs(growth))}, beyond ${percent(within)}.`,
    mend: ANSWER,
  }),
  lastYearDiffers: ({ compared, own, since }) => ({
    what: `It is compared with ${number(compared)}, but the entries of ${since} in this workbook say ${number(own)}.`,
    mend: 'Check which holds and correct the other; if they count different things, say so.',
  }),
  evidenceDiffers: ({ value, counted, struck, cleared }) => ({
    what: `${number(value)} is not what the ledger gives: ${number(counted)}${struck === 0 ? '' : ` without ${struck} struck out`}${cleared === 0 ? '' : `, and ${number(cleared)} in rows that were cleared`}.`,
    mend: 'Correct the figure, or look at what was struck out or is missing in the ledger.',
  }),
  evidenceShared: ({ rows, others, total }, names) => ({
    what: `${rows} ${rows === 1 ? 'row' : 'rows'} of its ledger ${rows === 1 ? 'is' : 'are'} also reported by ${others.map(names.district).join(', ')}${total > others.length ? ` and others, ${total} in all` : ''}.`,
    mend: 'It counts for one unit: settle which, then strike out the other’s rows or have that unit send its list again.',
  }),
  externalLink: ({ value }) => ({
    what: `${value === null ? 'This' : number(value)} comes from another file, which nobody here can check.`,
    mend: 'Enter the number itself.',
  }),
  notCalculated: ({ value }) => ({
    what: `${value === null ? 'This' : number(value)} is a formula's result, but the file was saved before its formulas were calculated anew.`,
    mend: 'Open the file, press F9, save it and send it again; or enter the number itself.',
  }),
  remarkDiffers: ({ value, remark }) => ({
    what: `The figure is ${number(value)}, but the remark or note beside it says “${shortened(remark)}”.`,
    mend: 'Check which holds: change the figure if it is wrong; if it is right, change what is said, or explain it.',
  }),
  formatDiffers: ({ value, shown }) => ({
    what: `The cell holds ${held(value)}, but its number format shows ${shown === '' ? 'nothing' : `“${shown}”`}.`,
    mend: 'Check which it is, enter it in the unit of this row and set the format to General.',
  }),
  equalsTargets: ({ figures }) => ({
    what: `All ${figures} figures equal their targets.`,
    mend: 'Check that the targets were not entered by mistake; if they are right, say so.',
  }),
  equalsOther: ({ others, total, figures }, names) => ({
    what: `The whole column equals ${others.map(names.district).join(', ')}${total > others.length ? ` and others, ${total} in all` : ''} (${figures} figures).`,
    mend: 'Check that no other column was copied; if they are right, say so.',
  }),
  notReached: ({ value, target, completion }) => ({
    what:
      completion === null
        ? `${number(value)} against a target of ${number(target)}: not reached yet.`
        : `${number(value)} of ${number(target)} is ${percent(completion)}: not reached yet.`,
    mend: 'Nothing to change; do not publish it as done.',
  }),
  populationMissing: () => ({
    what: "The unit's population is missing, so the density of the whole cannot be worked out.",
    mend: 'Add the population to the base data.',
  }),
  bodyDiffers: ({ bodyTarget, clause, body, annex, difference }, names) => ({
    what: `Clause ${clause} asks for ${ends(body)} (${names.bodyTarget(bodyTarget)}), the table totals ${number(annex)}: ${number(Math.abs(difference))} apart.`,
    mend: 'Entries are not affected; say in the bulletin which of the two is used.',
  }),
};

export const findings: FindingCatalogue = {
  severities: { error: 'Error', warning: 'Doubt', info: 'Note' },
  titles: {
    planDiffers: 'Another plan',
    yearDiffers: 'Another year',
    districtUnknown: 'Unknown unit',
    districtDiffers: 'Another unit',
    districtExpired: 'Unit not valid',
    templateDiffers: 'Another form version',
    duplicate: 'Submitted twice',
    altered: 'Form changed',
    missing: 'Missing',
    pairHalf: 'Half of a pair',
    unreadable: 'Not a number',
    outOfRange: 'Out of range',
    moreDecimals: 'Too many decimals',
    slashWithTarget: '/ where there is a target',
    overtyped: 'A formula typed over',
    numberWithoutTarget: 'Number where it is not applicable',
    relation: 'Items do not agree',
    lower: 'Cumulative figure fell',
    looksLikeDate: 'Perhaps a date',
    farOver: 'Order of magnitude',
    shareBelowOne: 'Share of 1 % or less',
    shareOfBase: 'Share does not fit its base',
    overCompletion: 'Completion very high',
    gain: 'Large gain in one period',
    pace: 'Pace changed',
    belowYearEnd: 'Less than at year’s end',
    growthJump: 'Large change on last year',
    lastYearDiffers: 'Last year’s figures differ',
    evidenceDiffers: 'Differs from its ledger',
    evidenceShared: 'Also in another unit’s ledger',
    externalLink: 'Linked to another file',
    notCalculated: 'Not calculated anew',
    remarkDiffers: 'Doubted by its own remark',
    formatDiffers: 'Shown otherwise than held',
    equalsTargets: 'Equal to the targets',
    equalsOther: 'Equal to another unit',
    notReached: 'Target not reached',
    populationMissing: 'Population missing',
    bodyDiffers: 'Body and table differ',
  },
  rules,
  readings,
  candidate,
  where: ({ district, measure, row, period }) =>
    [district, measure === null ? null : `${row === null ? '' : `item ${row} `}${measure}`, period]
      .filter((part) => part !== null)
      .join(' · '),
  explained: (text) => `Explained: ${text}`,
  measure: (name, unit) => `${name} (${unit})`,
  item: (id, name) => `item ${id} ${name}`,
};
