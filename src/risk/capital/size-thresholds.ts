import { expectPositive, reject } from '../../errors/index.js'
import { expectCurrency } from '../../money/core.js'

/** In which currency amounts stand that are compared with thresholds, and what these are worth in it. */
export interface ThresholdOptions {
  readonly currency: unknown
  readonly rate: unknown
  /** The names of both options, for errors. */
  readonly names: readonly [currency: string, rate: string]
}

/** Beyond, a threshold times the rate could leave a double. */
const HIGHEST = 1e100

/** What thresholds are multiplied by so that they can be compared with amounts in another currency. */
export function thresholdFactor(ofThresholds: string, { currency, rate, names }: ThresholdOptions): number {
  const [currencyName, rateName] = names
  const known = currency === undefined ? reject('MISSING_VALUE', currencyName, 'an ISO 4217 code', currency) : currency
  const given = expectCurrency(known, currencyName)
  if (given === ofThresholds) {
    if (rate !== undefined && rate !== 1) {
      reject('CONFLICTING_OPTIONS', rateName, `no rate, as thresholds are in ${ofThresholds} too`, rate)
    }
    return 1
  }
  if (rate !== undefined) {
    const factor = expectPositive(rate, rateName)
    return factor <= HIGHEST ? factor : reject('OUT_OF_RANGE', rateName, `a number > 0, at most ${HIGHEST}`, rate)
  }
  const hint = `Thresholds are in ${ofThresholds}: say in ${rateName} what 1 ${ofThresholds} is worth in ${given}`
  return reject('MIXED_CURRENCIES', currencyName, ofThresholds, given, hint)
}
