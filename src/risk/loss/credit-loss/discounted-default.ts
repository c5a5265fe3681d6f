/**
 * What a promise to pay 1 at default costs today, for one constant hazard: the sum over periods in closed form.
 *
 *   Σ_k e^{−λkΔ} (1 − e^{−λΔ}) e^{−δ(kΔ + τ)} = (1 − e^{−λΔ}) e^{−δτ} (1 − rⁿ) / (1 − r),   r = e^{−(λ+δ)Δ}
 *
 * λ: hazard, δ: force of interest, Δ: length of a period, τ: default within it; a shorter last period is added.
 *
 * @module
 */
import type { CreditLossSettings } from './settings.js'

/** Length below which the last period is rounding, in periods. */
const NO_PERIOD = 1e-9

/** @param hazard per year, >= 0, infinite where default is certain; @param years > 0. */
export function discountedDefault(
  hazard: number,
  force: number,
  years: number,
  { periodsPerYear, timing }: Pick<CreditLossSettings, 'periodsPerYear' | 'timing'>,
): number {
  if (hazard === 0) return 0
  const share = timing === 'mid-period' ? 0.5 : 1
  const length = 1 / periodsPerYear
  const whole = Math.floor(years * periodsPerYear + NO_PERIOD)
  const fullYears = whole * length
  const rest = whole > 0 && (years - fullYears) * periodsPerYear < NO_PERIOD ? 0 : years - fullYears
  if (hazard === Number.POSITIVE_INFINITY) return Math.exp(-force * share * (whole > 0 ? length : rest))
  const decay = (hazard + force) * length
  const terms = decay === 0 ? whole : Math.expm1(-decay * whole) / Math.expm1(-decay)
  const inFull = whole === 0 ? 0 : -Math.expm1(-hazard * length) * Math.exp(-force * share * length) * terms
  const inRest =
    rest === 0
      ? 0
      : Math.exp(-(hazard + force) * fullYears) * -Math.expm1(-hazard * rest) * Math.exp(-force * share * rest)
  return inFull + inRest
}
