import type { CellError } from '../model/values';
import type { AreaNode, TableNode } from './nodes';

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly value: CellError }
  | { readonly kind: 'area'; readonly area: AreaNode }
  | { readonly kind: 'table'; readonly table: TableNode }
  | { readonly kind: 'name'; readonly name: string; readonly sheet: string | null }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string };

/** The text is no formula that is understood here; another reader may know it. */
export class NotUnderstood extends Error {}
