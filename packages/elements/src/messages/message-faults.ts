import { english } from './english.js';
import type { Message } from './message-catalogue.js';

/**
 * What is wrong with sentences a host made, for whoever makes them: a sentence in English for each key that the kit does not
 * know, value that is no sentence, and place between braces that its own sentence lacks or that is filled and left out;
 * none when all is well. It is for a test of the host's: no element calls it.
 */
export function messageFaults(messages: unknown): readonly string[] {
  if (typeof messages !== 'object' || messages === null) return ['Messages are an object of sentences by key.'];
  return Object.entries(messages).flatMap(([key, given]: [string, unknown]) => {
    const own = Object.hasOwn(english, key) ? english[key] : undefined;
    if (own === undefined) return [`${key} is no key of the kit.`];
    if (!isMessage(given)) return [`${key} is no sentence: a text, or an object with the texts one and other.`];
    const [mine, theirs] = [placesIn(own), placesIn(given)];
    return [
      ...theirs.filter((place) => !mine.includes(place)).map((place) => `${key} knows no ${place}: it stays empty.`),
      ...mine.filter((place) => !theirs.includes(place)).map((place) => `${key} leaves out ${place}.`),
    ];
  });
}

function isMessage(given: unknown): given is Message {
  if (typeof given === 'string') return true;
  const { one, other } = Object(given) as Record<string, unknown>;
  return typeof one === 'string' && typeof other === 'string';
}

function placesIn(message: Message): readonly string[] {
  const forms = typeof message === 'string' ? message : message.one + message.other;
  return [...new Set(forms.match(/\{\w+\}/g))];
}
