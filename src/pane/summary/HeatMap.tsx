import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { SummaryView } from '../../actions/summary/types';
import type { SheetLink } from '../../actions/types';
import type { Status } from '../../progress/status';
import { usePageStyles } from '../frame/styles';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import { MapGrid } from './MapGrid';
import { useMapStyles } from './mapStyles';
import { mapWords, type MapPlace } from './mapWords';
import { SIGNS } from './signs';

export interface HeatMapProps {
  readonly view: SummaryView;
  readonly onOpen: (link: SheetLink) => void;
}

/** Every measure in every district by colour and by sign. One stop of the Tab key; arrows move in it. */
export function HeatMap({ view, onOpen }: HeatMapProps) {
  const styles = useMapStyles();
  const shared = useSharedStyles();
  const page = usePageStyles();
  const messages = usePageMessages();
  const { map: text, status: names } = messages.summary;
  const [at, setAt] = useState<MapPlace>({ row: 0, column: 0 });
  const words = (place: MapPlace): string => mapWords(view, messages, place);
  return (
    <section className={page.section} aria-label={text.title}>
      <h2 className={page.heading}>{text.title}</h2>
      <div className={mergeClasses(shared.quiet, styles.legend)}>
        {(Object.keys(SIGNS) as Status[])
          .filter((status) => status !== 'met')
          .map((status) => (
            <span key={status}>
              {SIGNS[status]} {names[status]}
            </span>
          ))}
      </div>
      <div className={styles.box}>
        <MapGrid {...{ view, at, words, onOpen }} onAt={setAt} />
      </div>
      <div className={styles.now}>{words(at)}</div>
      <div className={shared.quiet}>{text.hint}</div>
    </section>
  );
}
