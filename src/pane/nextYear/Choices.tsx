import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Carriable } from '../../actions/nextYear/types';
import { useSharedStyles } from '../look/styles';
import type { Beginning } from '../notice/beginning';
import { useMessages, usePageMessages } from '../state/context';
import { Tick } from '../superior/Tick';
import { Group } from './Group';
import { Pick } from './Pick';

export interface ChoicesProps {
  readonly carriable: Carriable;
  readonly onGo: (begin: Beginning) => void;
  readonly onClose: () => void;
}

/** All that is to be decided before a year begins, on one screen; nothing is taken along unasked. */
export function Choices({ carriable, onGo, onClose }: ChoicesProps) {
  const shared = useSharedStyles();
  const text = usePageMessages().years.begin;
  const { cancel } = useMessages().pane.preview;
  const { plan, populations, weighted } = carriable;
  const [isDraft, setDraft] = useState(false);
  const [hasPopulations, setPopulations] = useState(false);
  const [hasWeights, setWeights] = useState(false);
  const [isApart, setApart] = useState(false);
  const go = (): void =>
    onGo({
      base: hasWeights && weighted !== null ? weighted.plan : plan,
      next: plan.year + 1,
      isDraft,
      populationsOf: hasPopulations ? plan.year : null,
      isApart,
    });
  return (
    <>
      <Pick
        legend={text.targets}
        value={isDraft}
        options={[
          [false, text.fromNotice(plan.year)],
          [true, text.fromDraft(plan.year)],
        ]}
        onPick={setDraft}
      />
      <Group legend={text.along}>
        {populations === null ? (
          <span className={shared.quiet}>{text.noPopulations}</span>
        ) : (
          <Tick
            label={text.populations(populations.units, populations.countedIn)}
            checked={hasPopulations}
            onTick={setPopulations}
          />
        )}
        {weighted === null ? (
          <span className={shared.quiet}>{text.noWeights}</span>
        ) : (
          <Tick
            label={text.weights(weighted.period, weighted.changed)}
            checked={hasWeights}
            onTick={setWeights}
          />
        )}
        <span className={shared.quiet}>{text.never}</span>
      </Group>
      <Pick
        legend={text.place}
        value={isApart}
        options={[
          [false, text.here],
          [true, text.apart],
        ]}
        onPick={setApart}
      />
      <div className={shared.buttons}>
        <Button appearance="primary" onClick={go}>
          {text.go}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </>
  );
}
