import { writeBook } from '../../files/write/writeBook';
import type { NamedFile } from '../../files/write/zip';
import type { Period } from '../../plan/period';
import type { District, DistrictId } from '../../plan/types';
import { thresholdsOf } from '../../rules/thresholds';
import type { LedgerContent } from '../../sheets/ledger/sent/ledgerSheet';
import { templateBook } from '../../sheets/template/templateBook';
import type { TemplateContent } from '../../sheets/template/content';
import { previousFigures } from '../../year/previous';
import type { Year } from '../../year/types';
import { legalName } from './legalName';

/** What the templates of a period are made from. */
export interface TemplateOrder {
  readonly year: Year;
  readonly period: Period;
  /** Last day for sending it back, as people write it; null leaves room. */
  readonly due: string | null;
  /** Rows that units have in their ledgers already, by unit and ledger; absent: templates go without ledgers. */
  readonly ledgers?: ReadonlyMap<DistrictId, ReadonlyMap<string, LedgerContent['rows']>>;
}

export function contentFor(
  { year, period, due, ledgers }: TemplateOrder,
  district: District,
): TemplateContent {
  const { plan } = year;
  return {
    plan,
    district,
    period,
    due,
    previous: previousFigures(year, district.id, period),
    current: new Map(),
    remarks: new Map(),
    ...(ledgers && { ledgers: ledgers.get(district.id) ?? new Map<string, never>() }),
    farOver: (measure) => thresholdsOf(plan, measure).farOverFrom,
  };
}

/** One district's template as a file, e.g. 海门_2017-09_填报.xlsx. */
export async function templateFile(order: TemplateOrder, district: District): Promise<NamedFile> {
  const { layouts, properties, constants } = templateBook(contentFor(order, district));
  return {
    name: fileName(district.name, order.period, '填报'),
    bytes: await writeBook(layouts, { properties, constants }),
  };
}

export function fileName(name: string, period: Period, what: string, type = 'xlsx'): string {
  return `${legalName(name)}_${period}_${what}.${type}`;
}
