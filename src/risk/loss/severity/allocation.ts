import { compensatedSum } from '../../../numeric/core.js'

/**
 * An amount shared out in proportion to claims, nobody getting more than the claim; what is shared out adds up to the amount,
 * or to the claims if these are less. The last claim gets what the others leave, so that rounding loses nothing.
 */
export function proRata(amount: number, claims: readonly number[]): readonly number[] {
  const total = compensatedSum(claims)
  if (amount >= total) return claims
  const last = claims.findLastIndex(claim => claim > 0)
  const parts = claims.map((claim, i) => (i === last ? 0 : Math.min(claim, amount * (claim / total))))
  if (last >= 0) parts[last] = Math.min(claims[last]!, Math.max(0, amount - compensatedSum(parts)))
  return parts
}
