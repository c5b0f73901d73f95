import { readdirSync } from 'node:fs';
import { syllablesIn } from './syllables.mjs';

const folder = new URL('../../packages/elements/dist/messages/nl/', import.meta.url);

/** Every Dutch catalogue by the name of its file: its messages by key, of a plural the one for many. */
export async function catalogues() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => {
        const [messages] = Object.values(await import(new URL(name, folder).href));
        const texts = Object.entries(messages).map(([key, message]) => [key, message.other ?? message]);
        return [name.slice(0, -3), Object.fromEntries(texts)];
      }),
    ),
  );
}

const fewestWords = 4;

/** The sentences of a message, with a word of one syllable in every place. A label of a few words is no sentence. */
export function sentencesIn(message) {
  const filled = message.replace(/\{\w+\}/g, 'naam');
  return filled
    .split(/(?<=[.?!…]”?)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length >= fewestWords);
}

/** The words of a sentence: numbers and loose signs are none. */
export function wordsIn(sentence) {
  return sentence.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
}

/**
 * The reading ease of sentences after Flesch, for Dutch by Douma (1960): 206,84 − 0,77 × syllables per hundred words −
 * 0,93 × words per sentence. About 0 (hardest) to 120; 60 to 70 was called normal, 70 to 80 fairly easy.
 */
export function readingEase(sentences) {
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((total, word) => total + syllablesIn(word), 0);
  return 206.84 - (77 * syllables) / words.length - (0.93 * words.length) / sentences.length;
}

/** Sentences of more words than this are long. */
export const longSentence = 15;

const passive = /(?<!\p{L})(?:word|wordt|worden|werd|werden|geworden)(?!\p{L})/iu;
const abbreviation =
  /(?<!\p{L})(?:bijv|o\.a|m\.b\.t|i\.v\.m|t\.b\.v|d\.m\.v|n\.a\.v|t\.a\.v|v\.w\.b|evt|resp|incl|excl|nvt|n\.v\.t|etc|enz|i\.p\.v|m\.u\.v)\.?(?!\p{L})/iu;
const officialese =
  /(?<!\p{L})(?:indien|middels|teneinde|betreffende|conform|reeds|tevens|derhalve|aangaande|omtrent|inzake|alsmede|doch|echter|hetgeen|welke(?= de| het)|desgewenst|dient te|dienen te|ten behoeve|met betrekking|in verband met|door middel van|ten aanzien|uw medewerking|verplicht\p{L}*|onderstaand\p{L}*|bovenstaand\p{L}*|voornoemd\p{L}*|verzoeke\p{L}*|geschieden?|nadien|tenzij|mits|hierbij|hiertoe|desbetreffend\p{L}*)(?!\p{L})/iu;

/** What makes a sentence harder than its length tells, each `{kind, match}`: a passive, an abbreviation, a word of officials. */
export function difficultIn(sentence) {
  return Object.entries({ passive, abbreviation, officialese }).flatMap(([kind, pattern]) => {
    const match = pattern.exec(sentence)?.[0];
    return match ? [{ kind, match }] : [];
  });
}
