import type { AskedQuestion } from '@maatwerk/core/process/asked-questions';
import type { Announcer } from '../announcement/announcer.js';
import type { Translate } from '../messages/message-catalogue.js';
import { whereabouts } from './question-words.js';

const said = { answered: 'question.said.answered', leftOpen: 'question.said.leftOpen' } as const;

/** Tells what others did with the questions since they were last drawn: what the reader did is told by the form. */
export class QuestionNews {
  #known: ReadonlyMap<string, AskedQuestion> | null = null;

  /** Tells what is new; the first time there is nothing to compare. */
  tell(announcer: Announcer, t: Translate, questions: readonly AskedQuestion[], reader: string | undefined): void {
    const known = this.#known;
    this.#known = new Map(questions.map((question) => [question.id, question]));
    if (!known) return;
    const news = questions.flatMap((question): string[] => {
      const { id, about, asked, settled, status, answeredIn } = question;
      const where = whereabouts(t, about);
      const former = known.get(id);
      if (!former) return asked.by.id === reader ? [] : [t('question.said.new', { where })];
      const isSettled = status !== 'open' && answeredIn !== former.answeredIn && settled?.by.id !== reader;
      return isSettled ? [t(said[status], { where })] : [];
    });
    if (news.length > 0) announcer.polite(news.join(' '));
  }

  /** Another case: nothing to compare. */
  forget(): void {
    this.#known = null;
  }
}
