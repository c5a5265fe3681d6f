/**
 * Rows of numbers on one scale, by segment: what criteria of clusters are computed from.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { FeatureTable } from '../features/index.js'
import { distinctRows, readFeatures } from '../features/index.js'
import type { Segments } from '../segments.js'
import { expectSegments } from '../segments.js'
import type { FeatureColumns, Scaling } from '../types.js'

/** How features are put beside each other before distances are taken. */
export interface CriterionOptions {
  /** As at the fit, for the criterion to speak of the same distances; `'standard'` by default. */
  readonly scaling?: Scaling
}

/** Rows in canonical order, by segments that have rows. */
export interface GroupedRows extends OrderedRows {
  readonly size: number
  /** Of each row, its place in `names`. */
  readonly codes: Uint16Array
  /** Names of the segments that have rows. */
  readonly names: readonly string[]
  readonly sizes: Float64Array
  /** Means, row by row. */
  readonly centres: Float64Array
}

/** Columns and segments at the door. */
export function readGrouped(columns: FeatureColumns, segments: Segments, options: CriterionOptions): GroupedRows {
  expectKnownKeys(expectObject(options, 'options'), ['scaling'], 'options')
  const { scaling = 'standard' } = options
  return groupRows(orderRows(readFeatures(columns, scaling, 'columns')), segments)
}

/** Rows in canonical order. */
export interface OrderedRows {
  readonly dimensions: number
  readonly values: Float64Array
  /** Where each row stands among those of the caller. */
  readonly order: Uint32Array
}

/** The rows of a table in canonical order: no sum over them depends on how they stood. */
export function orderRows({ values, size, dimensions }: FeatureTable): OrderedRows {
  const { order } = distinctRows(values, size, dimensions)
  const ordered = new Float64Array(values.length)
  for (const [i, row] of order.entries()) {
    ordered.set(values.subarray(row * dimensions, (row + 1) * dimensions), i * dimensions)
  }
  return { values: ordered, dimensions, order }
}

/** Ordered rows by segment; segments of the rows as the caller has them. */
export function groupRows({ values, dimensions, order }: OrderedRows, segments: Segments): GroupedRows {
  const { codes, names } = segmentsInOrder(segments, order)
  const sizes = new Float64Array(names.length)
  const centres = new Float64Array(names.length * dimensions)
  for (const [i, code] of codes.entries()) {
    sizes[code]!++
    for (let d = 0; d < dimensions; d++) centres[code * dimensions + d]! += values[i * dimensions + d]!
  }
  for (let at = 0; at < centres.length; at++) centres[at]! /= sizes[Math.floor(at / dimensions)]!
  return { size: order.length, dimensions, values, codes, names, sizes, centres, order }
}

/** The codes of segments that have rows, in another order of rows. */
export function segmentsInOrder(
  segments: Segments,
  order: Uint32Array,
): { readonly codes: Uint16Array; readonly names: readonly string[] } {
  const { segment, segmentNames } = expectSegments(segments, 'segments')
  if (segment.length !== order.length) {
    reject('LENGTH_MISMATCH', 'segments.segment', `${order.length} rows, those of the columns`, segment.length)
  }
  const present = [...new Set(segment)].sort((a, b) => a - b)
  const places = new Map(present.map((code, place) => [code, place]))
  return {
    codes: Uint16Array.from(order, row => places.get(segment[row]!)!),
    names: present.map(code => segmentNames[code]!),
  }
}

/** Squared distances of the rows of each segment from its centre, added up. */
export function withinBySegment({ values, dimensions, codes, centres, sizes }: GroupedRows): Float64Array {
  const sums = new Float64Array(sizes.length)
  for (const [i, code] of codes.entries()) sums[code]! += squaredApart(values, i, centres, code, dimensions)
  return sums
}

/** Of row i from centre j, squared. */
export function squaredApart(
  values: Float64Array,
  i: number,
  centres: Float64Array,
  j: number,
  dimensions: number,
): number {
  let sum = 0
  for (let d = 0; d < dimensions; d++) sum += (values[i * dimensions + d]! - centres[j * dimensions + d]!) ** 2
  return sum
}

/** Comparing segments takes two that have rows. */
export function expectTwoSegments(names: readonly string[]): void {
  if (names.length > 1) return
  reject('NO_VARIATION', 'segments.segment', 'rows in at least two segments', `rows in '${names[0]}' alone`)
}
