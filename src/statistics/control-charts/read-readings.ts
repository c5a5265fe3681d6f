/**
 * Readings at the door of a chart: which it takes, and that every cell is what it must be.
 *
 * @module
 */
import { collectIssues, expectKnownKeys, expectList, expectObject, received, reject } from '../../errors/index.js'
import { columnLength, expectColumns } from '../columns.js'
import { LARGEST_SUBGROUP } from './sample-constants.js'
import type { CountChart, MeasurementChart, ScaledCountChart } from './types.js'

/** Measured values, one subgroup a row; a single value is a subgroup of one. */
export interface MeasuredReadings {
  readonly size: number
  /** Whether they came one at a time. */
  readonly isSingle: boolean
  readonly sizes: Float64Array
  readonly means: Float64Array
  readonly ranges: Float64Array
  /** Of n − 1; 0 of a single value. */
  readonly deviations: Float64Array
}

/** Counts with what they are out of: 1 where they have no sizes. */
export interface CountedReadings {
  readonly size: number
  readonly counts: Float64Array
  readonly sizes: Float64Array
}

/** Figures with their standard errors. */
export interface EstimatedReadings {
  readonly size: number
  readonly values: Float64Array
  readonly standardErrors: Float64Array
}

/** So that no square leaves the range of a double. */
const MEASURED = { expected: 'a number within ±1e100', isGood: (cell: number) => Math.abs(cell) <= 1e100 }
const ERROR = { expected: 'a number from 1e-100 to 1e100', isGood: (cell: number) => cell >= 1e-100 && cell <= 1e100 }
const COUNT = { expected: 'a whole number >= 0', isGood: (cell: number) => Number.isSafeInteger(cell) && cell >= 0 }
const TRIALS = { expected: 'a whole number >= 1', isGood: (cell: number) => Number.isSafeInteger(cell) && cell >= 1 }

/**
 * Measured values of a chart.
 *
 * @param fewest values a subgroup must have: two where its spread is to tell something.
 */
export function readMeasured(
  chart: MeasurementChart | 'ewma' | 'cusum',
  readings: unknown,
  fewest: number,
): MeasuredReadings {
  const given = expectObject(readings, PATH)
  const isOfTime = chart === 'ewma' || chart === 'cusum'
  const areSingles = isOfTime ? !('subgroups' in given) : chart === 'individuals' || chart === 'moving-range'
  return areSingles ? readSingles(given, PATH) : readSubgroups(given, PATH, fewest)
}

/** Counts of a chart. */
export function readCounted(chart: CountChart | ScaledCountChart, readings: unknown): CountedReadings {
  const given = expectObject(readings, PATH)
  const areShares = chart === 'p' || chart === 'np' || chart === 'laney-p'
  return areShares ? readShares(given, PATH) : readRates(given, PATH, chart === 'c')
}

/** Figures with their standard errors. */
export function readEstimates(readings: unknown): EstimatedReadings {
  const given = expectObject(readings, PATH)
  expectKnownKeys(given, ['values', 'standardErrors'], PATH)
  const [values, errors] = [columnOf(given, 'values', PATH), columnOf(given, 'standardErrors', PATH)]
  const size = expectColumns([`${PATH}.values`, values, MEASURED], [`${PATH}.standardErrors`, errors, ERROR])
  return { size, values: Float64Array.from(values), standardErrors: Float64Array.from(errors) }
}

/** What callers call them. */
const PATH = 'readings'

type Given = Readonly<Record<string, unknown>>

/** A column that {@link expectColumns} checks cell by cell. */
function columnOf(given: Given, name: string, path: string): ArrayLike<number> {
  const column = given[name]
  expectColumn(column, `${path}.${name}`)
  return column
}

function expectColumn(column: unknown, path: string): asserts column is ArrayLike<number> {
  columnLength(column, path)
}

function readSingles(given: Given, path: string): MeasuredReadings {
  expectKnownKeys(given, ['values'], path)
  const values = columnOf(given, 'values', path)
  const size = expectColumns([`${path}.values`, values, MEASURED])
  const nothing = new Float64Array(size)
  const means = Float64Array.from(values)
  const sizes = new Float64Array(size).fill(1)
  return { size, isSingle: true, sizes, means, ranges: nothing, deviations: nothing }
}

function readSubgroups(given: Given, path: string, fewest: number): MeasuredReadings {
  expectKnownKeys(given, ['subgroups'], path)
  const subgroups = expectList(given['subgroups'], `${path}.subgroups`)
  const size = subgroups.length
  if (size === 0) reject('EMPTY_INPUT', `${path}.subgroups`, 'at least one subgroup', subgroups)
  const [sizes, means] = [new Float64Array(size), new Float64Array(size)]
  const [ranges, deviations] = [new Float64Array(size), new Float64Array(size)]
  for (let i = 0; i < size; i++) {
    const at = `${path}.subgroups[${i}]`
    const subgroup = subgroups[i]
    expectColumn(subgroup, at)
    const n = expectColumns([at, subgroup, MEASURED])
    if (n < fewest) reject('TOO_FEW_POINTS', at, `at least ${fewest} values`, n)
    if (n > LARGEST_SUBGROUP) reject('OUT_OF_RANGE', at, `at most ${LARGEST_SUBGROUP} values`, n)
    const values = Float64Array.from(subgroup)
    const lowest = values.reduce((least, value) => Math.min(least, value), Infinity)
    const range = values.reduce((most, value) => Math.max(most, value), -Infinity) - lowest
    sizes[i] = n
    means[i] = values.reduce((sum, value) => sum + (value - lowest) / n, 0) + lowest
    ranges[i] = range
    deviations[i] = deviationOf(values, means[i]!, range)
  }
  return { size, isSingle: false, sizes, means, ranges, deviations }
}

/** In parts of the range, so that squares of small differences do not vanish. */
function deviationOf(values: Float64Array, mean: number, range: number): number {
  if (range === 0) return 0
  const squares = values.reduce((sum, value) => sum + ((value - mean) / range) ** 2, 0)
  return range * Math.sqrt(squares / (values.length - 1))
}

function readShares(given: Given, path: string): CountedReadings {
  expectKnownKeys(given, ['counts', 'sizes'], path)
  const [counts, sizes] = [columnOf(given, 'counts', path), columnOf(given, 'sizes', path)]
  const size = expectColumns([`${path}.counts`, counts, COUNT], [`${path}.sizes`, sizes, TRIALS])
  const faults = collectIssues()
  for (let i = 0; i < size; i++) {
    if (counts[i]! <= sizes[i]!) continue
    const expected = `at most ${sizes[i]}, as many as could be counted`
    faults.add({ code: 'OUT_OF_RANGE', path: `${path}.counts[${i}]`, expected, received: received(counts[i]) })
  }
  faults.throwIfAny()
  return { size, counts: Float64Array.from(counts), sizes: Float64Array.from(sizes) }
}

function readRates(given: Given, path: string, areAlike: boolean): CountedReadings {
  expectKnownKeys(given, areAlike ? ['counts'] : ['counts', 'sizes'], path)
  const counts = columnOf(given, 'counts', path)
  if (areAlike) {
    const size = expectColumns([`${path}.counts`, counts, COUNT])
    return { size, counts: Float64Array.from(counts), sizes: new Float64Array(size).fill(1) }
  }
  const sizes = columnOf(given, 'sizes', path)
  const size = expectColumns([`${path}.counts`, counts, COUNT], [`${path}.sizes`, sizes, ERROR])
  return { size, counts: Float64Array.from(counts), sizes: Float64Array.from(sizes) }
}
