/**
 * Are two constructs distinct? The correlations of items of different constructs, beside those of items of the same.
 *
 *   HTMT = mean |rᵢⱼ| between / √(mean |r| within the one · mean |r| within the other)
 *
 * Correlations are taken in absolute value, so that an item worded the other way round does not make constructs look apart.
 * Of a construct with one item the mean within is taken as 1.
 *
 * @see Henseler, Ringle and Sarstedt (2015), A new criterion for assessing discriminant validity, Journal of the Academy of
 * Marketing Science 43, eq. 6; Roemer, Schuberth and Henseler (2021), HTMT2, Industrial Management and Data Systems 121(12),
 * for geometric means, which allow items of one construct to differ in how well they show it.
 * @module
 */
import { expectInteger, expectKnownKeys, expectList, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { ItemMatrix } from './correlation-types.js'
import { readCorrelations } from './read-matrix.js'

/** Which means are taken: HTMT of 2015 has arithmetic ones, HTMT2 of 2021 geometric ones. */
export type HeterotraitMean = 'arithmetic' | 'geometric'

/** Two constructs and how far they are the same. */
export interface HeterotraitMonotrait {
  readonly first: string
  readonly second: string
  /** >= 0; near 1 where they cannot be told apart. Absent where the items of one construct do not correlate at all. */
  readonly ratio?: number
}

/** Items of each construct, as places in the matrix. */
export type ItemBlocks = Readonly<Record<string, readonly number[]>>

/**
 * The heterotrait-monotrait ratio of each two constructs.
 *
 * @param correlation of all items.
 * @param blocks places of the items of each construct; at least two constructs of at least one item, no item twice.
 * @param options `mean`: `'arithmetic'` by default.
 * @returns pairs in the order of the constructs: first with second, first with third, second with third.
 * @throws ClienteleError `OUT_OF_RANGE` naming the place or the cell at fault, `CONFLICTING_OPTIONS` for an item of two
 * constructs, `NO_DATA` for fewer than two constructs, `EMPTY_INPUT` for one without items.
 * @example
 * import { heterotraitMonotrait } from 'clientele/satisfaction'
 * const correlation = [[1, 0.8, 0.3, 0.4], [0.8, 1, 0.5, 0.4], [0.3, 0.5, 1, 0.5], [0.4, 0.4, 0.5, 1]]
 * const [pair] = heterotraitMonotrait(correlation, { service: [0, 1], price: [2, 3] })
 * pair.ratio.toFixed(4) // => '0.6325'
 */
export function heterotraitMonotrait(
  correlation: ItemMatrix,
  blocks: ItemBlocks,
  options: { readonly mean?: HeterotraitMean } = {},
): readonly HeterotraitMonotrait[] {
  expectKnownKeys(options, ['mean'], 'options')
  const { mean = 'arithmetic' } = options
  const asked = expectOneOf(mean, ['arithmetic', 'geometric'], 'options.mean')
  const rows = readCorrelations(correlation, 'correlation')
  const constructs = readBlocks(blocks, rows.length)
  const ratios = ratiosOf(
    (i, j) => rows[i]![j]!,
    constructs.map(([, items]) => items),
    asked,
  )
  return pairsOf(constructs.map(([name]) => name)).map(([first, second], pair) => {
    const ratio = ratios[pair]!
    return { first, second, ...(!Number.isNaN(ratio) && { ratio }) }
  })
}

/** Each two of them, in order. */
export function pairsOf(names: readonly string[]): readonly (readonly [string, string])[] {
  return names.flatMap((first, i) => names.slice(i + 1).map(second => [first, second] as const))
}

/** The ratio of each two blocks, in the order of {@link pairsOf}; NaN where one of them has no correlations within. */
export function ratiosOf(cell: Cell, blocks: readonly (readonly number[])[], mean: HeterotraitMean): Float64Array {
  const averageOf = mean === 'arithmetic' ? arithmeticMean : geometricMean
  const within = blocks.map(items => (items.length === 1 ? 1 : averageOf(cell, items, items)))
  const ratios = new Float64Array((blocks.length * (blocks.length - 1)) / 2)
  let pair = 0
  for (const [a, items] of blocks.entries()) {
    for (let b = a + 1; b < blocks.length; b++) {
      const own = Math.sqrt(within[a]!) * Math.sqrt(within[b]!)
      ratios[pair] = own > 0 ? averageOf(cell, items, blocks[b]!) / own : Number.NaN
      pair++
    }
  }
  return ratios
}

type Cell = (i: number, j: number) => number

function arithmeticMean(cell: Cell, ones: readonly number[], others: readonly number[]): number {
  return meanOf((i, j) => Math.abs(cell(i, j)), ones, others)
}

function geometricMean(cell: Cell, ones: readonly number[], others: readonly number[]): number {
  return Math.exp(meanOf((i, j) => Math.log(Math.abs(cell(i, j))), ones, others))
}

/** Over each of the ones with each of the others, but none with itself. */
function meanOf(value: Cell, ones: readonly number[], others: readonly number[]): number {
  let [sum, count] = [0, 0]
  for (const i of ones) {
    for (const j of others) {
      if (i === j) continue
      sum += value(i, j)
      count++
    }
  }
  return sum / count
}

function readBlocks(blocks: unknown, size: number): readonly (readonly [string, readonly number[]])[] {
  const seen = new Map<number, string>()
  const read = Object.entries(expectObject(blocks, 'blocks')).map(([name, places]) => {
    const path = `blocks.${name}`
    const items = Array.from(expectList(places, path), (place, i) => {
      const item = expectInteger(place, `${path}[${i}]`, 0, size - 1)
      const owner = seen.get(item)
      if (owner !== undefined) reject('CONFLICTING_OPTIONS', `${path}[${i}]`, `an item that is not of ${owner}`, item)
      seen.set(item, name)
      return item
    })
    return items.length > 0 ? ([name, items] as const) : reject('EMPTY_INPUT', path, 'at least one item', 'none')
  })
  return read.length > 1 ? read : reject('NO_DATA', 'blocks', 'at least two constructs', read.length)
}
