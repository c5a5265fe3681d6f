import { expectText, reject } from '../errors/index.js'

/** The place of a file or folder: a text that is not empty. */
export function expectPlace(value: unknown, path: string): string {
  const place = expectText(value, path)
  return place === '' ? reject('MISSING_VALUE', path, 'the place of a file or folder', place) : place
}
