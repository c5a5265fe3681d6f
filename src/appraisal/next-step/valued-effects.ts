/**
 * What the effects of an action change, and how sure that is.
 *
 * The effects of one action err together: where it works better than stated, all of it does. So the ends of the interval are values at the
 * ends of all effects at once, and exact for one effect.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { Estimate, Lever, StepEffect } from './policy-types.js'
import type { OutlookChange } from './types.js'
import type { ValueUnder } from './value-under.js'

/** What an action is expected to bring. */
export interface Gain {
  readonly gain: number
  readonly interval: Interval
}

/** What is the same for all actions for one client. */
export interface EffectTerms {
  readonly worth: number
  readonly under: ValueUnder
  /** Index of satisfaction, within [0, 100]. */
  readonly satisfaction: number
  readonly logHazardOfLeavingPerPoint: Estimate
  readonly level: number
  /** Of the standard normal law, at the upper end of the level. */
  readonly quantile: number
}

/** A lever moved by the logarithm of its factor. */
interface Move {
  readonly on: Lever
  readonly log: number
  readonly error: number
}

/** Whether less of it is better for the lender. */
const LESS_IS_BETTER: Readonly<Record<Lever, boolean>> = {
  defaults: true,
  leaving: true,
  lossGivenDefault: true,
  newBusiness: false,
  margin: false,
}

/** @param strength part of the stated effects that comes true. */
export function gainOf(effects: readonly StepEffect[], terms: EffectTerms, strength = 1): Gain {
  const { worth, under, level, quantile } = terms
  const moves = effects.map(effect => moveOf(effect, terms, strength))
  const gain = under(changeOf(moves, 0)) - worth
  const worse = under(changeOf(moves, -quantile)) - worth
  const better = under(changeOf(moves, quantile)) - worth
  return {
    gain,
    interval: {
      lower: Math.min(worse, gain, better),
      upper: Math.max(worse, gain, better),
      level,
      kind: 'credible',
      method: 'stated-effects',
    },
  }
}

function moveOf(effect: StepEffect, terms: EffectTerms, strength: number): Move {
  if (effect.on !== 'satisfaction') {
    return { on: effect.on, log: strength * Math.log(effect.factor), error: effect.logStandardError }
  }
  const { estimate, standardError } = effect.points
  const points = Math.max(-terms.satisfaction, Math.min(100 - terms.satisfaction, strength * estimate))
  const slope = terms.logHazardOfLeavingPerPoint
  return {
    on: 'leaving',
    log: points * slope.estimate,
    // Variance of a product of two estimates that err apart (Goodman, 1960), without the product of both errors.
    error: Math.hypot(points * slope.standardError, standardError * slope.estimate),
  }
}

/** All levers, each moved by so many of its errors towards the better. */
function changeOf(moves: readonly Move[], errors: number): OutlookChange {
  const change: Partial<Record<Lever, number>> = {}
  for (const { on, log, error } of moves) {
    const towards = LESS_IS_BETTER[on] ? -errors : errors
    const [before = 1] = [change[on]]
    change[on] = before * Math.exp(log + towards * error)
  }
  return change
}
