/** A paragraph between addressee and signature: of the first level (一、), the second (（一）), or text. */
export interface BodyParagraph {
  readonly kind: 'heading' | 'subheading' | 'text';
  readonly text: string;
}

export interface AnnexColumn {
  readonly label: string;
  /** Millimetres. */
  readonly width: number;
  readonly align: 'left' | 'center';
}

/** A table behind the text, on pages of its own. */
export interface Annex {
  /** By lines. */
  readonly title: readonly string[];
  readonly columns: readonly AnnexColumn[];
  /** As many texts a row as there are columns. */
  readonly rows: readonly (readonly string[])[];
  /** Under the table, a paragraph each. */
  readonly notes: readonly string[];
}

/** 公文: what the bulletin says as an official document, part by part in the order of GB/T 9704-2012. */
export interface OfficialDocument {
  /** 发文字号; what nobody knows yet is left open in it. */
  readonly number: string;
  /** By lines. */
  readonly title: readonly string[];
  /** 主送机关, with its colon; null: none is named. */
  readonly addressee: string | null;
  readonly body: readonly BodyParagraph[];
  readonly annexes: readonly Annex[];
  /** 发文机关署名, in their order. */
  readonly issuers: readonly string[];
  /** 成文日期, e.g. 2017年10月12日. */
  readonly date: string;
}
