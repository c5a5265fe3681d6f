/**
 * How much two groupings of these sizes tell of each other by chance alone: the mean of their mutual information over all ways
 * to deal the rows out.
 *
 *   E = Σᵢ Σⱼ Σₓ (x/n) ln(n x / (aᵢ bⱼ)) P(x),      x hypergeometric: of aᵢ rows drawn from n, how many are among bⱼ
 *
 * @see Vinh, Epps & Bailey (2010), Information theoretic measures for clusterings comparison, JMLR 11, eq. 24a.
 * @module
 */
import type { Contingency } from './contingency.js'

/** Terms below this share of the likeliest one change no digit. */
const NEGLIGIBLE = 1e-25

/** The expected mutual information, in nats. */
export function expectedInformation({ size, rowTotals, columnTotals }: Contingency): number {
  const [rows, columns] = [segmentsBySize(rowTotals), segmentsBySize(columnTotals)]
  let sum = 0
  for (const [a, rowsAlike] of rows) {
    for (const [b, columnsAlike] of columns) sum += rowsAlike * columnsAlike * cellInformation(size, a, b)
  }
  return sum
}

/** How many segments have each size: those of one size share a term. */
function segmentsBySize(totals: Float64Array): Map<number, number> {
  const segments = new Map<number, number>()
  for (const total of totals) {
    const [alike = 0] = [segments.get(total)]
    if (total > 0) segments.set(total, alike + 1)
  }
  return segments
}

/**
 * The term of a segment of a rows and one of b, summed from the likeliest count outward. Probabilities are relative to that of
 * the likeliest count, and divided by their sum at the end: no factorial, no loss of digits however many rows.
 */
function cellInformation(n: number, a: number, b: number): number {
  const [least, most] = [Math.max(0, a + b - n), Math.min(a, b)]
  const likeliest = Math.min(most, Math.max(least, Math.floor(((a + 1) * (b + 1)) / (n + 2))))
  let [total, sum] = [0, 0]
  const add = (x: number, probability: number): void => {
    total += probability
    if (x > 0) sum += (x / n) * Math.log(((n / a) * x) / b) * probability
  }
  add(likeliest, 1)
  let p = 1
  for (let x = likeliest; x < most && p > NEGLIGIBLE; x++) {
    p *= ((a - x) * (b - x)) / ((x + 1) * (n - a - b + x + 1))
    add(x + 1, p)
  }
  p = 1
  for (let x = likeliest; x > least && p > NEGLIGIBLE; x--) {
    p *= (x * (n - a - b + x)) / ((a - x + 1) * (b - x + 1))
    add(x - 1, p)
  }
  return sum / total
}
