/**
 * Values as cells.
 *
 * @module
 */
import { isoDate, parseDay } from '../../money/core.js'
import type { Field } from '../fields/field.js'
import { MISSING_CELLS, missingTest } from './missing.js'
import { guardedText } from './text-cells.js'
import { joinWords } from './word-list.js'

const isMissing = missingTest(MISSING_CELLS)

/**
 * A value that a field may hold as the text of a cell, which a reader of the usual style reads as the same value; an empty cell
 * where there is none; 0 has no sign. A text that would be read as nothing, or whose blanks at the ends belong to it, has an apostrophe in front.
 */
export function cellText(field: Field, value: unknown): string {
  if (value === undefined) return ''
  switch (field.type) {
    case 'date': {
      const day = parseDay(value)
      return day === undefined ? String(value) : isoDate(day)
    }
    case 'words':
      return Array.isArray(value) ? listText(value.map(String)) : String(value)
    case 'project-description':
      return JSON.stringify(value)
    case 'id':
    case 'reference':
    case 'text':
      return guardedText(String(value), isMissing)
    default:
      return String(value)
  }
}

/** An empty list is a lone semicolon; so ends a list that would be read as nothing. */
function listText(words: readonly string[]): string {
  const text = joinWords(words)
  return isMissing(text.trim()) ? `${text};` : text
}
