const ERROR_TEXT =
  /^#(REF!|VALUE!|NAME\?|N\/A|NULL!|DIV\/0!|NUM!|SPILL!|CALC!|FIELD!|GETTING_DATA|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/i;

/** Whether a text is one of Excel's error values. */
export function isErrorText(text: string): boolean {
  return ERROR_TEXT.test(text);
}
