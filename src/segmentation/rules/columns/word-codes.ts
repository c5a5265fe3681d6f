/**
 * Words of many clients as codes, so that a rule looks at each word once and not at each client.
 *
 * @module
 */
import type { Fact } from '../../../records/core.js'
import type { WordsFact } from '../types.js'
import type { CellFault, CodedColumn } from './types.js'

/** Codes for words and for lists of words, in the order in which they come. */
export function codesOfWords(column: ArrayLike<unknown>, description: WordsFact, fault: CellFault): CodedColumn {
  const listed = description.words === undefined ? undefined : new Set(description.words)
  const isWord = (word: unknown): word is string =>
    typeof word === 'string' && (listed === undefined || listed.has(word))
  const meanings: (Fact | undefined)[] = [undefined]
  const [words, lists] = [new Map<string, number>(), new Map<string, number>()]
  const codes = new Uint32Array(column.length)
  for (let row = 0; row < codes.length; row++) {
    const cell = column[row]
    if (typeof cell === 'string') {
      const code = words.get(cell)
      if (code !== undefined) codes[row] = code
      else if (isWord(cell)) codes[row] = added(cell, cell, words, meanings)
      else fault(cell, row)
    } else if (cell === null || cell === undefined) continue
    else if (description.several === true && Array.isArray(cell)) {
      const list = Array.from(cell, (word: unknown) => word)
      if (!list.every(isWord))
        fault(
          list.find(word => !isWord(word)),
          row,
        )
      else {
        const key = JSON.stringify(list)
        codes[row] = lists.get(key) ?? added(list, key, lists, meanings)
      }
    } else fault(cell, row)
  }
  return { codes, meanings }
}

function added(fact: Fact, key: string, codes: Map<string, number>, meanings: (Fact | undefined)[]): number {
  const code = meanings.length
  meanings.push(fact)
  codes.set(key, code)
  return code
}
