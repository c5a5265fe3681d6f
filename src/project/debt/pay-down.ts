/**
 * How is one unit of debt repaid out of cash, so that the tightest ratio is as wide as it can be and principal never negative?
 *
 *   Sₜ = max over rows allowed κ·Mₜ,  Bₜ = (1 + rₜ)·Bₜ₋₁ - Sₜ,  Bₙ = b
 *
 * M: cash on the ratio's curve; κ: its share that lenders take; b: balloon. Paying κM to the end needs κ = (1 - b·vₙ) / Σ M·v.
 * Principal below 0 is ruled out if every row can pay its interest: rₛ·Bₛ₋₁ <= κ·Mₛ, or κ >= 1 / (Aₛ + Mₛ·vₛ₋₁ / rₛ) with
 * Aₛ = Σ M·v before s; and where the balloon alone is left, κ >= b·rₛ / Mₛ. The largest of these is the κ that is needed:
 * a closed form, whose inverse is the largest debt at κ = 1. After the row that asks for it less is enough: κ is found anew.
 *
 * @module
 */

/** Rows of cash from which debt is served. */
export interface PayDownRows {
  /** Cash over the curve of ratios, >= 0. */
  readonly weights: Float64Array
  readonly rates: Float64Array
  /** First rows in which interest alone is paid. */
  readonly grace: number
  /** Of one unit of debt, left to the last day. */
  readonly balloon: number
  /** Whether what is owed may grow. */
  readonly mayGrow: boolean
}

/** What one unit of debt pays. */
export interface PaidDown {
  /** κ of the tightest rows; Infinity where no share of the cash repays any debt. */
  readonly share: number
  readonly debtService: Float64Array
  /** With the balloon on the last day. */
  readonly principal: Float64Array
  readonly interest: Float64Array
  readonly balance: Float64Array
  /** Rows in which cash pays interest alone. */
  readonly held: readonly number[]
}

/** What asks for the share, and from which row on it is less. */
interface Need {
  readonly share: number
  readonly row: number
  readonly cause: 'end' | 'interest' | 'balloon'
}

/** Below this part of the debt, what is left is rounding. */
const ROUNDING = 1e-13

/** The share of cash that one unit of debt takes, alone. */
export function neededShare(rows: PayDownRows): number {
  return need(rows, 0, rows.rates.length, 1).share
}

/** The share of cash that one unit of debt takes, and all it pays. */
export function payDown(rows: PayDownRows): PaidDown {
  const { weights, rates, grace, balloon } = rows
  const periods = rates.length
  const debtService = new Float64Array(periods)
  const interest = new Float64Array(periods)
  const principal = new Float64Array(periods)
  const balance = new Float64Array(periods)
  const held: number[] = []
  const first = need(rows, 0, periods, 1)
  let left = 1
  const pay = (t: number, amount: number): void => {
    interest[t] = rates[t]! * left
    principal[t] = t < grace ? 0 : amount - interest[t]!
    if (left - principal[t]! - balloon < ROUNDING && !rows.mayGrow) principal[t] = Math.max(0, left - balloon)
    debtService[t] = interest[t]! + principal[t]!
    left -= principal[t]!
    balance[t] = left
  }
  let from = 0
  let end = Number.isFinite(first.share) ? periods : 0
  let wanted = first
  while (from < end) {
    if (left <= balloon && !rows.mayGrow) {
      end = from
      break
    }
    if (wanted.cause === 'balloon') end = wanted.row
    else {
      for (let t = from; t < wanted.row; t++) pay(t, wanted.share * weights[t]!)
      from = wanted.row
      if (wanted.cause === 'interest') {
        pay(from, rates[from]! * left)
        if (from >= grace && left > balloon) held.push(from)
        from++
      }
    }
    if (from < end) wanted = need(rows, from, end, left)
  }
  if (Number.isFinite(first.share)) {
    for (let t = end; t < periods; t++) pay(t, rates[t]! * left)
    principal[periods - 1] = principal[periods - 1]! + left
    balance[periods - 1] = 0
  }
  return { share: first.share, debtService, interest, principal, balance, held }
}

/** The largest share that anything between two rows asks for. */
function need(rows: PayDownRows, from: number, end: number, owed: number): Need {
  const { weights, rates, grace, balloon, mayGrow } = rows
  let discount = 1
  let sum = 0
  let share = 0
  let row = end
  let cause: Need['cause'] = 'end'
  for (let t = from; t < end; t++) {
    const rate = rates[t]!
    const weight = weights[t]!
    if (rate > 0 && !mayGrow) {
      const forInterest = owed / (sum + (weight * discount) / rate)
      const forBalloon = balloon > 0 ? (balloon * rate) / weight : 0
      if (Math.max(forInterest, forBalloon) > share) {
        share = Math.max(forInterest, forBalloon)
        row = t
        cause = forInterest >= forBalloon ? 'interest' : 'balloon'
      }
    }
    if (t < grace) continue
    discount /= 1 + rate
    sum += weight * discount
  }
  const toEnd = sum > 0 ? Math.max(0, owed - balloon * discount) / sum : Number.POSITIVE_INFINITY
  // Where both ask for the same, the last rows need no second look.
  return toEnd >= share * (1 - 1e-12) ? { share: toEnd, row: end, cause: 'end' } : { share, row, cause }
}
