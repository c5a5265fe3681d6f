/**
 * Figures of items where some answers are missing: of the sheets that have all of them, or of those that have each two.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { completeRows } from '../answers.js'
import type { ItemCorrelations, ItemMatrix } from './correlation-types.js'
import type { RowWeights } from './moments.js'
import { momentsOf } from './moments.js'

type Figures = Pick<ItemCorrelations, 'means' | 'deviations' | 'counts' | 'covariance' | 'correlation'>

/** Of the sheets on which every item was answered. */
export function listwiseFigures(
  items: readonly string[],
  columns: readonly Float64Array[],
  complete: readonly number[],
  weights: RowWeights,
): Figures {
  if (complete.length < 2) {
    const hint = "Leave out items that few answered, or use missing: 'pairwise'"
    reject('NO_DATA', 'answers', 'at least two sheets on which every item was answered', complete.length, hint)
  }
  const { means, deviations, correlation } = momentsOf(
    columns.map(column => at(column, complete)),
    weights && at(weights, complete),
  )
  expectVariation(items, deviations)
  const square = squareOf(items.length, (i, j) => correlation[i * items.length + j]!)
  return {
    means: Array.from(means),
    deviations: Array.from(deviations),
    counts: squareOf(items.length, () => complete.length),
    covariance: squareOf(items.length, (i, j) => square[i]![j]! * deviations[i]! * deviations[j]!),
    correlation: square,
  }
}

/** Of each item, and each two items, the sheets that have them. */
export function pairwiseFigures(
  items: readonly string[],
  columns: readonly Float64Array[],
  weights: RowWeights,
): Figures {
  const own = columns.map((column, i) => {
    const rows = completeRows([column])
    if (rows.length < 2) reject('NO_DATA', `answers.${items[i]}`, 'at least two answers', rows.length)
    const { means, deviations } = momentsOf([at(column, rows)], weights && at(weights, rows))
    return { count: rows.length, mean: means[0]!, deviation: deviations[0]! }
  })
  const deviations = own.map(({ deviation }) => deviation)
  expectVariation(items, deviations)
  const joint = items.map((item, i) =>
    items.slice(0, i).map((other, j) => jointly([other, columns[j]!], [item, columns[i]!], weights)),
  )
  const pair = (i: number, j: number): Joint => joint[Math.max(i, j)]![Math.min(i, j)]!
  return {
    means: own.map(({ mean }) => mean),
    deviations,
    counts: squareOf(items.length, (i, j) => (i === j ? own[i]!.count : pair(i, j).count)),
    covariance: squareOf(items.length, (i, j) => (i === j ? deviations[i]! ** 2 : pair(i, j).covariance)),
    correlation: squareOf(items.length, (i, j) => (i === j ? 1 : pair(i, j).correlation)),
  }
}

interface Joint {
  readonly count: number
  readonly covariance: number
  readonly correlation: number
}

type Item = readonly [name: string, column: Float64Array]

function jointly([first, a]: Item, [second, b]: Item, weights: RowWeights): Joint {
  const rows = completeRows([a, b])
  const { deviations, correlation } = momentsOf([at(a, rows), at(b, rows)], weights && at(weights, rows))
  const [r, count] = [correlation[1]!, rows.length]
  if (Number.isNaN(r)) {
    const expected = `answers that differ, on sheets that have ${first} as well`
    reject('NO_DATA', `answers.${second}`, expected, `${count} such sheets`, 'Leave out one of these two items')
  }
  return { count, covariance: r * deviations[0]! * deviations[1]!, correlation: r }
}

function expectVariation(items: readonly string[], deviations: ArrayLike<number>): void {
  const constant = items.find((_, i) => deviations[i] === 0)
  if (constant === undefined) return
  const hint = 'An item that everybody answers alike measures nothing; leave it out'
  reject('NO_VARIATION', `answers.${constant}`, 'answers that differ', 'one answer', hint)
}

function at(column: Float64Array, rows: readonly number[]): Float64Array {
  return Float64Array.from(rows, row => column[row]!)
}

function squareOf(size: number, cell: (i: number, j: number) => number): ItemMatrix {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => cell(i, j)))
}
