/** What is done with plans: loaded together, since one leads into the other. */
export { NextYearPanel } from '../nextYear/NextYearPanel';
export { NoticePanel } from './NoticePanel';
