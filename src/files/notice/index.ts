/** Files that hold a notice: the front door of this folder. */
export { readNotice, type NoticeOutcome, type NoticeRefusal } from './readNotice';
