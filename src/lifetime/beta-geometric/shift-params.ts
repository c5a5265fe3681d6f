import type { BetaGeometricParams } from './family.js'

/**
 * Parameters of clients whose logarithm of the rate of purchases and whose odds of the mean probability to leave are
 * shifted: λ ~ Gamma(r, α e^−shift), and a/b times as much as e^shift says while a + b, how alike clients are, stays.
 */
export function shiftParams(
  { r, alpha, a, b }: BetaGeometricParams,
  purchase: number,
  dropout: number,
): BetaGeometricParams {
  if (purchase === 0 && dropout === 0) return { r, alpha, a, b }
  const [up, down] = [Math.exp(dropout / 2), Math.exp(-dropout / 2)]
  const together = (a + b) / (a * up + b * down)
  return { r, alpha: alpha * Math.exp(-purchase), a: a * up * together, b: b * down * together }
}
