import { NoticeButton } from './NoticeButton';
import { OfferedPlans } from './offered/OfferedPlans';
import { PlanFileButton } from './PlanFileButton';

/** Where a plan may come from besides those of the add-in. */
export function OtherPlans() {
  return (
    <>
      <OfferedPlans />
      <NoticeButton />
      <PlanFileButton />
    </>
  );
}
