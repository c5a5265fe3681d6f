/**
 * The nearest generator, exactly: each row of the logarithm goes to the nearest row (Euclidean) whose rates are >= 0 and add
 * up to 0 with the diagonal. Rows do not know each other, so that the whole is nearest in the Frobenius norm.
 *
 * Formula: qᵢⱼ = max(aᵢⱼ − λ, 0) for j ≠ i and qᵢᵢ = aᵢᵢ − λ, with the one λ at which they add up to 0. The sum falls with λ
 * from piece to piece of a line, so that sorting finds λ in a finite number of steps. A row that is valid stays as it is.
 *
 * The search of the 'quasi-optimisation' of Kreinin & Sidelnikova (2001), Regularization algorithms for transition matrices,
 * Algo Research Quarterly 4, aims at the same row; where it starts by dropping a rate (as in the R package ctmcd) it cannot
 * find it, and rows that were valid lose their smallest rate.
 *
 * @see Boyd & Vandenberghe (2004), Convex Optimization, section 5.5.3 (the conditions that make λ unique).
 * @module
 */

/** The nearest row of rates, in place; its diagonal is left to be set to minus the sum of the others. */
export function projectRates(row: Float64Array, i: number): void {
  if (row.every((rate, j) => j === i || rate >= 0)) return
  const diagonal = row[i]!
  const rates = Float64Array.from(row.filter((_, j) => j !== i))
    .sort()
    .reverse()
  // With the k largest rates left, λ = (diagonal + their sum) / (k + 1); right where the next rate is not above λ.
  let sum = diagonal
  let lambda = diagonal
  for (const [k, rate] of rates.entries()) {
    if (rate <= lambda) break
    sum += rate
    lambda = sum / (k + 2)
  }
  for (let j = 0; j < row.length; j++) if (j !== i) row[j] = Math.max(row[j]! - lambda, 0)
}

/** The nearest row of probabilities (Euclidean), in place: max(pⱼ − λ, 0), adding up to 1. */
export function projectProbabilities(row: Float64Array): void {
  const sorted = Float64Array.from(row).sort().reverse()
  let sum = -1
  let lambda = Number.NEGATIVE_INFINITY
  for (const [k, cell] of sorted.entries()) {
    if (cell <= lambda) break
    sum += cell
    lambda = sum / (k + 1)
  }
  for (let j = 0; j < row.length; j++) row[j] = Math.max(row[j]! - lambda, 0)
}
