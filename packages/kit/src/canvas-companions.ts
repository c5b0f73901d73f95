import { FundingElement } from '@maatwerk/elements/funding';
import { GroundsElement } from '@maatwerk/elements/grounds';
import { PartiesElement } from '@maatwerk/elements/parties';
import { QuestionElement } from '@maatwerk/elements/question';
import { VersionsElement } from '@maatwerk/elements/versions';

/** What the canvas of a case draws beside its own fields, fetched together. */
export const canvasCompanions = {
  question: QuestionElement,
  parties: PartiesElement,
  funding: FundingElement,
  grounds: GroundsElement,
  versions: VersionsElement,
};
