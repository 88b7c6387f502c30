/** The sheet before the template in a file that is sent back. */
export const returnSlipName = '退回单';
