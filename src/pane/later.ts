/** What is wanted soon after the pane has opened, or seldom: loaded together, since each file of its own costs a request. */
export { PlanButtons } from './year/PlanButtons';
export { OtherPlans } from './year/OtherPlans';
export { YearDamages } from './year/YearDamages';
export { WorkbookWarnings } from './message/WorkbookWarnings';
export { YearSwitch } from './status/YearSwitch';
export { YearPreview } from './preview/YearPreview';
