/**
 * Ways to make a generator of a logarithm with negative rates, row by row: what is negative becomes 0, and somebody pays.
 *
 * @see Israel, Rosenthal & Wei (2001), Mathematical Finance 11, their two ways to regularise.
 * @module
 */

/** Diagonal adjustment: negative rates become 0, staying pays. Changes `row`, of state i; its diagonal is left to be set. */
export function adjustDiagonal(row: Float64Array, i: number): void {
  for (let j = 0; j < row.length; j++) if (j !== i && row[j]! < 0) row[j] = 0
}

/**
 * Weighted adjustment: negative rates become 0, every other cell pays in proportion to its size. With B the sum of what was
 * negative and G = |qᵢᵢ| + the sum of what was not, qᵢⱼ − B |qᵢⱼ| / G.
 */
export function adjustWeighted(row: Float64Array, i: number): void {
  share(row, i, Math.abs(row[i]!))
}

/** The same, but only the other rates pay, the rate of leaving is kept: the form of the R package ctmcd (gmWA). */
export function adjustRates(row: Float64Array, i: number): void {
  share(row, i, 0)
}

/** What was negative becomes 0 and is taken off the rest in proportion; `own` is what the diagonal counts for. */
function share(row: Float64Array, i: number, own: number): void {
  let bad = 0
  let good = own
  for (let j = 0; j < row.length; j++) {
    if (j === i) continue
    if (row[j]! < 0) bad -= row[j]!
    else good += row[j]!
  }
  if (bad === 0 || good === 0) return
  // Where staying is negative too, the rest cannot pay for all.
  const kept = Math.max(0, 1 - bad / good)
  for (let j = 0; j < row.length; j++) {
    if (j !== i) row[j] = row[j]! < 0 ? 0 : row[j]! * kept
  }
}
