/**
 * Payments so near a whole or half minor unit that doubles cannot tell on which side they are: whole numbers of any length can.
 *
 * @module
 */
import type { InterestPeriod } from '../types.js'

/** What a level payment repays. */
export interface LevelTerms {
  readonly balance: number
  /** Left to the last payment. */
  readonly balloon: number
  /** From the first payment's period on, with their nominal annual rates. */
  readonly periods: readonly InterestPeriod[]
  readonly rates: readonly number[]
}

/** Payments of more instalments are no ties but by rates without decimals, and their numbers would grow too long. */
const MOST_PERIODS = 1000

/**
 * The level payment as doubles have it; or, where that may be a tie, the tie itself if it is one and a quarter of a minor unit
 * beside it if not, on the side of the true payment: both are rounded as the true payment is.
 *
 * @param growths interest of each period on one unit of balance, as doubles.
 */
export function besideTie(payment: number, terms: LevelTerms, growths: readonly number[]): number {
  const tie = Math.round(2 * payment) / 2
  const largest = growths.reduce((most, growth) => Math.max(most, Math.abs(growth)), 0)
  const doubt = (growths.length + 16) * 2 ** -52 * (Math.abs(payment) + terms.balance * largest)
  if (growths.length > MOST_PERIODS || !(doubt < 0.1) || Math.abs(payment - tie) > doubt) return payment
  return tie + 0.25 * signOfRest(tie, terms)
}

/** Whether paying as much each time leaves more than the balloon, as much (0) or less. */
function signOfRest(payment: number, { balance, balloon, periods, rates }: LevelTerms): -1 | 0 | 1 {
  const doubled = BigInt(2 * payment)
  let left = 2n * BigInt(balance)
  let scale = 1n
  for (const [k, { days, basis }] of periods.entries()) {
    const [rate, ofRate] = decimalFraction(rates[k]!)
    const whole = ofRate * BigInt(basis)
    left = left * (whole + rate * BigInt(days)) - doubled * scale * whole
    scale *= whole
  }
  const rest = left - 2n * BigInt(balloon) * scale
  if (rest === 0n) return 0
  return rest > 0n ? 1 : -1
}

/** A double as the decimal that it prints as, over a power of ten. */
function decimalFraction(value: number): readonly [bigint, bigint] {
  const [digits = '', exponent = '0'] = String(value).split('e')
  const [whole = '', decimals = ''] = digits.split('.')
  const power = Number(exponent) - decimals.length
  const numerator = BigInt(whole + decimals)
  return power < 0 ? [numerator, 10n ** BigInt(-power)] : [numerator * 10n ** BigInt(power), 1n]
}
