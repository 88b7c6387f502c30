import { templateTexts } from '../template/labels';
import type { EntriesPlace } from './findEntries';

/** Who answers for a file, as written above its table; `''` where nobody signed. */
export interface Contact {
  readonly filledBy: string;
  readonly telephone: string;
  readonly reviewer: string;
}

/** People write behind the label in the same cell, or into the next one. */
export function contactOf({ sheet, rows }: EntriesPlace): Contact {
  const first = Math.min(...rows.values());
  const above = [...sheet.rows].filter(([row]) => row < first);
  const said = (label: string): string => {
    const name = label.replace('：', '');
    for (const [, cells] of above) {
      for (const [column, { value }] of cells) {
        if (typeof value !== 'string' || !value.trim().startsWith(name)) continue;
        const behind = value
          .trim()
          .slice(name.length)
          .replace(/^[：:\s]+/u, '')
          .trim();
        if (behind !== '') return behind;
        const next = [...cells].find(([other]) => other > column)?.[1].value;
        const isLabel = typeof next === 'string' && /[：:]/u.test(next);
        return next === null || next === undefined || isLabel ? '' : String(next).trim();
      }
    }
    return '';
  };
  return {
    filledBy: said(templateTexts.filledBy),
    telephone: said(templateTexts.telephone),
    reviewer: said(templateTexts.reviewer),
  };
}
