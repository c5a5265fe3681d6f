import { expectKnownKeys, expectObject, expectText, reject } from '../../errors/index.js'
import type { SchemeText } from './types.js'

/** Words in both languages, checked. */
export function readText(text: unknown, path: string): SchemeText {
  const fields = expectObject(text, path)
  expectKnownKeys(fields, ['en', 'zh'], path)
  return { en: readWords(fields['en'], `${path}.en`), zh: readWords(fields['zh'], `${path}.zh`) }
}

/** A text that says something. */
export function readWords(text: unknown, path: string): string {
  const words = expectText(text, path)
  return words.trim() === '' ? reject('EMPTY_INPUT', path, 'some words', text) : words
}
