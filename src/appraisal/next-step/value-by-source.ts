/**
 * What would a client be worth if its outlook changed a little?
 *
 *   V' = Σ sources · ratio,   A = ∫ v(t) S(t) dt   D = ∫ v(t) S(t) h(t) dt   S = exp(−∫ h + l)
 *
 * What is earned or spent while the client lives (A) scales with discounted years lived, loss with discounted defaults (D), new business
 * with both its rate and the years lived. Hazards h of default and l of leaving are level within a year, so that A and D are exact. Each
 * source is taken for even over those years: where most of it comes early, as of loans that run off, a hazard of later years moves less
 * than is said here. So this is for the small changes that actions make, not for what-if values, which are for the model of value.
 *
 * @see Bowers, Gerber, Hickman, Jones and Nesbitt (1997), Actuarial Mathematics, chapters 4 and 5: A is a continuous annuity, D an
 * insurance, under two forces of decrement.
 * @module
 */
import type { ClientOutlook } from '../shapes/outlook.js'
import type { ClientValue } from '../shapes/value.js'
import type { OutlookChange } from './types.js'

/** Value under a change of the outlook; 1 for each multiple gives the value itself. */
export type ValueUnder = (change: OutlookChange) => number

/** Parts of a value, by what moves them. */
interface Sources {
  /** Interest margin. */
  margin: number
  /** New business, less what winning it costs. */
  business: number
  /** Loss given default. */
  loss: number
  /** All else, which goes on while the client does. */
  lasting: number
}

/** @param annualDiscountRate effective rate of a year, > -1. */
export function valueBySource(
  { value, bySource }: ClientValue,
  { defaults, leaving }: ClientOutlook,
  annualDiscountRate: number,
): ValueUnder {
  const sources = sourcesOf(bySource)
  const force = Math.log1p(annualDiscountRate)
  const before = lived(defaults.perYear, leaving.perYear, force, 1, 1)
  return ({ defaults: onDefault = 1, leaving: onLeaving = 1, lossGivenDefault = 1, newBusiness = 1, margin = 1 }) => {
    const after = lived(defaults.perYear, leaving.perYear, force, onDefault, onLeaving)
    const years = ratio(after.years, before.years)
    const lost = ratio(after.defaults, before.defaults)
    return (
      value +
      sources.margin * (years * margin - 1) +
      sources.business * (years * newBusiness - 1) +
      sources.loss * (lost * lossGivenDefault - 1) +
      sources.lasting * (years - 1)
    )
  }
}

function sourcesOf(bySource: ClientValue['bySource']): Sources {
  const sources: Sources = { margin: 0, business: 0, loss: 0, lasting: 0 }
  for (const { name, value } of bySource) sources[kindOf(name)] += value
  return sources
}

function kindOf(source: string): keyof Sources {
  if (source === 'interest margin') return 'margin'
  if (source === 'new business' || source === 'acquisition cost') return 'business'
  return source === 'loss given default' ? 'loss' : 'lasting'
}

/** What was not there before does not change. */
function ratio(after: number, before: number): number {
  return before > 0 ? after / before : 1
}

/** Discounted years lived and discounted probability of default. */
function lived(
  defaults: readonly number[],
  leaving: readonly number[],
  force: number,
  onDefault: number,
  onLeaving: number,
): { readonly years: number; readonly defaults: number } {
  let [alive, years, defaulted] = [1, 0, 0]
  for (const [year, base] of defaults.entries()) {
    const hazard = base * onDefault
    const [gone = 0] = [leaving[year]]
    const rate = hazard + gone * onLeaving + force
    const within = alive * (rate === 0 ? 1 : -Math.expm1(-rate) / rate)
    years += within
    defaulted += hazard * within
    alive *= Math.exp(-rate)
  }
  return { years, defaults: defaulted }
}
