import { compensatedSum } from '../../../numeric/core.js'

/**
 * An amount shared out in proportion to claims, nobody getting more than the claim; what is shared out adds up to the amount,
 * or to the claims if these are less. The last claim gets what the others leave, so that rounding loses nothing.
 */
export function proRata(amount: number, claims: readonly number[]): readonly number[] {
  // In parts of the largest, so that no sum leaves the range of a double.
  const unit = claims.reduce((most, claim) => Math.max(most, claim), 0)
  if (unit === 0) return claims
  const shares = claims.map(claim => claim / unit)
  const total = compensatedSum(shares)
  if (amount / unit >= total) return claims
  const last = claims.findLastIndex(claim => claim > 0)
  const parts = claims.map((claim, i) => (i === last ? 0 : Math.min(claim, amount * (shares[i]! / total))))
  parts[last] = Math.min(claims[last]!, Math.max(0, amount - compensatedSum(parts)))
  return parts
}
