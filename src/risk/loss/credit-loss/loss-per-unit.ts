/**
 * The loss of one facility in parts of exposure × loss given default, over a year and over its life, by the fastest way that
 * its default probabilities allow.
 *
 * @module
 */
import type { DefaultTerm } from './default-term.js'
import { discountedDefault } from './discounted-default.js'
import { periodEnds, periodsWithinYear } from './period-ends.js'
import type { CreditLossSettings } from './settings.js'

/** How what is owed runs: all until maturity, or down to nothing in a straight line. */
export type Repayment = 'bullet' | 'linear'

/** Losses in parts of exposure × loss given default; one object, filled anew for each facility. */
export interface UnitLoss {
  twelveMonth: number
  lifetime: number
}

/** Fills the losses of a facility with this force of interest and maturity in years. */
export type LossPerUnit = (force: number, maturity: number, into: UnitLoss) => void

/** Of one hazard for ever, in closed form where all is owed until maturity. */
export function constantLoss(hazard: number, repayment: Repayment, settings: CreditLossSettings): LossPerUnit {
  if (repayment === 'bullet') {
    return (force, maturity, into) => {
      into.lifetime = discountedDefault(hazard, force, maturity, settings)
      into.twelveMonth = maturity <= 1 ? into.lifetime : discountedDefault(hazard, force, 1, settings)
    }
  }
  const survivalOf = (time: number): number => (time === 0 ? 1 : Math.exp(-hazard * time))
  const within = -Math.expm1(-hazard / settings.periodsPerYear)
  return summed(
    (from, to, isFull) => survivalOf(from) * (isFull ? within : -Math.expm1(-hazard * (to - from))),
    repayment,
    settings,
  )
}

/** Of a term structure: its probabilities by period are computed once, for all facilities that share it. */
export function termLoss(
  term: DefaultTerm,
  longest: number,
  repayment: Repayment,
  settings: CreditLossSettings,
): LossPerUnit {
  const { periodsPerYear } = settings
  const ends = periodEnds(longest, periodsPerYear)
  const probabilities = Float64Array.from(ends, (to, i) => term.probability(i === 0 ? 0 : ends[i - 1]!, to))
  const probability = (from: number, to: number, isFull: boolean, i: number): number =>
    isFull && (i + 1 < ends.length || to === longest) ? probabilities[i]! : term.probability(from, to)
  return summed(probability, repayment, settings)
}

type Probability = (from: number, to: number, isFull: boolean, period: number) => number

function summed(probability: Probability, repayment: Repayment, { periodsPerYear, timing }: CreditLossSettings) {
  const length = 1 / periodsPerYear
  const share = timing === 'mid-period' ? 0.5 : 1
  return (force: number, maturity: number, into: UnitLoss): void => {
    const count = Math.max(1, Math.ceil(maturity * periodsPerYear - 1e-9))
    const inYear = periodsWithinYear(count, periodsPerYear)
    const perPeriod = Math.exp(-force * length)
    let discount = Math.exp(-force * length * share)
    let sum = 0
    for (let i = 0; i < count; i++) {
      const from = i / periodsPerYear
      const isLast = i + 1 === count
      const to = isLast ? maturity : (i + 1) / periodsPerYear
      const isFull = !isLast || to === (i + 1) / periodsPerYear
      const moment = from + (to - from) * share
      const factor = isFull ? discount : Math.exp(-force * moment)
      sum += probability(from, to, isFull, i) * factor * (repayment === 'bullet' ? 1 : 1 - moment / maturity)
      discount *= perPeriod
      if (i + 1 === inYear) into.twelveMonth = sum
    }
    into.lifetime = sum
  }
}
