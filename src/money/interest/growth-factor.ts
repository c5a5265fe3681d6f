/**
 * What an amount becomes between two days at a rate.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { DateInput } from '../day.js'
import { dayNumber } from '../day.js'
import { logGrowthBetween } from './log-growth.js'
import type { InterestRate } from './types.js'

/**
 * What one unit grows to from one date to another; where the second comes first, what it was worth before.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a rate that leaves nothing or grows beyond what a double can hold, and the
 * errors of `yearFraction`.
 * @example
 * import { growthFactor } from 'clientele/money'
 * const rate = { value: 0.06, compounding: 'simple', dayCount: '30E/360' } as const
 * growthFactor(rate, '2024-01-15', '2024-07-15').toFixed(12) // => '1.030000000000'
 * growthFactor({ ...rate, compounding: 'semi-annual' }, '2024-01-15', '2025-01-15').toFixed(12) // => '1.060900000000'
 */
export function growthFactor(rate: InterestRate, start: DateInput, end: DateInput): number {
  return held(logGrowthBetween(rate, dayNumber(start, 'start'), dayNumber(end, 'end'), 'rate'), rate)
}

/**
 * What one unit on a later date is worth on an earlier one: 1 / {@link growthFactor}.
 *
 * @throws ClienteleError as {@link growthFactor}.
 * @example
 * import { discountFactorBetween } from 'clientele/money'
 * const bill = { value: 0.04, compounding: 'discount', dayCount: 'actual/360' } as const
 * discountFactorBetween(bill, '2024-01-01', '2024-03-31').toFixed(12) // => '0.990000000000'
 */
export function discountFactorBetween(rate: InterestRate, start: DateInput, end: DateInput): number {
  return held(-logGrowthBetween(rate, dayNumber(start, 'start'), dayNumber(end, 'end'), 'rate'), rate)
}

function held(log: number, { value }: InterestRate): number {
  const factor = Math.exp(log)
  if (Number.isFinite(factor) && factor > 0) return factor
  return reject('OUT_OF_RANGE', 'rate.value', 'a rate whose growth a double can hold', value)
}
