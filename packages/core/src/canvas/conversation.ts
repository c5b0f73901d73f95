import { canvasFields, type Canvas, type CanvasField } from './canvas.js';

/** The three open questions a conversation begins with: how is it going, what would you change, are you content. */
export const openingQuestions = ['going', 'change', 'content'] as const;

/** The name of an opening question. */
export type OpeningQuestion = (typeof openingQuestions)[number];

/** One question of the conversation: an opening question, or a text of the canvas. */
export type ConversationStep = `conversation/${OpeningQuestion}` | CanvasField;

/** The conversation in its order: the opening questions, the perspective, and the other texts as they are read. */
export const conversationSteps: readonly ConversationStep[] = [
  ...openingQuestions.map((question) => `conversation/${question}` as const),
  ...canvasFields,
];

/** The text into which the answer to an opening question grows. */
export const growsInto: Readonly<Record<OpeningQuestion, CanvasField>> = {
  going: 'situation',
  change: 'perspective',
  content: 'situation',
};

/** The opening question of a step; `null` where the step is a text of the canvas. */
export function openingOf(step: ConversationStep): OpeningQuestion | null {
  return openingQuestions.find((question) => step === `conversation/${question}`) ?? null;
}

/** What stands at a step; `''` when nothing is written. */
export function wordsAt(canvas: Canvas, step: ConversationStep): string {
  const question = openingOf(step);
  return question ? (canvas.conversation?.[question] ?? '') : canvas[step as CanvasField];
}

/** A canvas with other words at a step; an answer that is emptied leaves no trace, so that the plan is what it was. */
export function withWordsAt(canvas: Canvas, step: ConversationStep, words: string): Canvas {
  const question = openingOf(step);
  if (!question) return { ...canvas, [step]: words };
  const { conversation, ...plan } = canvas;
  const { [question]: _former, ...others } = conversation ?? {};
  const answers = words === '' ? others : { ...others, [question]: words };
  return Object.keys(answers).length === 0 ? plan : { ...plan, conversation: answers };
}

/** A canvas in which an answer has moved to the end of the text it grows into; without an answer the canvas itself. */
export function withAnswerGrown(canvas: Canvas, question: OpeningQuestion): Canvas {
  const step = `conversation/${question}` as const;
  const answer = wordsAt(canvas, step);
  if (answer.trim() === '') return canvas;
  const field = growsInto[question];
  const written = canvas[field];
  const grown = written.trim() === '' ? answer : `${written.trimEnd()}\n\n${answer}`;
  return withWordsAt({ ...canvas, [field]: grown }, step, '');
}
