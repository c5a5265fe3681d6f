/**
 * The rows of a Cox regression at the door, each with the stratum it belongs to.
 *
 * @module
 */
import type { Issue } from '../../../errors/index.js'
import { collectIssues, expectObject, received, reject } from '../../../errors/index.js'
import { columnLength } from '../../columns.js'
import { numbersOf } from '../../regression/checked-rows.js'
import type { RegressionColumns } from '../../regression/regression.js'
import type { CheckedDurations } from '../durations.js'
import { expectDurations } from '../durations.js'
import type { Durations } from '../types.js'

/** What is known of each row, in the order in which rows came. */
export interface CoxRows {
  readonly times: CheckedDurations
  readonly names: readonly string[]
  readonly columns: readonly Float64Array[]
  /** In the order of the alphabet; absent where rows were not told apart. */
  readonly strata?: Strata
}

/** Which stratum each row is of. */
export interface Strata {
  readonly names: readonly string[]
  readonly code: Int32Array
}

/** Checks durations, columns and strata. */
export function expectRows(
  durations: Durations,
  columns: RegressionColumns,
  strata: ArrayLike<string> | undefined,
): CoxRows {
  const times = expectDurations(durations)
  const names = Object.keys(expectObject(columns, 'columns'))
  if (names.length === 0) reject('EMPTY_INPUT', 'columns', 'at least one column', columns)
  const known = names.map(name => numbersOf(columns[name]!, `columns.${name}`, undefined, times.size, 'durations'))
  return {
    times,
    names,
    columns: known,
    ...(strata !== undefined && { strata: expectStrata(strata, times.size) }),
  }
}

function expectStrata(strata: ArrayLike<string>, size: number): Strata {
  const path = 'options.strata'
  const length = columnLength(strata, path, 'a column of names')
  if (length !== size) reject('LENGTH_MISMATCH', path, `${size} names, like durations`, length)
  const places = new Map<string, number>()
  const code = new Int32Array(size)
  const faults = collectIssues()
  for (let i = 0; i < size; i++) {
    const name: unknown = strata[i]
    if (typeof name !== 'string' || name === '') {
      faults.add(notName(`${path}[${i}]`, name))
      continue
    }
    const place = places.get(name)
    if (place === undefined) places.set(name, places.size)
    code[i] = place ?? places.size - 1
  }
  faults.throwIfAny()
  const names = [...places.keys()].sort()
  const rank = new Int32Array(names.length)
  for (const [at, name] of names.entries()) rank[places.get(name)!] = at
  return { names, code: code.map(place => rank[place]!) }
}

function notName(path: string, cell: unknown): Issue {
  return { code: 'INVALID_TYPE', path, expected: 'a name', received: received(cell) }
}
