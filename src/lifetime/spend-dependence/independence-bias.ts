/**
 * How far values are off if every client is taken to spend the same per order, however often it orders.
 *
 *   bias = (Σ purchases · mean of all) / (Σ over classes of purchases · mean of the class) − 1
 *
 * Given the classes, the interval follows from the spread of clients within them (the delta method).
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import { normalUpperQuantile } from '../../numeric/core.js'
import type { ClassMembers } from './spend-classes.js'

/** How far values are off under independence. */
export interface IndependenceBias {
  /** Below 0 where independence understates values: -0.1 is 10 % too little. */
  readonly share: number
  readonly interval: Interval
}

/** The bias of amounts for clients who buy so much; `undefined` where nobody buys or spends. */
export function independenceBias(
  classes: readonly ClassMembers[],
  meanSpend: Float64Array,
  purchases: Float64Array,
  level: number,
): IndependenceBias | undefined {
  const unit = meanSpend.reduce((most, amount) => Math.max(most, amount), 0)
  const clients = classes.reduce((sum, { members }) => sum + members.length, 0)
  const parts = classes.map(({ members }) => {
    const bought = members.reduce((sum, i) => sum + purchases[i]!, 0)
    const mean = members.reduce((sum, i) => sum + meanSpend[i]! / unit / members.length, 0)
    const squares = members.reduce((sum, i) => sum + (meanSpend[i]! / unit - mean) ** 2, 0)
    return { size: members.length, bought, mean, variance: squares / Math.max(1, members.length - 1) }
  })
  const bought = parts.reduce((sum, part) => sum + part.bought, 0)
  const byClass = parts.reduce((sum, part) => sum + part.bought * part.mean, 0)
  if (!(byClass > 0)) return undefined
  const ratio = (bought * parts.reduce((sum, { size, mean }) => sum + (size / clients) * mean, 0)) / byClass
  const variance = parts.reduce((sum, part) => {
    const slope = (bought * (part.size / clients) - ratio * part.bought) / byClass
    return sum + (slope * slope * part.variance) / part.size
  }, 0)
  const reach = normalUpperQuantile((1 - level) / 2) * Math.sqrt(variance)
  const share = ratio - 1
  return {
    share,
    interval: { lower: share - reach, upper: share + reach, level, kind: 'confidence', method: 'delta' },
  }
}
