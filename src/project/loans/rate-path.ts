/**
 * The nominal annual rate of each period of interest: that which holds on its first day.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { fixedRates } from './fixed-rate.js'
import { floatingRates } from './floating-rate.js'
import { growthOf } from './interest.js'
import { steppedRates } from './stepped-rate.js'
import type { InterestPeriod, LoanRate } from './types.js'

/**
 * The rates of a loan, period by period.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a rate at or below -1, or one at which a period leaves less than nothing.
 */
export function ratePath(rate: LoanRate, periods: readonly InterestPeriod[], path: string): readonly number[] {
  const rates = pathOf(rate, periods, path)
  for (const [k, annualRate] of rates.entries()) {
    if (growthOf(annualRate, periods[k]!) > -1) continue
    reject('OUT_OF_RANGE', path, `rates that leave something of the balance after period ${k + 1}`, annualRate)
  }
  return rates
}

function pathOf(rate: LoanRate, periods: readonly InterestPeriod[], path: string): readonly number[] {
  expectObject(rate, path)
  switch (rate.kind) {
    case 'fixed':
      return fixedRates(rate, periods, path)
    case 'stepped':
      return steppedRates(rate, periods, path)
    case 'floating':
      return floatingRates(rate, periods, path)
    default:
      return reject(
        'OUT_OF_RANGE',
        `${path}.kind`,
        "one of 'fixed', 'stepped', 'floating'",
        expectObject(rate, path)['kind'],
      )
  }
}
