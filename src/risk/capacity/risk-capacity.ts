/**
 * How much risk can a client bear (风险承受能力)? And how much does it want to bear? Two attributes of a client, and whether
 * they fit.
 *
 * @module
 */
import { expectKnownKeys } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import type { RiskBand, RiskCapacity } from '../../records/core.js'
import type { ScorePart } from '../../records/figure-score.js'
import { scoreOfFigures } from '../../records/figure-score.js'
import { bandAt, expectBands, RISK_BANDS } from './bands.js'
import type { CapacityFigures } from './capacity-figures.js'

/** The parts of capacity, by expert judgement: a start for lenders without data. */
export const CAPACITY_PARTS: Readonly<Record<keyof CapacityFigures, ScorePart>> = /* @__PURE__ */ deepFreeze({
  leverage: { weight: 0.3, worst: 0.9, best: 0.3 },
  liquidity: { weight: 0.2, worst: -0.1, best: 0.3 },
  cashFlowStability: { weight: 0.25, worst: 0.3, best: 0.9 },
  headroom: { weight: 0.25, worst: 0, best: 0.5 },
})

/** How capacity is graded and banded. */
export interface CapacityOptions {
  /** Parts by the name of their figure; {@link CAPACITY_PARTS} by default. */
  readonly parts?: Readonly<Record<string, ScorePart>>
  /** {@link RISK_BANDS} by default. */
  readonly bands?: readonly RiskBand[]
}

/**
 * The capacity for risk: figures graded and weighed as in `repaymentAbility`; a missing figure widens the range.
 *
 * @param figures from `capacityFigures`, or as known.
 * @throws ClienteleError `UNKNOWN_OPTION` for a figure that is no part; `OUT_OF_RANGE` for one that is not finite, or for
 * bands that overlap.
 * @example
 * import { riskCapacity } from 'clientele/risk'
 * const capacity = riskCapacity({ leverage: 0.6, liquidity: 0.1, headroom: 0.25 })
 * capacity.score?.toFixed(2) // => '0.50'
 * capacity.band // => 'balanced'
 * capacity.bandRange // => { lower: 'cautious', upper: 'growth' }
 */
export function riskCapacity(
  figures: CapacityFigures | Readonly<Record<string, number | undefined>>,
  options: CapacityOptions = {},
): RiskCapacity {
  expectKnownKeys(options, ['parts', 'bands'], 'options')
  const bands = options.bands === undefined ? RISK_BANDS : expectBands(options.bands, 'options.bands')
  const score = scoreOfFigures(figures, options.parts === undefined ? CAPACITY_PARTS : options.parts)
  const nameAt = (value: number): string => bands[bandAt(value, bands)]!.name
  return deepFreeze({
    kind: 'risk-capacity' as const,
    version: 1 as const,
    ...score,
    bands,
    ...(score.score !== undefined && { band: nameAt(score.score) }),
    bandRange: { lower: nameAt(score.range.lower), upper: nameAt(score.range.upper) },
  })
}
