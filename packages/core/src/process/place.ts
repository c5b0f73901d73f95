import type { Question } from './case-log-record.js';

// The log holds codes and ids, never words: a path of a decided section, down to one line of it.
const place = /^(?:canvas|costBenefit|valueTriangle|grounds|funding|parties)(?:\/[\w-]{1,64}){0,4}$/;

/** Whether something is the path of a place in a plan, such as `canvas/support` or `costBenefit/scenarios/custom/lines/l1`. */
export function isPlace(content: unknown): content is string {
  return typeof content === 'string' && place.test(content);
}

/** Whether a question is about a place of the plan, or about something in it; every question is about the whole, `''`. */
export function isAbout({ about }: Pick<Question, 'about'>, path: string): boolean {
  return path === '' || about === path || (about?.startsWith(`${path}/`) ?? false);
}

/** How many open questions are about a place of the plan or something in it; `null` counts those about no place at all. */
export function openAbout(questions: Readonly<Record<string, Question>>, path: string | null): number {
  return Object.values(questions).filter(
    (question) =>
      question.status === 'open' && (path === null ? question.about === undefined : isAbout(question, path)),
  ).length;
}
