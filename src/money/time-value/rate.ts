/**
 * The one rate that equal payments bear.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { LevelRateTerms, RateSolutions } from './rate-solutions.js'
import { rateSolutions } from './rate-solutions.js'

/**
 * The effective rate of a period at which equal payments turn one amount into another, where there is exactly one.
 * {@link rateSolutions} tells all of them, and why there is none.
 *
 * @throws ClienteleError `NO_SOLUTION` where no rate does it, or any; `SEVERAL_SOLUTIONS` where two do, naming both;
 * `OUT_OF_RANGE` for no whole number of periods, or a rate that no double tells from -1; `INVALID_TYPE`, `UNKNOWN_OPTION`.
 * @example
 * import { rate } from 'clientele/money'
 * rate({ periods: 348, payment: -13_093.25, presentValue: 790_000 }).toFixed(10) // => '0.0165183582'
 * rate({ periods: 12, payment: 400, presentValue: 10_000, futureValue: 5000 }) // => Error NO_SOLUTION
 * rate({ periods: 2, payment: 240, presentValue: -100, futureValue: -383 }) // => Error SEVERAL_SOLUTIONS
 */
export function rate(terms: LevelRateTerms): number {
  const found = rateSolutions(terms)
  const [only] = found.solutions
  if (found.status !== 'unique' || only === undefined) return refuse(found)
  if (only.rate !== undefined) return only.rate
  return reject('OUT_OF_RANGE', 'terms', 'flows whose rate a double tells', `ln(1 + rate) = ${only.logGrowth}`, REPORT)
}

function refuse({ status, reason, solutions }: RateSolutions): never {
  if (status !== 'multiple') return reject('NO_SOLUTION', 'terms', 'flows of exactly one rate', reason, REPORT)
  const rates = solutions.map(({ rate, logGrowth }) => rate ?? Math.expm1(logGrowth))
  return reject('SEVERAL_SOLUTIONS', 'terms', 'flows of exactly one rate', rates.join(' and '), REPORT)
}

const REPORT = 'rateSolutions says which rates there are, and why'
