/**
 * Rates and their conversion. A rate is never a bare number with a hidden period: the annual effective rate is what
 * options ask for; the others are named by what they are.
 *
 * @module
 */
import { expectFinite, expectPositive, reject } from '../errors/index.js'
import type { TimeUnit } from './time-unit.js'
import { daysPer } from './time-unit.js'

/**
 * The force of interest δ per unit of time that grows money like an annual effective rate: δ = ln(1 + i) · unit / year.
 *
 * @param annualRate effective rate of a year of 365.25 days; > -1 (0.1 is 10 %).
 * @throws ClienteleError `OUT_OF_RANGE` at or below -1.
 * @example
 * import { forcePerUnit } from 'clientele/money'
 * forcePerUnit(0.1, 'year') // => 0.09531017980432487
 */
export function forcePerUnit(annualRate: number, unit: TimeUnit, path = 'annualRate'): number {
  return (Math.log1p(expectRate(annualRate, path)) * daysPer(unit)) / daysPer('year')
}

/**
 * The effective rate per unit of time that compounds to an annual effective rate.
 *
 * @param annualRate effective rate of a year; > -1.
 * @throws ClienteleError `OUT_OF_RANGE` at or below -1.
 * @example
 * import { ratePerUnit } from 'clientele/money'
 * ratePerUnit(0.12682503013196977, 'month') // => 0.01
 */
export function ratePerUnit(annualRate: number, unit: TimeUnit, path = 'annualRate'): number {
  return Math.expm1(forcePerUnit(annualRate, unit, path))
}

/**
 * The annual effective rate of a rate per unit of time.
 *
 * @param ratePerPeriod effective rate of one unit; > -1.
 * @throws ClienteleError `OUT_OF_RANGE` at or below -1, or where a double cannot hold the growth of a year.
 * @example
 * import { annualRateOf } from 'clientele/money'
 * annualRateOf(0.01, 'month') // => 0.12682503013196977
 */
export function annualRateOf(ratePerPeriod: number, unit: TimeUnit, path = 'ratePerPeriod'): number {
  const annualRate = Math.expm1((Math.log1p(expectRate(ratePerPeriod, path)) * daysPer('year')) / daysPer(unit))
  return expectHeld(annualRate, ratePerPeriod, path)
}

/**
 * The annual effective rate of a nominal annual rate that compounds several times a year.
 *
 * @param nominalRate rate of a year without compounding; > -compoundingsPerYear.
 * @param compoundingsPerYear how often interest is added in a year; > 0 (12 is monthly).
 * @throws ClienteleError `OUT_OF_RANGE` outside of these ranges, or where a double cannot hold the growth of a year.
 * @example
 * import { effectiveOfNominal } from 'clientele/money'
 * effectiveOfNominal(0.12, 12) // => 0.12682503013196977
 */
export function effectiveOfNominal(nominalRate: number, compoundingsPerYear: number): number {
  const times = expectPositive(compoundingsPerYear, 'compoundingsPerYear')
  return expectHeld(Math.expm1(forceOfNominal(nominalRate, times, 'nominalRate')), nominalRate, 'nominalRate')
}

/** The force of interest of a year, δ = m · ln(1 + i/m), of a nominal rate that compounds m times a year. */
export function forceOfNominal(nominalRate: number, times: number, path: string): number {
  const rate = expectFinite(nominalRate, path)
  if (rate / times <= -1) reject('OUT_OF_RANGE', path, `a number > -${times}`, nominalRate)
  return times * Math.log1p(rate / times)
}

/**
 * What one unit of money some time from now is worth today: (1 + i)^-(time / year).
 *
 * @param annualRate effective rate of a year; > -1.
 * @param time from now, in units; may be a fraction, and negative for the past.
 * @throws ClienteleError `OUT_OF_RANGE` for a rate at or below -1, or where a double cannot hold the factor.
 * @example
 * import { discountFactor } from 'clientele/money'
 * discountFactor(0.25, 1, 'year') // => 0.8
 */
export function discountFactor(annualRate: number, time: number, unit: TimeUnit): number {
  return expectHeld(Math.exp(-forcePerUnit(annualRate, unit) * expectFinite(time, 'time')), time, 'time')
}

/** An effective rate of some period. */
export function expectRate(rate: number, path: string): number {
  const number = expectFinite(rate, path)
  return number > -1 ? number : reject('OUT_OF_RANGE', path, 'a number > -1', rate)
}

/** Growth beyond the largest double is an input out of range, never Infinity. */
function expectHeld(result: number, given: number, path: string): number {
  return Number.isFinite(result)
    ? result
    : reject('OUT_OF_RANGE', path, 'a number whose growth a double can hold', given)
}
