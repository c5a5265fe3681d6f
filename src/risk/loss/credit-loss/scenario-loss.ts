/**
 * What is lost in one story of the economy:
 *
 *   ECL = Σ S_{t−1} h_t · LGD_t · EAD_t · DF_t
 *
 * over periods t until maturity, or those of the first year; S_{t−1}: probability of no default before the period, h_t: of
 * default within it, DF_t = (1 + i)^−τ with τ the middle or the end of the period, where exposure and loss given default are
 * read too.
 *
 * @module
 */
import { compensatedSum } from '../../../numeric/core.js'
import { defaultTerm } from './default-term.js'
import { exposurePath, lossGivenDefaultPath, prepaymentPath } from './path.js'
import { periodEnds, periodsWithinYear } from './period-ends.js'
import type { CreditLossSettings, StoryInputs } from './settings.js'
import type { CreditLossInputs, CreditLossPeriod } from './types.js'

/** Losses of all periods, and their sums. */
export interface PeriodLosses {
  readonly periods: readonly CreditLossPeriod[]
  readonly twelveMonth: number
  readonly lifetime: number
  readonly undiscountedLifetime: number
}

/** The periods of a facility that is not in default. */
export function periodLosses(
  { inputs, pathOf }: StoryInputs<CreditLossInputs>,
  { maturity, force }: { readonly maturity: number; readonly force: number },
  { periodsPerYear, timing, beyondCurve }: CreditLossSettings,
): PeriodLosses {
  const term = defaultTerm(inputs.probabilityOfDefault, maturity, beyondCurve, pathOf('probabilityOfDefault'))
  const exposureAt = exposurePath(inputs.exposure, pathOf('exposure'))
  const lossAt = lossGivenDefaultPath(inputs.lossGivenDefault, pathOf('lossGivenDefault'))
  const remainingAt = prepaymentPath(inputs.prepaymentSurvival, pathOf('prepaymentSurvival'))
  const ends = periodEnds(maturity, periodsPerYear)
  const periods = ends.map((to, i): CreditLossPeriod => {
    const from = i === 0 ? 0 : ends[i - 1]!
    const moment = timing === 'mid-period' ? from + (to - from) / 2 : to
    const survival = term.survival(from)
    const probability = term.probability(from, to)
    const exposure = exposureAt(moment) * remainingAt(moment)
    const lossGivenDefault = lossAt(moment)
    const discountFactor = Math.exp(-force * moment)
    const undiscountedLoss = probability * lossGivenDefault * exposure
    return {
      from,
      to,
      survival,
      conditionalProbabilityOfDefault: survival > 0 ? Math.min(1, probability / survival) : 0,
      exposure,
      lossGivenDefault,
      discountFactor,
      undiscountedLoss,
      loss: undiscountedLoss * discountFactor,
    }
  })
  const losses = periods.map(({ loss }) => loss)
  return {
    periods,
    twelveMonth: compensatedSum(losses.slice(0, periodsWithinYear(losses.length, periodsPerYear))),
    lifetime: compensatedSum(losses),
    undiscountedLifetime: compensatedSum(periods.map(({ undiscountedLoss }) => undiscountedLoss)),
  }
}
