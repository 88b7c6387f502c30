import type { FileLayout } from '../layout/layout';
import type { Plan } from '../../plan/types';
import { identityOf, identityPairs, type Identity } from './identity';
import { identitySheet } from './identitySheet';
import { ledgerSheets } from './ledgers';
import { markName } from './marks';
import type { TemplateContent } from './content';
import { templateSheet } from './templateSheet';

/** A whole file as data: its sheets, and what it says of itself outside of them. */
export interface BookLayout {
  readonly layouts: readonly FileLayout[];
  /** Custom document properties. */
  readonly properties: Readonly<Record<string, string>>;
  /** Defined names that stand for a text. */
  readonly constants: Readonly<Record<string, string>>;
}

/** One district's template for one period, with its identity kept three times over. */
export function templateBook(content: TemplateContent): BookLayout {
  return markedBook(
    [templateSheet(content), ...ledgerSheets(content)],
    content.plan,
    identityOf(content.plan, content.district.id, content.period),
  );
}

/** Sheets with the identity that a file carries three times over. */
export function markedBook(
  layouts: readonly FileLayout[],
  plan: Plan,
  identity: Identity,
): BookLayout {
  const named = Object.fromEntries(
    identityPairs(identity).map(([key, value]) => [markName(key), value]),
  );
  return {
    layouts: [...layouts, identitySheet(identity, plan)],
    properties: named,
    constants: named,
  };
}
