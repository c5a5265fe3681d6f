/**
 * Columns of words and of flags as small integers, so that a loop over millions of exposures compares no texts.
 *
 * @module
 */
import { collectIssues, expectOneOf, received, reject } from '../../errors/index.js'

/** One word for all rows, or one a row. */
export type WordColumn<Word extends string> = Word | ArrayLike<Word>

/** One flag a row: true and false, or 1 and 0. */
export type FlagColumn = ArrayLike<boolean | number>

/** The place of each row's word in `words`. */
export function wordCodes<Word extends string>(
  column: WordColumn<Word>,
  words: readonly Word[],
  size: number,
  path: string,
): Uint8Array {
  const codes = new Uint8Array(size)
  if (typeof column === 'string') {
    expectOneOf<string>(column, words, path)
    return codes.fill(words.indexOf(column))
  }
  expectLength(column, size, path)
  const faults = collectIssues()
  const expected = `one of ${words.map(word => `'${word}'`).join(', ')}`
  let last: Word | undefined = words[0]
  let code = 0
  for (let i = 0; i < size; i++) {
    const cell = column[i]
    if (cell !== last) {
      const found = cell === undefined ? -1 : words.indexOf(cell)
      if (found < 0) {
        faults.add({ code: 'OUT_OF_RANGE', path: `${path}[${i}]`, expected, received: received(cell) })
        continue
      }
      code = found
      last = cell
    }
    codes[i] = code
  }
  faults.throwIfAny()
  return codes
}

/** 1 where a flag is set, 0 where it is not; nothing where there is no column. */
export function flagCodes(column: FlagColumn | undefined, size: number, path: string): Uint8Array | undefined {
  if (column === undefined) return undefined
  expectLength(column, size, path)
  const faults = collectIssues()
  const codes = new Uint8Array(size)
  for (let i = 0; i < size; i++) {
    const cell = column[i]
    if (cell === true || cell === 1) codes[i] = 1
    else if (cell !== false && cell !== 0) {
      const expected = 'true or false, 1 or 0'
      faults.add({ code: 'INVALID_TYPE', path: `${path}[${i}]`, expected, received: received(cell) })
    }
  }
  faults.throwIfAny()
  return codes
}

function expectLength(column: unknown, size: number, path: string): void {
  if (typeof column !== 'object' || column === null || !('length' in column)) {
    reject('INVALID_TYPE', path, 'a column', column)
  }
  if (column.length !== size) reject('LENGTH_MISMATCH', path, `${size} values, like columns.exposure`, column.length)
}
