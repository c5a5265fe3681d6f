/**
 * What stands in for figures that were not given: the loss of what is in default, the maturity of the foundation approach.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { CAPITAL_CLASSES, isWholesale } from './asset-classes.js'
import type { IrbColumns } from './irb-exposure.js'
import type { CellName } from './loss-column.js'

/** What is lost of exposures in default: the best estimate beside an own loss estimate, else the supervisory loss itself. */
export function defaultLosses(
  columns: IrbColumns,
  losses: ArrayLike<number>,
  codes: Uint8Array,
  isAdvanced: boolean,
  at: CellName,
): ArrayLike<number> {
  const { probabilityOfDefault, bestEstimateOfLoss } = columns
  const size = codes.length
  let found: Float64Array | undefined
  for (let i = 0; i < size; i++) {
    if (probabilityOfDefault[i] !== 1) continue
    if (!isAdvanced && isWholesale(CAPITAL_CLASSES[codes[i]!]!)) continue
    if (bestEstimateOfLoss === undefined) {
      const hint = 'A default probability of 1 is an exposure in default'
      reject('MISSING_VALUE', at('bestEstimateOfLoss', i), 'the best estimate of the share lost', undefined, hint)
    }
    found ??= Float64Array.from(losses)
    found[i] = bestEstimateOfLoss[i]!
  }
  return found ?? losses
}

/** The maturity of the foundation approach; with own estimates, firms, banks and states need one each. */
export function impliedMaturity(codes: Uint8Array, isAdvanced: boolean, foundation: number, at: CellName): number {
  const row = isAdvanced ? codes.findIndex(code => isWholesale(CAPITAL_CLASSES[code]!)) : -1
  if (row >= 0) reject('MISSING_VALUE', at('maturity', row), 'an effective maturity in years', undefined)
  return foundation
}
