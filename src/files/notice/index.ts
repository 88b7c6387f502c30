/** Notices from elsewhere, as files, pasted or selected: the front door of this folder. */
export { openNotice, type Incoming, type NoticeOutcome } from './inWorker';
