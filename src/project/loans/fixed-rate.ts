/**
 * One rate for all periods.
 *
 * @module
 */
import { expectKnownKeys } from '../../errors/index.js'
import { expectAnnualRate } from './annual-rate.js'
import type { FixedRate, InterestPeriod } from './types.js'

/** The fixed rate, once for each period. */
export function fixedRates(rate: FixedRate, periods: readonly InterestPeriod[], path: string): readonly number[] {
  expectKnownKeys(rate, ['kind', 'annualRate'], path)
  const annualRate = expectAnnualRate(rate.annualRate, `${path}.annualRate`)
  return new Array<number>(periods.length).fill(annualRate)
}
