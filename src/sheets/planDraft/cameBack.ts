import type { DroppedRules } from '../../notice/draft';

type Rules = Readonly<Record<string, unknown>>;

/**
 * The rules that were kept, and those of the year before that speak of rows which have their codes again: an indicator that was
 * only renamed. What somebody broke in the kept text is left out.
 */
export function withCameBack(rest: Rules, dropped: unknown, keys: ReadonlySet<string>): Rules {
  const { relations, weights, thresholds } = (dropped ?? {}) as Partial<DroppedRules>;
  const back = Array.isArray(relations)
    ? relations.filter(({ left, right }) => keys.has(left) && keys.has(right))
    : [];
  const [weighted, own] = [within(weights, keys), within(thresholds, keys)];
  const kept = (rest['thresholds'] ?? {}) as { readonly byMeasure?: object };
  return {
    ...rest,
    ...(back.length > 0 && { relations: [...listOf(rest['relations']), ...back] }),
    ...(Object.keys(weighted).length > 0 && {
      weights: { ...(rest['weights'] as object | undefined), ...weighted },
    }),
    ...(Object.keys(own).length > 0 && {
      thresholds: { ...kept, byMeasure: { ...kept.byMeasure, ...own } },
    }),
  };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const within = (by: object | undefined, keys: ReadonlySet<string>): object =>
  Object.fromEntries(Object.entries(by ?? {}).filter(([key]) => keys.has(key)));
