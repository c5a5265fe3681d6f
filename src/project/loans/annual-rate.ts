/**
 * The nominal rate of a contract.
 *
 * @module
 */
import { expectFinite, reject } from '../../errors/index.js'

/**
 * A nominal annual rate: any number above -1.
 *
 * @throws ClienteleError `OUT_OF_RANGE` at or below -1, `INVALID_TYPE` for what is no number.
 */
export function expectAnnualRate(rate: unknown, path: string): number {
  const annualRate = expectFinite(rate, path)
  return annualRate > -1 ? annualRate : reject('OUT_OF_RANGE', path, 'a number > -1 (0.06 is 6 %)', annualRate)
}
