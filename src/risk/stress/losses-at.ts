/**
 * What each obligor costs in a given state of the economy.
 *
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'
import { conditionalAt } from '../one-factor.js'
import { expectedLosses } from '../portfolio/obligors.js'
import type { PlacedLink, StressPlan } from './stress-plan.js'

/** Default probabilities, losses given default and exposures in a state, and what they cost; a cell per obligor. */
export interface StateLosses {
  readonly probabilityOfDefault: Float64Array
  readonly lossGivenDefault: Float64Array
  readonly exposure: Float64Array
  readonly losses: Float64Array
  /** Σ of losses. */
  readonly total: number
}

/** The state in which factors have these values, in the order of the plan. */
export function lossesAt(plan: StressPlan, values: ArrayLike<number>): StateLosses {
  const { size, columns, thresholds, correlations, factorOf, exposureLink, lossLink, lossThresholds } = plan
  const [pds, lgds] = [new Float64Array(size), new Float64Array(size)]
  const [exposures, losses] = [new Float64Array(size), new Float64Array(size)]
  const drawn = exposureLink === undefined ? 0 : within(lineAt(exposureLink, values))
  const shift = lossLink === undefined ? 0 : lineAt(lossLink, values)
  for (let i = 0; i < size; i++) {
    const given = columns.probabilityOfDefault[i]!
    const correlation = correlations[i]!
    const cycle = values[factorOf[i]!]!
    const isCertain = given <= 0 || given >= 1
    const pd = isCertain || correlation === 0 ? given : conditionalAt(thresholds[i]!, correlation, cycle)
    let lgd = columns.lossGivenDefault[i]!
    if (lossLink !== undefined) lgd = within(lgd + shift)
    else if (lossThresholds !== undefined && !isCertain && lgd > 0 && lgd < 1 && pd > 0) {
      // Frye and Jacobs: the loss rate follows the law of the default rate, about its own mean.
      lgd = within(conditionalAt(lossThresholds[i]!, correlation, cycle) / pd)
    }
    pds[i] = pd
    lgds[i] = lgd
    exposures[i] = columns.exposure[i]! + (drawn > 0 ? drawn * columns.undrawn![i]! : 0)
    losses[i] = exposures[i]! * pd * lgd
  }
  return {
    probabilityOfDefault: pds,
    lossGivenDefault: lgds,
    exposure: exposures,
    losses,
    total: compensatedSum(losses),
  }
}

/** The portfolio as it is given: expectations over all states of the economy. */
export function baseLosses({ columns, size }: StressPlan): StateLosses {
  const losses = expectedLosses(columns, size)
  return {
    probabilityOfDefault: Float64Array.from(columns.probabilityOfDefault),
    lossGivenDefault: Float64Array.from(columns.lossGivenDefault),
    exposure: Float64Array.from(columns.exposure),
    losses,
    total: compensatedSum(losses),
  }
}

function lineAt({ place, slope, reference }: PlacedLink, values: ArrayLike<number>): number {
  return slope * (values[place]! - reference)
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share))
}
