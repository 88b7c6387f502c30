import { inWorkbook } from '../../workbook/run';
import { selectedFigure } from './selected';
import { showAll, showEvidence } from './showEvidence';
import type { EvidenceActions } from './types';

export const evidenceActions: EvidenceActions = {
  showEvidence: (wanted, options = {}) =>
    inWorkbook(options, (session) => showEvidence(session, wanted)),
  showSelected: (options = {}) =>
    inWorkbook(options, async (session) => {
      const wanted = await selectedFigure(session);
      return wanted === null ? { kind: 'noFigure' } : showEvidence(session, wanted);
    }),
  showAll: (name, options = {}) => inWorkbook(options, (session) => showAll(session, name)),
};
