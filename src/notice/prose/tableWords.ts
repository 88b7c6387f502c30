/** What a table says of itself, beside its figures. */
export interface TableWords {
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  readonly corner: readonly string[];
  readonly units: readonly string[];
  readonly totalLabel: string;
}
