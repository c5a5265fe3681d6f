/**
 * What having a feature does for satisfaction, and what lacking it does.
 *
 *   better = (A + O)/(A + O + M + I)        worse = −(O + M)/(A + O + M + I)
 *
 * @see Berger et al. (1993), Kano's methods for understanding customer-defined quality, section IVa (Timko).
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import type { ClusterCodes } from '../../statistics/cluster-codes.js'
import { clusteredShare, proportionInterval } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import type { KanoCategory } from './kano-table.js'
import type { KanoFeature } from './types.js'

/** The two coefficients with their intervals; absent where nobody is in A, O, M or I. */
export type BetterWorse = Pick<KanoFeature, 'better' | 'betterInterval' | 'worse' | 'worseInterval'>

/**
 * Better and worse from counts, with Wilson's intervals.
 *
 * @param counts answers in A, O, M and I: whole numbers >= 0.
 * @throws ClienteleError `OUT_OF_RANGE` naming the count at fault.
 * @example
 * import { betterWorse } from 'clientele/satisfaction'
 * const { better, worse, worseInterval } = betterWorse({ A: 5, O: 10, M: 60, I: 25 })
 * better // => 0.15
 * worse // => -0.7
 * worseInterval.lower.toFixed(3) // => '-0.781'
 */
export function betterWorse(
  counts: Readonly<Record<'A' | 'O' | 'M' | 'I', number>>,
  options: { readonly level?: number } = {},
): BetterWorse {
  expectKnownKeys(options, ['level'], 'options')
  const given = expectObject(counts, 'counts')
  expectKnownKeys(given, ['A', 'O', 'M', 'I'], 'counts')
  const [A, O, M, I] = (['A', 'O', 'M', 'I'] as const).map(name => expectInteger(given[name], `counts.${name}`))
  const level = expectLevel(options.level)
  const all = A! + O! + M! + I!
  if (all === 0) return {}
  return reported(
    (A! + O!) / all,
    proportionInterval(A! + O!, all, { level }),
    (O! + M!) / all,
    proportionInterval(O! + M!, all, { level }),
  )
}

/** The same of the category of each row, where rows come in clusters. */
export function clusteredBetterWorse(
  categories: readonly KanoCategory[],
  { code, count }: ClusterCodes,
  level: number,
): BetterWorse {
  const [wholes, pleased, missed] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  for (const [row, category] of categories.entries()) {
    if (category === 'R' || category === 'Q') continue
    const cluster = code[row]!
    wholes[cluster]! += 1
    if (category === 'A' || category === 'O') pleased[cluster]! += 1
    if (category === 'O' || category === 'M') missed[cluster]! += 1
  }
  if (wholes.every(whole => whole === 0)) return {}
  const [have, lack] = [clusteredShare(pleased, wholes, { level }), clusteredShare(missed, wholes, { level })]
  return reported(have.share, have.interval, lack.share, lack.interval)
}

function reported(better: number, betterInterval: Interval, missed: number, missedInterval: Interval): BetterWorse {
  // 0 has no sign.
  const negative = (value: number): number => 0 - value
  const ends = { lower: negative(missedInterval.upper), upper: negative(missedInterval.lower) }
  return { better, betterInterval, worse: negative(missed), worseInterval: { ...missedInterval, ...ends } }
}
