import { invalidArgument } from '../protocol/error';
import { objectType, readOnly } from '../protocol/objects';
import { contains, intersection, isUnbounded } from '../engine/area';
import { clip } from '../engine/cells';
import { firstCell, rebase } from '../engine/relative';
import { requireUnprotected } from '../engine/protection';
import type { IDataValidationRule } from '../engine/univer';
import { sheetOf, type RangeObject } from './book';
import { allValid } from './validation-check';
import { fromExcelRule, toExcelRule, typeName } from './validation-forms';
import { addValidation, removeValidation, validationsOf } from './validation-rules';

type Rule = Omit<IDataValidationRule, 'uid' | 'ranges'>;

const NO_RULE: Rule = {
  type: 'any',
  allowBlank: true,
  showErrorMessage: true,
  showInputMessage: true,
  errorStyle: 1,
};

/** The rule of all cells of the range; null where they have none, 'mixed' where they differ. */
function current(range: RangeObject): Rule | 'mixed' | null {
  const found = validationsOf(range.book.engine, range.sheetId).filter(({ areas }) =>
    areas.some((area) => intersection(area, range.area) !== null),
  );
  const only = found[0];
  if (only === undefined) return null;
  const inside = clip(sheetOf(range), range.area) ?? range.area;
  if (found.length > 1 || !only.areas.some((area) => contains(area, inside))) return 'mixed';
  return relativeTo(range, only.rule, only.areas);
}

/** The rule as it reads for the first cell of the range. */
function relativeTo(
  { book: { engine }, area }: RangeObject,
  rule: IDataValidationRule,
  areas: Parameters<typeof firstCell>[0],
): Rule {
  const { uid: _uid, ranges: _ranges, ...rest } = rule;
  const from = firstCell(areas);
  const moved = (formula: string | undefined) =>
    formula?.startsWith('=') === true ? rebase(engine, formula, from, area) : formula;
  const formula1 = moved(rest.formula1);
  const formula2 = moved(rest.formula2);
  return {
    ...rest,
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
  };
}

const read =
  <T>(of: (rule: Rule) => T, none: T) =>
  (range: RangeObject): T | null => {
    const rule = current(range);
    if (rule === 'mixed') return null;
    return rule === null ? none : of(rule);
  };

function change(range: RangeObject, patch: Partial<Rule>): void {
  const sheet = sheetOf(range);
  requireUnprotected(sheet);
  const known = current(range);
  const base = known === null || known === 'mixed' ? NO_RULE : known;
  const area = isUnbounded(range.area) ? (clip(sheet, range.area) ?? range.area) : range.area;
  removeValidation({ ...range, area });
  addValidation(range.book.engine, range.sheetId, { ...base, ...patch }, [area]);
}

const ALERTS = ['Information', 'Stop', 'Warning'] as const;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function setAlert(range: RangeObject, value: unknown): void {
  const alert = (value ?? {}) as Record<string, unknown>;
  const style = alert['style'] ?? 'Stop';
  const errorStyle = ALERTS.indexOf(style as (typeof ALERTS)[number]);
  if (errorStyle < 0) throw invalidArgument(String(style));
  change(range, {
    showErrorMessage: alert['showAlert'] !== false,
    errorStyle,
    errorTitle: text(alert['title']),
    error: text(alert['message']),
  });
}

function setPrompt(range: RangeObject, value: unknown): void {
  const prompt = (value ?? {}) as Record<string, unknown>;
  change(range, {
    showInputMessage: prompt['showPrompt'] !== false,
    promptTitle: text(prompt['title']),
    prompt: text(prompt['message']),
  });
}

async function valid(range: RangeObject): Promise<boolean | null> {
  await range.book.engine.calculate();
  const area = clip(sheetOf(range), range.area);
  return area === null ? true : allValid(range, area);
}

export const dataValidation = objectType<RangeObject>({
  properties: {
    Rule: {
      get: read(toExcelRule, {}),
      set: (range, value) => change(range, fromExcelRule(value)),
    },
    Type: readOnly((range) => {
      const rule = current(range);
      if (rule === 'mixed') return 'Inconsistent';
      return rule === null ? 'None' : typeName(rule.type);
    }),
    ErrorAlert: {
      get: read(
        (rule) => ({
          showAlert: rule.showErrorMessage !== false,
          style: ALERTS[rule.errorStyle ?? 1],
          title: rule.errorTitle ?? '',
          message: rule.error ?? '',
        }),
        { showAlert: true, style: 'Stop', title: '', message: '' },
      ),
      set: setAlert,
    },
    Prompt: {
      get: read(
        (rule) => ({
          showPrompt: rule.showInputMessage !== false,
          title: rule.promptTitle ?? '',
          message: rule.prompt ?? '',
        }),
        { showPrompt: true, title: '', message: '' },
      ),
      set: setPrompt,
    },
    IgnoreBlanks: {
      get: read((rule) => rule.allowBlank !== false, true),
      set: (range, value) => change(range, { allowBlank: value === true }),
    },
    Valid: readOnly(valid),
  },
  methods: {
    Clear: (range) => {
      requireUnprotected(sheetOf(range));
      removeValidation(range);
    },
  },
});
