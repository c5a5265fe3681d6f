/**
 * Equal parts of principal: each is the balance over the number of instalments, rounded; the last is what is left, which differs
 * from the others by at most half a minor unit for each of them.
 *
 * @module
 */
import { roundedProduct } from '../../../money/index.js'
import type { Beginning, Plan } from './plan.js'

export function equalPrincipal(balloon: number, { balance, first, periods, rounding }: Beginning): Plan {
  const part = roundedProduct([balance - balloon], periods.length - first, rounding, 'loan.principal')
  return { principalOf: (_, opening) => Math.min(part, opening - balloon) }
}
