/**
 * What is known of clients, checked.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, expectObject, received, reject } from '../../errors/index.js'
import { columnLength, expectColumns, VALUE } from '../../statistics/columns.js'
import type { LoyaltyColumns } from './types.js'

/** Columns of one length; errors are 0 where none are given. */
export interface ReadLoyalty {
  readonly size: number
  readonly behaviour: Float64Array
  readonly attitude: Float64Array
  /** 1 where the attitude is known. */
  readonly known: Uint8Array
  readonly behaviourErrors: Float64Array
  readonly attitudeErrors: Float64Array
  readonly value?: Float64Array
}

const KEYS = ['behaviour', 'attitude', 'behaviourErrors', 'attitudeErrors', 'value']

/** So that no difference and no sum overflows. */
const READING = { expected: 'a number within ±1e200', isGood: (cell: number): boolean => Math.abs(cell) <= 1e200 }

export function readColumns(columns: LoyaltyColumns): ReadLoyalty {
  expectKnownKeys(expectObject(columns, 'columns'), KEYS, 'columns')
  const { behaviour, attitude, behaviourErrors, attitudeErrors, value } = columns
  const size = expectColumns(['columns.behaviour', behaviour, READING])
  const { values, known } = readAttitudes(attitude, size)
  const rows = (column: ArrayLike<number> | undefined, name: string, rule: typeof READING): Float64Array => {
    if (column === undefined) return new Float64Array(size)
    const length = expectColumns([`columns.${name}`, column, rule])
    if (length !== size) reject('LENGTH_MISMATCH', `columns.${name}`, `${size} numbers, one per client`, length)
    return Float64Array.from(column)
  }
  return {
    size,
    behaviour: Float64Array.from(behaviour),
    attitude: values,
    known,
    behaviourErrors: rows(behaviourErrors, 'behaviourErrors', VALUE),
    attitudeErrors: rows(attitudeErrors, 'attitudeErrors', VALUE),
    ...(value !== undefined && { value: rows(value, 'value', READING) }),
  }
}

function readAttitudes(column: ArrayLike<number | null>, size: number) {
  const length = columnLength(column, 'columns.attitude', 'a column of numbers and null')
  if (length !== size) reject('LENGTH_MISMATCH', 'columns.attitude', `${size} cells, like columns.behaviour`, length)
  const values = new Float64Array(size)
  const known = new Uint8Array(size)
  const faults = collectIssues()
  for (let row = 0; row < size; row++) {
    const cell: unknown = column[row]
    if (cell === null) continue
    if (typeof cell === 'number' && READING.isGood(cell)) {
      values[row] = cell
      known[row] = 1
    } else {
      const expected = `${READING.expected}, or null where it is not known`
      faults.add({ code: 'OUT_OF_RANGE', path: `columns.attitude[${row}]`, expected, received: received(cell) })
    }
  }
  faults.throwIfAny()
  return { values, known }
}
