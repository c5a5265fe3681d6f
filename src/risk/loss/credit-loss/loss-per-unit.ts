/**
 * The loss of one facility in parts of exposure × loss given default, over a year and over its life, by the fastest way that
 * its default probabilities allow.
 *
 * @module
 */
import type { DefaultTiming } from '../../../model/default-timing.js'
import { discountedDefault } from './discounted-default.js'
import { periodEnds } from './period-ends.js'
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

/** Of one hazard for ever: in closed form where all is owed until maturity, else a falling geometric series. */
export function constantLoss(hazard: number, repayment: Repayment, settings: CreditLossSettings): LossPerUnit {
  if (repayment === 'bullet') {
    return (force, maturity, into) => {
      into.lifetime = discountedDefault(hazard, force, maturity, settings)
      into.twelveMonth = maturity <= 1 ? into.lifetime : discountedDefault(hazard, force, 1, settings)
    }
  }
  const { periodsPerYear } = settings
  const length = 1 / periodsPerYear
  const share = shareOf(settings)
  return (force, maturity, into) => {
    const { whole, start } = cutOf(maturity, periodsPerYear)
    const ratio = Math.exp(-(hazard + force) * length)
    let term = -Math.expm1(-hazard * length) * Math.exp(-force * length * share)
    let [sum, ofYear] = [0, 0]
    for (let i = 0; i < whole; i++) {
      if (i === periodsPerYear) ofYear = sum
      sum += term * (1 - ((i + share) * length) / maturity)
      term *= ratio
    }
    if (whole === periodsPerYear) ofYear = sum
    const survival = start === 0 ? 1 : Math.exp(-hazard * start)
    const last = start < maturity ? survival * -Math.expm1(-hazard * (maturity - start)) : 0
    const moment = start + share * (maturity - start)
    into.lifetime = sum + last * Math.exp(-force * moment) * (1 - moment / maturity)
    into.twelveMonth = maturity <= 1 ? into.lifetime : ofYear
  }
}

/** Of a term structure: its probabilities by period are computed once, for all facilities that share it. */
export function termLoss(
  term: DefaultTiming,
  longest: number,
  repayment: Repayment,
  settings: CreditLossSettings,
): LossPerUnit {
  const { periodsPerYear } = settings
  const length = 1 / periodsPerYear
  const share = shareOf(settings)
  const probabilities = Float64Array.from(periodEnds(longest, periodsPerYear), (_, i) =>
    term.probability(i / periodsPerYear, Math.min(longest, (i + 1) / periodsPerYear)),
  )
  return (force, maturity, into) => {
    const { whole, start } = cutOf(maturity, periodsPerYear)
    const slope = repayment === 'linear' ? length / maturity : 0
    const perPeriod = Math.exp(-force * length)
    let discount = Math.exp(-force * length * share)
    let [sum, ofYear] = [0, 0]
    for (let i = 0; i < whole; i++) {
      if (i === periodsPerYear) ofYear = sum
      sum += probabilities[i]! * discount * (1 - (i + share) * slope)
      discount *= perPeriod
    }
    if (whole === periodsPerYear) ofYear = sum
    const last = start < maturity ? term.probability(start, maturity) : 0
    const moment = start + share * (maturity - start)
    into.lifetime = sum + last * Math.exp(-force * moment) * (repayment === 'linear' ? 1 - moment / maturity : 1)
    into.twelveMonth = maturity <= 1 ? into.lifetime : ofYear
  }
}

function shareOf({ timing }: CreditLossSettings): number {
  return timing === 'mid-period' ? 0.5 : 1
}

/** How many whole periods fit, and where the last, shorter one starts: at maturity where there is none. */
function cutOf(maturity: number, periodsPerYear: number): { readonly whole: number; readonly start: number } {
  const whole = Math.floor(maturity * periodsPerYear + ROUNDING)
  const start = whole / periodsPerYear
  const isWhole = whole > 0 && (maturity - start) * periodsPerYear < ROUNDING
  return { whole, start: isWhole ? maturity : start }
}

/** Length below which a last period is rounding, in periods. */
const ROUNDING = 1e-9
