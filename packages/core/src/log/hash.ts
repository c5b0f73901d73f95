import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** 128 random bits as 32 hexadecimal digits. */
export function randomSalt(): string {
  return bytesToHex(randomBytes(16));
}

/**
 * A commitment to a text: it proves the text to whoever holds text and salt, and tells nothing to anyone else.
 * The salt has a fixed length, so that no other pair of salt and text gives the same input; the text is taken as JSON,
 * because UTF-8 would make all lone surrogates equal.
 */
export function commitmentOf(salt: string, text: string): string {
  return hashOf(`${salt}${JSON.stringify(text)}`);
}
