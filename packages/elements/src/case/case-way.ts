import type { CaseSession } from '@maatwerk/core/case/case-view';
import type { CommandType } from '@maatwerk/core/process/commands';
import type { StepForm } from '../step/step-form.js';
import type { CasePartElement } from './case-child.js';
import { partOfPath, type CasePartNoun } from './case-parts.js';
import { firstQuestionOf, partOfQuestion, pathOfPlace } from './case-place.js';

/** The page of a case for whoever is brought to a place on it. */
export interface CaseWayPage {
  readonly session: CaseSession;
  readonly steps: StepForm;
  readonly isShown: (noun: CasePartNoun) => boolean;
  /** Opens a part and moves focus in it; where that answers no, to the part itself. */
  readonly focusIn: (noun: CasePartNoun, focus: (child: CasePartElement) => boolean | undefined) => void;
  readonly focusNeeds: () => void;
}

/** The way to a place of a case: to a field in its part, a question where it stands, or the form of a command. */
export class CaseWay {
  readonly #page: CaseWayPage;

  constructor(page: CaseWayPage) {
    this.#page = page;
  }

  /** Brings the reader to a place: `needs`, a path of the document or a command, and to which question. */
  go(place: string, question?: string): void {
    const { session, steps, isShown, focusIn, focusNeeds } = this.#page;
    if (place === 'needs') {
      focusNeeds();
      return;
    }
    const asked = question ?? (place === 'question.answer' ? firstQuestionOf(session) : undefined);
    if (asked !== undefined) {
      // A page that has not loaded the questions has the form of the step.
      const answer = (): boolean => {
        steps.open('question.answer', { id: asked });
        return true;
      };
      focusIn(partOfQuestion(session, asked), (child) => child.focusQuestion?.(asked) || answer());
      return;
    }
    const path = pathOfPlace(place, session.view);
    const noun = path === null ? null : partOfPath(path);
    if (noun && isShown(noun) && path !== null) focusIn(noun, (child) => child.focusField?.(path));
    else if (this.goesToOwnForm(place)) return;
    else if (this.#isOwn(place) && place !== 'vote.cast') steps.open(place as CommandType);
    else focusIn('approval', (child) => child.focusPlace?.(place));
  }

  /** Brings the reader to a command that has a form of its own: a score to its conversation, where the page has that. */
  goesToOwnForm(place: string): boolean {
    const { steps, isShown, focusIn } = this.#page;
    if (place !== 'score.give' || !isShown('monitoring')) return false;
    // Too early for any score: only the form of the step can say so.
    const open = (): boolean => {
      steps.open(place);
      return true;
    };
    focusIn('monitoring', (child) => child.focusPlace?.(place) || (this.#isOwn(place) && open()));
    return true;
  }

  #isOwn(command: string): boolean {
    return this.#page.session.view.options.some(({ type, forActor }) => type === command && forActor);
  }
}
