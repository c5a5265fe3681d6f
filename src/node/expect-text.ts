import { reject } from '../errors/index.js'

/** A text that is not empty. */
export function expectText(value: unknown, path: string): string {
  if (typeof value !== 'string') return reject('INVALID_TYPE', path, 'a text', value)
  return value === '' ? reject('MISSING_VALUE', path, 'a text that is not empty', value) : value
}
