/**
 * How many of our products do clients hold?
 *
 * @module
 */
import { collectIssues, expectKnownKeys, expectObject, received, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import type { ClientId } from '../../records/core.js'
import { cellsOf } from '../../records/day-columns.js'
import { columnLength } from '../../statistics/columns.js'
import { expectLevel } from '../../statistics/level.js'
import { clientRows, sumsByCluster } from '../rates/client-rows.js'
import type { Rate } from '../rates/index.js'
import { rateOf } from '../rates/rate.js'
import { ratioInterval } from '../rates/ratio-interval.js'

/** What clients hold, by product, a cell per client: true and false, or amounts >= 0 of which those above 0 are held. */
export type HeldProducts = Readonly<Record<string, ArrayLike<number> | ArrayLike<boolean>>>

/** Which clients belong together, and which intervals are asked for. */
export interface DepthOptions {
  /** The group of each client, null where it stands alone: clients of one group are not independent. Alone by default. */
  readonly group?: ArrayLike<ClientId | null>
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Clients that hold so many products. */
export interface DepthRow extends Rate {
  readonly products: number
}

/** How deep relationships are. */
export interface RelationshipDepth {
  /** How many products each client holds. */
  readonly products: Uint16Array
  /** Products per client, with the interval of the mean over clients or groups of them, within [0, how many products there are]. */
  readonly mean: number
  readonly interval: Interval
  /** From no product to all there are: how many clients hold so many. */
  readonly distribution: readonly DepthRow[]
  /** Of those who hold one product at least, those who hold several; absent rate where nobody holds one. */
  readonly several: Rate
}

/**
 * The depth of relationships: products held per client.
 *
 * @throws ClienteleError naming the first ten cells at fault; `LENGTH_MISMATCH`, `EMPTY_INPUT`.
 * @example
 * import { relationshipDepth } from 'clientele/loyalty'
 * const { mean, products, several } = relationshipDepth({
 *   loan: [500, 0, 200, 300],
 *   deposit: [true, true, false, false],
 *   leasing: [90, 0, 0, 0],
 * })
 * Array.from(products) // => [3, 1, 1, 1]
 * mean // => 1.5
 * several.rate // => 0.25
 */
export function relationshipDepth(holdings: HeldProducts, options: DepthOptions = {}): RelationshipDepth {
  expectKnownKeys(options, ['group', 'level'], 'options')
  const level = expectLevel(options.level)
  const products = countsOf(holdings)
  const { group } = options
  const client = Array.from(products.keys())
  const rows = clientRows({ client, ...(group !== undefined && { group }) }, [], 'options')
  const counts = Float64Array.from(products)
  const ones = counts.map(() => 1)
  const share = (isPart: (count: number) => boolean, isWhole: (count: number) => boolean = () => true): Rate =>
    rateOf(
      rows,
      counts.map(count => (isPart(count) ? 1 : 0)),
      counts.map(count => (isWhole(count) ? 1 : 0)),
      { level, isCount: true },
    )
  const most = Object.keys(holdings).length
  const interval = ratioInterval(sumsByCluster(rows, counts), sumsByCluster(rows, ones), level)
  return {
    products,
    mean: counts.reduce((sum, count) => sum + count, 0) / counts.length,
    interval: { ...interval, upper: Math.min(interval.upper, most) },
    distribution: Array.from({ length: most + 1 }, (_, held) => ({
      products: held,
      ...share(count => count === held),
    })),
    several: share(
      count => count > 1,
      count => count > 0,
    ),
  }
}

/** How many products each client holds. */
function countsOf(holdings: HeldProducts): Uint16Array {
  const names = Object.keys(expectObject(holdings, 'holdings'))
  if (names.length === 0) reject('EMPTY_INPUT', 'holdings', 'at least one product', holdings)
  const size = columnLength(holdings[names[0]!], `holdings.${names[0]}`)
  if (size === 0) reject('EMPTY_INPUT', `holdings.${names[0]}`, 'at least one client', holdings)
  const counts = new Uint16Array(size)
  const faults = collectIssues()
  for (const name of names) {
    const cells = cellsOf(holdings[name], size, `holdings.${name}`, 'a column of amounts, or of true and false')
    for (let i = 0; i < size; i++) {
      const cell = cells[i]
      if (cell === true || (typeof cell === 'number' && cell > 0 && cell < Infinity)) counts[i]!++
      else if (cell !== false && cell !== 0) {
        const expected = 'a number >= 0, true or false'
        faults.add({ code: 'OUT_OF_RANGE', path: `holdings.${name}[${i}]`, expected, received: received(cell) })
      }
    }
  }
  faults.throwIfAny()
  return counts
}
