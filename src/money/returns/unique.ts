/**
 * The rate of return as a plain number, where there is exactly one.
 *
 * @module
 */
import { ClienteleError } from '../../errors/index.js'
import type { DatedFlowInput } from './dated-input.js'
import { checkedSigns, irr, periodicRatio } from './irr.js'
import { zeroOf } from './one-sign-change.js'
import { LARGEST_LOG_GROWTH, ratioAtTimes } from './rates-of-return.js'
import { signsOf } from './signs.js'
import type { NoRateReason, RatesOfReturn } from './types.js'
import type { DatedReturnOptions } from './xirr.js'
import { readTimed, xirr } from './xirr.js'

/**
 * The one internal rate of return per period, as a number.
 *
 * @param values the flows in order, the first at time 0; received > 0, paid < 0.
 * @throws ClienteleError `NO_SOLUTION` saying why there is none, or that any rate will do; `SEVERAL_SOLUTIONS` with all of them,
 * or where that could not be ruled out; and as `irr`.
 * @example
 * import { uniqueIrr } from 'clientele/money'
 * uniqueIrr([-100, 39, 59, 55, 20]) // => 0.28094842115996116
 * uniqueIrr([-100, 150, -100]) // => Error NO_SOLUTION
 * uniqueIrr([-100, 240, -143]) // => Error SEVERAL_SOLUTIONS
 */
export function uniqueIrr(values: ArrayLike<number>): number {
  const signs = checkedSigns(values)
  const logGrowth = signs.changes === 1 ? zeroOf(periodicRatio(values, signs)) : Number.POSITIVE_INFINITY
  return logGrowth <= LARGEST_LOG_GROWTH ? Math.expm1(logGrowth) : onlyRate(irr(values), 'values')
}

/**
 * The one internal rate of return per year of dated flows, as a number.
 *
 * @param flows as `xirr` takes them.
 * @param options `dayCount`, `'actual/365'` by default.
 * @throws ClienteleError as `uniqueIrr`, and as `xirr`.
 * @example
 * import { uniqueXirr } from 'clientele/money'
 * const columns = { dates: ['2014-02-27', '2015-03-06'], amounts: [-4000, 2050.2] }
 * uniqueXirr(columns).toFixed(10) // => '-0.4809631525'
 * uniqueXirr({ dates: ['2024-01-01', '2025-01-01'], amounts: [-100, 0] }) // => Error NO_SOLUTION
 */
export function uniqueXirr(flows: DatedFlowInput, options?: Omit<DatedReturnOptions, 'choose'>): number {
  const { times, amounts, basis } = readTimed(flows, options)
  const signs = signsOf(amounts)
  const logGrowth = signs.changes === 1 ? zeroOf(ratioAtTimes(times, amounts, signs)) * basis : Number.POSITIVE_INFINITY
  return logGrowth <= LARGEST_LOG_GROWTH ? Math.expm1(logGrowth) : onlyRate(xirr(flows, options), 'flows')
}

const EXPECTED = 'flows with exactly one rate of return'

const REASONS: Readonly<Record<NoRateReason, string>> = {
  'no-flows': 'no flows',
  'only-received': 'flows that are all received',
  'only-paid': 'flows that are all paid',
  'total-loss': 'a total loss: the rate tends to -1',
  'no-real-rate': 'flows that no rate makes worth zero',
  'beyond-doubles': 'a rate beyond the largest double',
}

function onlyRate(rates: RatesOfReturn, path: string): number {
  if (rates.status === 'unique') return rates.chosen
  if (rates.status === 'none') return refuse('NO_SOLUTION', path, REASONS[rates.reason])
  if (rates.status === 'degenerate')
    return refuse('NO_SOLUTION', path, 'flows that are all 0, so that any rate will do')
  const found =
    rates.status === 'multiple' ? `the rates ${rates.rates.join(', ')}` : 'flows whose rates could not all be told'
  return refuse('SEVERAL_SOLUTIONS', path, found)
}

function refuse(code: 'NO_SOLUTION' | 'SEVERAL_SOLUTIONS', path: string, received: string): never {
  const hint =
    code === 'NO_SOLUTION' ? 'irr and xirr return this as a result' : 'irr and xirr return all, and choose by a rule'
  throw new ClienteleError({ code, path, expected: EXPECTED, received, hint })
}
