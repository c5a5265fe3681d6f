/**
 * What reads the cells of a column.
 *
 * @module
 */
import { received } from '../../errors/index.js'
import type { Field } from '../fields/field.js'
import { checkProjectDescription } from '../project/project-description.js'
import type { ProjectDescription } from '../project/types.js'
import { valueFault } from './cell-fault.js'
import { USUAL_STYLE } from './cell-style.js'
import { codeReader } from './code-cells.js'
import { dateReader } from './date-cells.js'
import { missingTest } from './missing.js'
import { numberReader } from './number-cells.js'
import { textReader } from './text-cells.js'
import type { CellReader, CellStyle } from './types.js'
import { flagReader, wordReader, wordsReader } from './word-cells.js'

/**
 * Reads the cells of a column: a value that the field may hold, a fault, or nothing where the cell says that there is nothing.
 * Dates come as `YYYY-MM-DD`; {@link numberReader} and {@link dayReader} are its quick forms for columns of numbers.
 */
export function cellReader(field: Field, style: CellStyle = USUAL_STYLE): CellReader {
  switch (field.type) {
    case 'id':
    case 'reference':
    case 'text':
      return textReader(field, style)
    case 'word':
      return wordReader(field, style)
    case 'words':
      return wordsReader(field, style)
    case 'number':
      return numberReader(field, style)
    case 'date':
      return dateReader(style)
    case 'flag':
      return flagReader(field, style)
    case 'currency':
    case 'country':
    case 'social-credit-code':
    case 'lei':
      return codeReader(field, style)
    case 'project-description':
      return descriptionReader(field, style)
  }
}

function descriptionReader(field: Field, style: CellStyle): CellReader<ProjectDescription> {
  const isMissing = missingTest(style.missing)
  return cell => {
    if (isMissing(cell.trim())) return undefined
    const value = parsed(cell)
    if (isDescription(value)) return value
    const fault = value === undefined ? undefined : valueFault(field, value)
    const expected = 'the assumptions of a project as JSON'
    return fault ?? { kind: 'cell-fault', code: 'INVALID_TYPE', expected, received: received(cell) }
  }
}

function isDescription(value: unknown): value is ProjectDescription {
  return value !== undefined && checkProjectDescription(value).length === 0
}

function parsed(cell: string): unknown {
  try {
    return JSON.parse(cell)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return undefined
  }
}
