import type { GatherDraft } from '../../actions/gather/types';
import type { DistrictId } from '../../plan/types';

/** Return slips that were saved, and from which draft: other files, other slips. */
export interface SavedSlips {
  readonly draft: GatherDraft | null;
  readonly districts: readonly DistrictId[];
}

export function withSlips(
  saved: SavedSlips,
  draft: GatherDraft,
  districts: readonly DistrictId[],
): SavedSlips {
  const before = saved.draft === draft ? saved.districts : [];
  return { draft, districts: [...new Set([...before, ...districts])] };
}
