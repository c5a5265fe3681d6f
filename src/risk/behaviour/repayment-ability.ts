/**
 * Could the client pay? A score of what its figures allow (还款能力), apart from whether it does.
 *
 * @module
 */
import { expectKnownKeys } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import type { PartialScore } from '../../records/core.js'
import type { ScorePart } from '../../records/figure-score.js'
import { scoreOfFigures } from '../../records/figure-score.js'

/** What a client's accounts or income say of its means; what is not known is left out. */
export interface AbilityFigures {
  /** Cash available for debt service over debt service of the same period. */
  readonly debtServiceCoverage?: number
  /** Earnings before interest and tax over interest. */
  readonly interestCoverage?: number
  /** Debt service over income, of a person. */
  readonly debtServiceToIncome?: number
  /** Liabilities over assets. */
  readonly debtToAssets?: number
  /** Current assets over current liabilities. */
  readonly currentRatio?: number
}

/**
 * The parts of the ability to repay, by expert judgement: a start for lenders without data, to be replaced by what their
 * own defaults show. Coverage of 1.2 to 1.5 is what lenders commonly ask for.
 */
export const ABILITY_PARTS: Readonly<Record<keyof AbilityFigures, ScorePart>> = /* @__PURE__ */ deepFreeze({
  debtServiceCoverage: { weight: 0.35, worst: 0.8, best: 2 },
  interestCoverage: { weight: 0.15, worst: 1, best: 6 },
  debtServiceToIncome: { weight: 0.2, worst: 0.6, best: 0.2 },
  debtToAssets: { weight: 0.15, worst: 0.9, best: 0.3 },
  currentRatio: { weight: 0.15, worst: 0.8, best: 2 },
})

/** Which parts there are. */
export interface AbilityOptions {
  /** Parts by the name of their figure; {@link ABILITY_PARTS} by default. */
  readonly parts?: Readonly<Record<string, ScorePart>>
}

/**
 * The ability to repay, within [0, 1]: each figure graded from 0 at its worst to 1 at its best, weighed. A figure that is
 * not known leaves the score to the others and widens the range by its weight.
 *
 * @param figures by the names of the parts; leave out what is not known, or what does not apply.
 * @throws ClienteleError `UNKNOWN_OPTION` for a figure that is no part, `OUT_OF_RANGE` for one that is not finite.
 * @example
 * import { repaymentAbility } from 'clientele/risk'
 * const { score, range, coverage } = repaymentAbility({ debtServiceCoverage: 1.4, debtToAssets: 0.6 })
 * score // => 0.5
 * coverage // => 0.5
 * range // => { lower: 0.25, upper: 0.75 }
 */
export function repaymentAbility(
  figures: AbilityFigures | Readonly<Record<string, number | undefined>>,
  options: AbilityOptions = {},
): PartialScore {
  expectKnownKeys(options, ['parts'], 'options')
  return scoreOfFigures(figures, options.parts === undefined ? ABILITY_PARTS : options.parts)
}
