/**
 * What people read, from a document.
 *
 * @module
 */
import { expectText, reject } from '../../errors/index.js'
import type { Words } from '../../labels/words.js'
import { expectAllFields } from './expect-fields.js'

/** A text in every language. */
export function readWords(value: unknown, path: string): Words {
  const { en, zh } = expectAllFields(value, ['en', 'zh'], path)
  return { en: readSaying(en, `${path}.en`), zh: readSaying(zh, `${path}.zh`) }
}

/** A text that says something. */
export function readSaying(value: unknown, path: string): string {
  const text = expectText(value, path)
  return text.trim() === '' ? reject('EMPTY_INPUT', path, 'some words', value) : text
}
