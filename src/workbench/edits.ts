import { CommandType, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';

/** A command of Univer changes the workbook, as opposed to what is shown, computed or drawn of it. */
export const isEdit = (
  { type, id }: Readonly<ICommandInfo>,
  options?: IExecutionOptions,
): boolean =>
  type === CommandType.MUTATION &&
  !/^(formula|doc)\./.test(id) &&
  !options?.fromFormula &&
  !options?.onlyLocal;
