import { usePageStyles } from '../frame/styles';
import { usePageMessages } from '../state/context';
import { Reporting, type ReportingProps } from './Reporting';

export interface ReportingSectionProps extends Omit<ReportingProps, 'until' | 'deadline'> {
  /** As it was typed; blank where nothing was. */
  readonly until: string;
  readonly deadline: string;
}

/** Who has reported, under its heading. */
export function ReportingSection({ until, deadline, ...props }: ReportingSectionProps) {
  const page = usePageStyles();
  const text = usePageMessages().gather.reporting;
  return (
    <section className={page.section} aria-label={text.title}>
      <h2 className={page.heading}>{text.title}</h2>
      <Reporting {...props} until={typed(until)} deadline={typed(deadline)} />
    </section>
  );
}

const typed = (day: string): string | null => (day.trim() === '' ? null : day.trim());
