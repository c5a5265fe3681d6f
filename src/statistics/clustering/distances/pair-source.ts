/**
 * Distances of one row after the other to the rows behind it.
 *
 * @module
 */
import * as gower from '../../gower/index.js'
import { emptySums } from '../../gower/sums.js'
import { columnsOfTable } from '../../gower/table.js'
import type { AttributeColumns } from '../../gower/types.js'
import type { ComparedRows } from './compared-rows.js'
import { gatherColumns } from './gather.js'
import type { FeatureComparison, GowerComparison, PairDistances } from './types.js'

/** Rows whose distances are asked for row by row. */
export interface PairSource {
  readonly size: number
  /** No distance is larger. */
  readonly most: number
  /**
   * Writes the distances of a row to itself and to all rows behind it to their places; NaN where a pair has none. To itself a
   * row has none that tells nothing: all is missing, or absent where absence is not compared.
   */
  readonly fill: (row: number, out: Float64Array) => void
}

/** Some of the distinct rows, by their places. */
export function pairSource(
  { columns, comparison, distinct, firsts, names }: ComparedRows,
  places: Uint32Array,
): PairSource {
  if (comparison.metric === 'gower') {
    return gowerSource(
      comparison,
      gatherColumns(
        columns,
        names,
        places.map(place => firsts[place]!),
      ),
      places.length,
    )
  }
  const dimensions = names.length
  const values = new Float64Array(places.length * dimensions)
  for (const [i, place] of places.entries()) {
    values.set(distinct.values.subarray(place * dimensions, (place + 1) * dimensions), i * dimensions)
  }
  return featureSource(comparison, values, places.length)
}

/** Distances that are given. */
export function givenSource({ size, values, defined }: PairDistances): PairSource {
  let most = 0
  for (let i = 0; i < values.length; i++) most = Math.max(most, values[i]!)
  return {
    size,
    most,
    fill: (row, out) => {
      const before = row * size - (row * (row + 1)) / 2 - row - 1
      out[row] = 0
      for (let other = row + 1; other < size; other++) {
        const place = before + other
        out[other] = defined !== undefined && defined[place] === 0 ? Number.NaN : values[place]!
      }
    },
  }
}

function gowerSource({ attributes }: GowerComparison, columns: AttributeColumns, size: number): PairSource {
  const ready = columnsOfTable(gower.table(gower.fromParams(attributes), columns))
  const sums = emptySums(size)
  const { differences, compared } = sums
  return {
    size,
    most: 1,
    fill: (row, out) => {
      differences.fill(0, row)
      compared.fill(0, row)
      for (const { encoded } of ready) encoded.againstRow(row)(sums, row)
      // 0 over 0 is NaN: nothing was compared.
      for (let other = row; other < size; other++) out[other] = differences[other]! / compared[other]!
    },
  }
}

function featureSource({ metric }: FeatureComparison, values: Float64Array, size: number): PairSource {
  const dimensions = values.length / size
  const straight = metric === 'euclidean'
  return {
    size,
    most: widthOf(values, dimensions),
    fill: (row, out) => {
      const from = row * dimensions
      for (let other = row; other < size; other++) {
        let sum = 0
        for (let a = from, b = other * dimensions; a < from + dimensions; a++, b++) {
          const difference = values[a]! - values[b]!
          sum += straight ? difference * difference : Math.abs(difference)
        }
        out[other] = straight ? Math.sqrt(sum) : sum
      }
    },
  }
}

/** The sum of the ranges of all features: no two rows are further apart by either metric. */
function widthOf(values: Float64Array, dimensions: number): number {
  let width = 0
  for (let d = 0; d < dimensions; d++) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let at = d; at < values.length; at += dimensions) {
      least = Math.min(least, values[at]!)
      most = Math.max(most, values[at]!)
    }
    width += most - least
  }
  return width
}
