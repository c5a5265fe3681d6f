/**
 * The faults of cells.
 *
 * @module
 */

import type { Field } from '../fields/field.js'
import { fieldShape } from '../fields/field-shape.js'
import type { CellFault, CellReading, CellValue } from './types.js'

/** Whether a cell could not be read, or is odd. */
export function isCellFault(reading: CellReading): reading is CellFault {
  return typeof reading === 'object' && 'kind' in reading && reading.kind === 'cell-fault'
}

/** A cell that is odd, but has a value. */
export function oddCell(fault: Omit<CellFault, 'kind' | 'value'>, value: CellValue): CellFault {
  return { kind: 'cell-fault', ...fault, value }
}

/** The first fault of a value that a cell gave; none where the field may hold it. */
export function valueFault(field: Field, value: unknown, hint?: string): CellFault | undefined {
  const [first] = fieldShape(field)(value, 'cell')
  if (first === undefined) return undefined
  const { code, expected, received, hint: known = hint } = first
  return { kind: 'cell-fault', code, expected, received, ...(known === undefined ? {} : { hint: known }) }
}
