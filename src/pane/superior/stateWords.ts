import type { RowState, Unknown } from '../../actions/superior/types';
import type { Messages } from '../../messages';
import type { Plan } from '../../plan/types';

type Texts = Messages['superior'];

/** What is to be said of a row beside its figure. */
export function stateWords(text: Texts, plan: Plan, state: RowState): readonly string[] {
  switch (state.kind) {
    case 'value': {
      const { value, exact, before, writes } = state;
      return [
        ...(exact === null ? [] : [text.rounded(exact, value)]),
        ...(before === null ? [] : [text.before(before, value)]),
        ...(before === null && !writes ? [text.same] : []),
      ];
    }
    case 'unknown':
      return [unknownWords(text, plan, state.why)];
    case 'unitDiffers':
      return [text.states.unitDiffers(state.unit)];
    default:
      return [text.states[state.kind]];
  }
}

function unknownWords({ unknown }: Texts, { districts }: Plan, why: Unknown): string {
  switch (why.code) {
    case 'notTotalled':
      return unknown.notTotalled(why.reason);
    case 'notReported': {
      const names = districts.filter(({ id }) => why.units.includes(id)).map(({ name }) => name);
      return unknown.notReported(names);
    }
    default:
      return unknown[why.code];
  }
}
