/**
 * Rates of return of flows at equal periods: all real r > -1 with Σ aₜ (1 + r)^-t = 0.
 *
 * @see Hazen (2003), A new perspective on multiple internal rates of return, The Engineering Economist 48.
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import { checkedChoice } from './choose.js'
import { isColumn, isFiniteNumber, rejectNumber } from './dated-input.js'
import type { LogRatio } from './one-sign-change.js'
import { isPlain } from './one-sign-change.js'
import { periodicLogRatio } from './one-sign-change-periodic.js'
import { rateOfOneChange, ratesOfSeveralChanges, ratesWithoutChange, ratioAtTimes } from './rates-of-return.js'
import type { Signs } from './signs.js'
import { signsOf } from './signs.js'
import type { RatesOfReturn, ReturnOptions } from './types.js'

/**
 * All internal rates of return per period of flows at equal periods.
 *
 * @param values the flows in order, the first at time 0; received > 0, paid < 0.
 * @param options which of several rates is `chosen`.
 * @returns told by `status`: `'unique'`, `'multiple'`, `'none'` with a `reason`, `'degenerate'` (all flows 0, so that any rate
 * will do) or `'undecided'`. `complete` says that no rate is missing, and `certificate` what proves it. An ordinary loss is an
 * answer, not an error.
 * @throws ClienteleError `INVALID_TYPE` or `OUT_OF_RANGE` naming the first value that is no finite number.
 * @example
 * import { irr } from 'clientele/money'
 * irr([-100, 39, 59, 55, 20]).rates // => [0.28094842115996116]
 * irr([-100, 240, -143]).rates.map(rate => rate.toFixed(12)) // => ['0.100000000000', '0.300000000000']
 * irr([100, -200, 150]).status // => 'none'
 * irr([-1000, 0]) // => { status: 'none', reason: 'total-loss', rates: [], roots: [], signChanges: 0, complete: true, certificate: { method: 'descartes' }, limit: -1 }
 * irr([-100, Number.NaN]) // => Error OUT_OF_RANGE
 */
export function irr(values: ArrayLike<number>, options?: ReturnOptions): RatesOfReturn {
  if (options !== undefined) expectKnownKeys(options, ['choose'], 'options')
  const choice = checkedChoice(options?.choose)
  const signs = checkedSigns(values)
  if (signs.changes === 1) return rateOfOneChange(periodicRatio(values, signs), 1)
  const rates = ratesWithoutChange(signs, values.length, signs.first >= 0 && values[signs.first]! < 0)
  if (rates !== undefined) return rates
  return ratesOfSeveralChanges(periodsOf(values), values, 1, signs.changes, choice)
}

/** Signs of values, which are finite numbers. */
export function checkedSigns(values: ArrayLike<number>): Signs {
  if (!isColumn(values)) return reject('INVALID_TYPE', 'values', 'an array of numbers', values)
  for (let i = 0; i < values.length; i++) if (!isFiniteNumber(values[i])) rejectNumber(values[i], `values[${i}]`)
  return signsOf(values)
}

/** The ratio of values whose signs change once. */
export function periodicRatio(values: ArrayLike<number>, signs: Signs): LogRatio {
  if (isPlain(signs)) return periodicLogRatio(values, signs)
  return ratioAtTimes(periodsOf(values), values, signs)
}

function periodsOf(values: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: values.length }, (_, i) => i)
}
