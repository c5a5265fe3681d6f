/**
 * How many of those who do not hold a product will take it, by calibrated probabilities.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { RunningSum } from '../../numeric/core.js'
import { addTo, normalUpperQuantile, runningSum, totalOf } from '../../numeric/core.js'
import { expectColumns, PROBABILITY } from '../../statistics/columns.js'
import type { Segments } from '../../statistics/index.js'
import type { Tally } from './product-tally.js'
import type { Held } from './read-holdings.js'
import type { ExpectedHolders } from './types.js'

/** Sums of p and of p(1 − p) over those who do not hold the product. */
export interface OpenChances {
  readonly open: number
  readonly mean: number
  readonly variance: number
}

/** The chances of every segment. */
export function chancesOf(
  { product, holds }: Held,
  probabilities: ArrayLike<number>,
  { segment, segmentNames }: Segments,
): readonly OpenChances[] {
  const path = `options.propensity.${product}`
  if (expectColumns([path, probabilities, PROBABILITY]) !== segment.length) {
    reject('LENGTH_MISMATCH', path, `${segment.length} probabilities, one per client`, probabilities.length)
  }
  const sums = segmentNames.map((): [RunningSum, RunningSum] => [runningSum(), runningSum()])
  const open = segmentNames.map(() => 0)
  for (let row = 0; row < segment.length; row++) {
    if (holds[row] === 1) continue
    const [mean, variance] = sums[segment[row]!]!
    const chance = probabilities[row]!
    open[segment[row]!]!++
    addTo(mean, chance)
    addTo(variance, chance * (1 - chance))
  }
  return sums.map(([mean, variance], i) => ({ open: open[i]!, mean: totalOf(mean), variance: totalOf(variance) }))
}

/** All segments together. */
export function totalChances(chances: readonly OpenChances[]): OpenChances {
  const add = (of: keyof OpenChances): number => chances.reduce((sum, each) => sum + each[of], 0)
  return { open: add('open'), mean: add('mean'), variance: add('variance') }
}

/** What the chances say of one segment. */
export function expectedHolders(
  { open, mean, variance }: OpenChances,
  tally: Tally,
  all: Tally,
  level: number,
): ExpectedHolders {
  const reach = normalUpperQuantile((1 - level) / 2) * Math.sqrt(variance)
  const { meanAmount = all.meanAmount } = tally
  return {
    clients: mean,
    interval: {
      lower: Math.max(0, mean - reach),
      upper: Math.min(open, mean + reach),
      level,
      kind: 'predictive',
      method: 'normal',
    },
    ...(meanAmount !== undefined && { amount: mean * meanAmount }),
  }
}
