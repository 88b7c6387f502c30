import type { Choices, DistrictDraft } from '../../actions/gather/types';

/** What everything that lets a person decide about one district's files is given. */
export interface ChoiceProps {
  readonly draft: DistrictDraft;
  readonly choices: Choices;
  readonly disabled: boolean;
  readonly onChoose: (choices: Choices) => void;
}
