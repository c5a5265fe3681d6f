/**
 * A series as it comes: numbers with gaps, checked once.
 *
 * @module
 */
import { collectIssues, expectInteger, received, reject } from '../../errors/index.js'
import { columnLength } from '../columns.js'
import type { Series } from './types.js'

/** A checked series. Gaps hold 0 and are never read. */
export interface ReadSeries {
  readonly values: Float64Array
  readonly observed: Uint8Array
  /** How many values were observed, >= 1. */
  readonly count: number
  /** Place of the last that was. */
  readonly last: number
  /** Largest magnitude; 1 where all are 0. */
  readonly scale: number
}

/** The largest magnitude a series may have: its squares, and sums of them, stay within a double. */
const LARGEST = 1e140

/** The series, or one error that names its first ten bad cells. */
export function readSeries(series: Series, path = 'values'): ReadSeries {
  const size = columnLength(series, path)
  const values = new Float64Array(size)
  const observed = new Uint8Array(size)
  const faults = collectIssues()
  let last = -1
  for (let t = 0; t < size; t++) {
    const cell: unknown = series[t]
    if (cell === null) continue
    if (typeof cell === 'number' && Math.abs(cell) <= LARGEST) {
      values[t] = cell
      observed[t] = 1
      last = t
      continue
    }
    const expected = `a number of magnitude up to ${LARGEST}, or null where none was observed`
    faults.add({
      code: typeof cell === 'number' ? 'OUT_OF_RANGE' : 'INVALID_TYPE',
      path: `${path}[${t}]`,
      expected,
      received: received(cell),
    })
  }
  faults.throwIfAny()
  if (last === -1) reject('EMPTY_INPUT', path, 'at least one observed value', size === 0 ? 'none' : 'only gaps')
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return {
    values,
    observed,
    count: observed.reduce((sum, one) => sum + one, 0),
    last,
    scale: largest > 0 ? largest : 1,
  }
}

/** Longest cycle of seasons and furthest period ahead: beyond, a forecast says nothing and costs memory. */
export const LONGEST_PERIOD = 366
export const FURTHEST = 10_000

/** Periods after which seasons return; 1 by default. */
export function expectPeriod(period: unknown = 1, path = 'options.period'): number {
  return expectInteger(period, path, 1, LONGEST_PERIOD)
}

/** How many periods ahead. */
export function expectHorizon(horizon: unknown, path = 'options.horizon'): number {
  return expectInteger(horizon, path, 1, FURTHEST)
}
