import { addTo, runningSum, totalOf } from '../../../numeric/core.js'
import { beyondRounding } from '../ranked-values.js'
import { assign } from './assign.js'
import type { ValueTiers } from './types.js'

/** One tier of clients. */
export interface TierTotals {
  readonly tier: string
  readonly clients: number
  /** Of all clients; within [0, 1]. */
  readonly share: number
  readonly value: number
  /** Of the value of all; absent where all together bring nothing, or less, as no share means anything then. */
  readonly valueShare?: number
  /** Absent, with what follows, where nobody is in the tier. */
  readonly mean?: number
  readonly least?: number
  readonly greatest?: number
}

/**
 * What each tier brings, the best tier first.
 *
 * @throws ClienteleError as `assign` does.
 * @example
 * import { valueTiers } from 'clientele/segmentation'
 * const model = valueTiers.fromParams({ cutPoints: [500] })
 * valueTiers.summarise(model, [800, 150, 50]).map(({ tier, clients, valueShare }) => [tier, clients, valueShare])
 * // => [['A', 1, 0.8], ['B', 2, 0.2]]
 */
export function summarise(model: ValueTiers, values: ArrayLike<number>): readonly TierTotals[] {
  const { size, segment, segmentNames } = assign(model, values)
  const tiers = segmentNames.map(() => ({
    clients: 0,
    sum: runningSum(),
    least: Number.POSITIVE_INFINITY,
    greatest: Number.NEGATIVE_INFINITY,
  }))
  const magnitude = runningSum()
  for (let row = 0; row < size; row++) {
    const tier = tiers[segment[row]!]!
    const value = values[row]!
    tier.clients++
    addTo(tier.sum, value)
    addTo(magnitude, Math.abs(value))
    tier.least = Math.min(tier.least, value)
    tier.greatest = Math.max(tier.greatest, value)
  }
  const all = beyondRounding(
    tiers.reduce((sum, tier) => sum + totalOf(tier.sum), 0),
    totalOf(magnitude),
  )
  return tiers.map(({ clients, sum, least, greatest }, i): TierTotals => {
    const value = totalOf(sum)
    return {
      tier: segmentNames[i]!,
      clients,
      share: clients / size,
      value,
      ...(all > 0 && { valueShare: value / all }),
      ...(clients > 0 && { mean: value / clients, least, greatest }),
    }
  })
}
