/**
 * Which products go together?
 *
 *   support     share of clients who hold both
 *   confidence  share of the holders of one who hold the other
 *   lift        confidence over the share of all who hold the other: 1 where one says nothing of the other
 *
 * With r times as many among the holders of the first, who are the part f, as among the others: lift = r / (f r + 1 − f), which
 * rises with r, so that the ends of r's interval (Koopman 1984) are those of the lift's, f being taken as it is.
 *
 * @see Agrawal, Imieliński and Swami (1993), Mining association rules between sets of items in large databases, SIGMOD; Brin,
 * Motwani, Ullman and Tsur (1997), Dynamic itemset counting, SIGMOD, for the lift.
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { deepFreeze } from '../../model/index.js'
import { liftInterval } from '../../statistics/event-model/lift-interval.js'
import { adjustedPValues, compareProportions, proportionInterval } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import type { ProductHoldings } from './holdings.js'
import { readHoldings, UNKNOWN } from './holdings.js'
import type { PairCounts } from './pair-counts.js'
import { pairsOf } from './pair-counts.js'

/** Which intervals are asked for. */
export interface CoHoldingOptions {
  /** Nominal probability of every interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** A share with its interval. */
export interface HeldShare {
  readonly share: number
  readonly interval: Interval
}

/** Who holds one product. */
export interface ProductHolders extends HeldShare {
  readonly product: string
  /** Clients of whom that is known. */
  readonly known: number
  readonly holders: number
}

/** Of those who hold one product, who holds another. */
export interface CoHeld {
  readonly product: string
  readonly other: string
  /** Clients of whom both are known. */
  readonly known: number
  /** Who hold `product`, of these. */
  readonly holders: number
  /** Who hold both. */
  readonly both: number
  readonly support: HeldShare
  readonly confidence: HeldShare
  /** The same of both directions. */
  readonly lift: { readonly value: number; readonly interval: Interval }
  /** Two-sided, of no association; the same of both directions. */
  readonly pValue: number
  /** After Benjamini and Hochberg (1995), over all pairs. */
  readonly adjustedPValue: number
}

/** Products by how they go together. */
export interface CoHolding {
  readonly clients: number
  readonly level: number
  /** In the order given. */
  readonly products: readonly ProductHolders[]
  /** Both directions of each pair, the highest lift at worst first; none of a product that nobody holds, or everybody. */
  readonly pairs: readonly CoHeld[]
}

/**
 * How products are held together: support, confidence and lift of every pair, with intervals and a test that allows for many pairs.
 *
 * It says what goes with what, not what leads to what: see `nextProduct` for the order in time.
 *
 * @param holdings by product, one cell per client; clients of whom either is not known are left out of a pair.
 * @throws ClienteleError `EMPTY_INPUT`, `LENGTH_MISMATCH` or `INVALID_TYPE` naming the first ten cells at fault;
 * `NO_DATA` for a product of which nothing is known.
 * @example
 * import { coHolding } from 'clientele/segmentation'
 * const { pairs } = coHolding({
 *   loan: [1, 1, 1, 1, 0, 0, 0, 0, 0, 0],
 *   guarantee: [1, 1, 1, 0, 0, 0, 1, 0, 0, 0],
 * })
 * const [first] = pairs
 * first.confidence.share // => 0.75
 * first.lift.value // => 1.875
 * first.lift.interval.lower.toFixed(2) // => '0.95'
 * first.pValue.toFixed(3) // => '0.065'
 */
export function coHolding(holdings: ProductHoldings, options: CoHoldingOptions = {}): CoHolding {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const read = readHoldings(holdings, 'holdings')
  const pairs = pairsOf(read)
  const tests = pairs.map(({ counts }) => testOf(counts))
  const adjusted = tests.length === 0 ? [] : adjustedPValues(tests)
  const both = pairs.flatMap(({ a, b, counts }, i): readonly CoHeld[] => {
    const names = { product: read.products[a]!, other: read.products[b]! }
    const tested = { pValue: tests[i]!, adjustedPValue: adjusted[i]! }
    const turned = { ...counts, first: counts.second, second: counts.first }
    return [
      { ...names, ...coHeld(counts, level), ...tested },
      { product: names.other, other: names.product, ...coHeld(turned, level), ...tested },
    ]
  })
  return deepFreeze({
    clients: read.rows,
    level,
    products: read.products.map((product, i) => holdersOf(product, read.held[i]!, level)),
    pairs: both.sort(
      (x, y) => y.lift.interval.lower - x.lift.interval.lower || y.confidence.share - x.confidence.share,
    ),
  })
}

function coHeld(
  { known, first, second, both }: PairCounts,
  level: number,
): Omit<CoHeld, 'product' | 'other' | 'pValue' | 'adjustedPValue'> {
  const { ratioInterval } = compareProportions(...proportionsOf({ known, first, second, both }), { level })
  return {
    known,
    holders: first,
    both,
    support: shareOf(both, known, level),
    confidence: shareOf(both, first, level),
    lift: { value: both / first / (second / known), interval: liftInterval(ratioInterval!, first / known) },
  }
}

/** Who hold the second among those who hold the first, and among those who do not. */
function proportionsOf({ known, first, second, both }: PairCounts): [Trials, Trials] {
  return [
    { successes: both, trials: first },
    { successes: second - both, trials: known - first },
  ]
}

interface Trials {
  readonly successes: number
  readonly trials: number
}

function testOf(counts: PairCounts): number {
  return compareProportions(...proportionsOf(counts)).pValue
}

function holdersOf(product: string, column: Int8Array, level: number): ProductHolders {
  const known = column.reduce((sum, cell) => (cell === UNKNOWN ? sum : sum + 1), 0)
  if (known === 0) reject('NO_DATA', `holdings.${product}`, 'at least one client of whom it is known', 'none')
  const holders = column.reduce((sum, cell) => (cell === 1 ? sum + 1 : sum), 0)
  return { product, known, holders, ...shareOf(holders, known, level) }
}

function shareOf(count: number, known: number, level: number): HeldShare {
  return { share: count / known, interval: proportionInterval(count, known, { level }) }
}
