/**
 * Cells of words, of lists of words and of flags.
 *
 * @module
 */
import type { Field } from '../fields/field.js'
import { valueFault } from './cell-fault.js'
import { missingTest } from './missing.js'
import type { CellFault, CellReader, CellStyle } from './types.js'
import { splitWords } from './word-list.js'
import { CHINESE_WORDS } from './words-zh.js'

/** Longer cells are no words of a list. */
const LONGEST = 200

/** One spelling of a word: `Term Loan`, `TERM_LOAN` and `term-loan` are alike. */
export function plainWord(cell: string): string {
  return cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-‐‑–]+/g, '')
}

/** Reads the cells of a column of words: by any case, with blanks or hyphens, in Chinese. */
export function wordReader(field: Field & { readonly type: 'word' }, style: CellStyle): CellReader<string> {
  const isMissing = missingTest(style.missing)
  const find = wordFinder(field.words, style.words)
  return cell => {
    const found = find(cell)
    if (found !== undefined) return valueFault(field, found) ?? found
    const text = cell.trim()
    return isMissing(text) ? undefined : refusal(field, text)
  }
}

/** Reads the cells of a column of lists of words, which semicolons separate. */
export function wordsReader(
  field: Field & { readonly type: 'words' },
  style: CellStyle,
): CellReader<readonly string[]> {
  const isMissing = missingTest(style.missing)
  const stated = statedWords(style.words)
  const find = field.words === undefined ? stated : wordFinder(field.words, style.words)
  return cell => {
    if (isMissing(cell.trim())) return undefined
    const words = splitWords(cell).map(word => find(word) ?? word)
    return valueFault(field, words) ?? words
  }
}

const TRUE = ['true', 't', 'yes', 'y', '1', '是', '真', '有', '对', '√', '✓', 'x']
const FALSE = ['false', 'f', 'no', 'n', '0', '否', '假', '无', '不是', '没有', '×']

/** Reads the cells of a column of flags; 无 is false here, and no missing value. */
export function flagReader(field: Field & { readonly type: 'flag' }, style: CellStyle): CellReader<boolean> {
  const isMissing = missingTest(style.missing)
  const stated = statedWords(style.words)
  const flags = new Map([...TRUE.map(word => [word, true] as const), ...FALSE.map(word => [word, false] as const)])
  return cell => {
    if (cell.length > LONGEST) return refusal(field, cell)
    const flag = flags.get(plainWord(stated(cell) ?? cell))
    if (flag !== undefined) return flag
    const text = cell.trim()
    return isMissing(text) ? undefined : refusal(field, text)
  }
}

/** The word of ours that a cell stands for. */
function wordFinder(words: readonly string[], stated: CellStyle['words']): (cell: string) => string | undefined {
  const ofFile = statedWords(stated)
  const ours = new Map(words.flatMap(word => spellings(word).map(spelling => [plainWord(spelling), word] as const)))
  return cell => (cell.length > LONGEST ? undefined : (ofFile(cell) ?? ours.get(plainWord(cell))))
}

function spellings(word: string): readonly string[] {
  const chinese = Object.hasOwn(CHINESE_WORDS, word) ? CHINESE_WORDS[word] : undefined
  return chinese === undefined ? [word] : [...chinese, word]
}

function statedWords(stated: CellStyle['words']): (cell: string) => string | undefined {
  const words = new Map(Object.entries(stated).map(([word, ours]) => [plainWord(word), ours]))
  return words.size === 0 ? () => undefined : cell => words.get(plainWord(cell))
}

function refusal(field: Field, text: string): CellFault | undefined {
  return valueFault(field, text)
}
