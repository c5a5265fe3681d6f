/**
 * Principal that the contract lists, instalment by instalment.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { CustomRepayment } from '../types.js'
import type { Beginning, Plan } from './plan.js'

export function custom({ principal }: CustomRepayment, { balance, first }: Beginning, path: string): Plan {
  const early = principal.slice(0, first).findIndex(amount => amount !== 0)
  if (early >= 0) reject('OUT_OF_RANGE', `${path}.principal[${early}]`, '0, as grace lasts', principal[early])
  // Whole numbers below 2^53 whose sum is not above it either, so that it is exact where it is right.
  const sum = principal.reduce((total, amount) => total + amount, 0)
  if (sum !== balance) reject('OUT_OF_RANGE', `${path}.principal`, `amounts that add up to ${balance}`, sum)
  return { principalOf: k => principal[k]! }
}
