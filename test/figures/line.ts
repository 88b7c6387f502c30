import type { FigureReading } from '../../src/figures/reading';
import { shown } from './measures';

/** A reading in one line without its doubts: `12`, `/`, `range`, `lookalike → 10` or `dash ? 0 or /`. */
export function line(reading: FigureReading): string {
  if (reading.ok) return reading.figure.kind === 'number' ? String(reading.figure.value) : '/';
  const { reason, suggestion, candidates } = reading;
  if (suggestion) return `${reason.code} → ${shown(suggestion)}`;
  return candidates.length > 0
    ? `${reason.code} ? ${candidates.map(shown).join(' or ')}`
    : reason.code;
}
