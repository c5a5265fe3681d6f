/**
 * The rate at which the treasury funds a balance like for like.
 *
 *   par           r = Σ Bₖ·(DFₖ₋₁ − DFₖ) / Σ Bₖ·fₖ·DFₖ        which makes  Σ Bₖ·r·fₖ·DFₖ + Σ (Bₖ − Bₖ₊₁)·DFₖ = B₁
 *   strips        r = Σ Pₖ·tₖ·rₖ / Σ Pₖ·tₖ                      rₖ = (1 − DFₖ) / Σ_{j ≤ k} fⱼ·DFⱼ: par of a bullet until k
 *   average-life  r = par of a bullet until Σ Pₖ·tₖ / Σ Pₖ
 *
 * B: owed in a period; f: its part of a year; DF: discount factor on its last day; P: repaid on it (interest that is added to a
 * balance is lent anew, and no repayment); t: years. The first form of par is the second solved for r, summed by parts: the mean of
 * forward rates by balance.
 *
 * @module
 */
import type { PreparedCurve } from './curves.js'
import type { Discounting } from './discounting.js'
import type { BalanceProfile, TransferMethod, TransferRate } from './types.js'

/** The rate of a profile, paid in its periods, by one of the methods. */
export function transferRateOf(profile: BalanceProfile, curve: PreparedCurve, method: TransferMethod): TransferRate {
  const base = RATES[method](profile, curve.base)
  if (curve.withLiquidity === undefined) return { base, liquidity: 0 }
  return { base, liquidity: RATES[method](profile, curve.withLiquidity) - base }
}

type RateOf = (profile: BalanceProfile, discounting: Discounting) => number

const RATES: Readonly<Record<TransferMethod, RateOf>> = { par, strips, 'average-life': averageLife }

function par({ balances, fractions, years }: BalanceProfile, { at }: Discounting): number {
  let due = 0
  let paidPerRate = 0
  let before = 1
  for (let k = 0; k < balances.length; k++) {
    const factor = at(years[k]!)
    due += balances[k]! * (before - factor)
    paidPerRate += balances[k]! * fractions[k]! * factor
    before = factor
  }
  return due / paidPerRate
}

function strips(profile: BalanceProfile, { at }: Discounting): number {
  const { fractions, years } = profile
  let paidPerRate = 0
  let weighed = 0
  let weights = 0
  for (let k = 0; k < years.length; k++) {
    const factor = at(years[k]!)
    paidPerRate += fractions[k]! * factor
    const weight = repaidAt(profile, k) * years[k]!
    // Where a day count has counted no day yet there is no rate, and no time to weigh it by either.
    if (paidPerRate === 0) continue
    weighed += (weight * (1 - factor)) / paidPerRate
    weights += weight
  }
  return weighed / weights
}

function averageLife(profile: BalanceProfile, { at }: Discounting): number {
  const { fractions, years } = profile
  const life = averageLifeOf(profile)
  let paidPerRate = 0
  let start = 0
  for (let k = 0; k < years.length && start < life; k++) {
    const end = Math.min(years[k]!, life)
    const whole = years[k]! - start
    paidPerRate += (fractions[k]! * at(end) * (end - start)) / whole
    start = years[k]!
  }
  return (1 - at(life)) / paidPerRate
}

/**
 * How long a unit is owed on average, in calendar years: each repayment's time by its amount. Whole months are exactly so, for
 * curves that step on that day.
 */
export function averageLifeOf(profile: BalanceProfile): number {
  let repaid = 0
  let weighed = 0
  for (let k = 0; k < profile.years.length; k++) {
    const amount = repaidAt(profile, k)
    repaid += amount
    weighed += amount * profile.years[k]!
  }
  return wholeMonths(weighed / repaid)
}

/** Balances are rounded in their last digit, and a life that is due after whole months may miss them by as much. */
function wholeMonths(years: number): number {
  const months = Math.round(12 * years)
  return Math.abs(12 * years - months) <= 1e-12 * months ? months / 12 : years
}

function repaidAt({ balances }: BalanceProfile, k: number): number {
  const [owed, left] = [balances[k]!, k + 1 < balances.length ? balances[k + 1]! : 0]
  return Math.max(owed - left, 0)
}
