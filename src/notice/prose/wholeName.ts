/** 南通市 of 南通市科学技术局, or of a title. */
export function wholeName(lines: readonly string[]): string | null {
  for (const line of lines) {
    const found =
      /(?:^|[年度《关于全])([\p{sc=Han}]{2,6}?(?:自治区|省|市|自治州|州|盟|县|区|旗))(?=[\p{sc=Han}\d])/u.exec(
        line.replace(/^[\d\s年度（(《]+/, ''),
      )?.[1];
    if (found !== undefined && !/各|全|下达|关于|分|按/.test(found)) return found;
  }
  return null;
}

/** 全市 of 南通市. */
export function shortOf(name: string): string {
  if (name.startsWith('全')) return name;
  const rank = /(省|市|州|盟|县|区|旗)$/.exec(name)?.[1];
  return rank === undefined ? '合计' : `全${rank}`;
}
