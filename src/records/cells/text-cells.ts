/**
 * Cells of keys and texts.
 *
 * @module
 */
import { received } from '../../errors/index.js'
import type { Field } from '../fields/field.js'
import { isKey } from '../fields/field-shape.js'
import { oddCell, valueFault } from './cell-fault.js'
import { missingTest } from './missing.js'
import type { CellReader, CellStyle } from './types.js'

/**
 * Reads the cells of a column of keys, references or texts: blanks around them are left off; an apostrophe in front is taken off
 * where it stands before blanks or before what would say that there is nothing, as {@link guardedText} writes it.
 */
export function textReader(field: Field, style: CellStyle): CellReader<string> {
  const isMissing = missingTest(style.missing)
  return cell => {
    const isGuarded = cell.charCodeAt(0) === APOSTROPHE && needsGuard(cell.slice(1), isMissing)
    const text = isGuarded ? cell.slice(1) : cell.trim()
    if (!isGuarded && isMissing(text)) return undefined
    if (field.type !== 'text') return isKey(text) ? text : valueFault(field, text)
    return UNSEEN.test(text) ? oddCell({ ...ODD, received: received(cell) }, text) : text
  }
}

const APOSTROPHE = 39
/** Characters that do not show: neither tabs and line breaks nor what joins letters. */
const UNSEEN = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}]/u
const ODD = {
  code: 'OUT_OF_RANGE',
  expected: 'text without invisible characters',
  hint: 'It holds a character that does not show: take it out where the file comes from',
} as const

/** A text as a cell that {@link textReader} reads as the same text. */
export function guardedText(text: string, isMissing: (cell: string) => boolean): string {
  return needsGuard(text, isMissing) ? `'${text}` : text
}

function needsGuard(text: string, isMissing: (cell: string) => boolean): boolean {
  if (text.trim() === '') return false
  return text.charCodeAt(0) === APOSTROPHE || text.trim() !== text || isMissing(text)
}
