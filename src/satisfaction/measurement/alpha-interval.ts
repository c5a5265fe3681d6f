/**
 * Where alpha of all clients lies, as far as those who answered tell.
 *
 * Feldt: with normal answers and items that go together alike, (1 − α) / (1 − α̂) has the law of F with n − 1 and
 * (n − 1)(k − 1) degrees of freedom. Without distribution: each sheet moves alpha by
 *
 *   uᵢ = (k / (k − 1)) (T vᵢ / V² − tᵢ / V)
 *
 * where tᵢ is the sum of its squared distances from the means, vᵢ the square of their sum, T and V what these come to over all.
 * Sheets of one client are added up first; ends are taken on the scale of log(1 − α), by Student's t.
 *
 * @see Feldt (1965), The approximate sampling distribution of Kuder-Richardson reliability coefficient twenty, Psychometrika
 * 30(3); Maydeu-Olivares, Coffman and Hartmann (2007), Asymptotically distribution-free interval estimation for coefficient
 * alpha, Psychological Methods 12(2), eq. 4; Duhachek and Iacobucci (2004), Alpha's standard error (ASE), Journal of Applied
 * Psychology 89(5), eq. 2, for the standard error of normal answers.
 * @module
 */
import type { Interval } from '../../model/index.js'
import { compensatedSum, fQuantile, studentTQuantile } from '../../numeric/index.js'
import type { ItemMatrix } from './correlations.js'
import type { SheetGroups } from './sheet-groups.js'

/** Feldt's, of so many sheets and items. */
export function feldtInterval(alpha: number, sheets: number, items: number, level: number): Interval {
  const [above, below] = [sheets - 1, (sheets - 1) * (items - 1)]
  const tail = (1 - level) / 2
  return {
    lower: 1 - (1 - alpha) * fQuantile(1 - tail, above, below),
    upper: 1 - (1 - alpha) * fQuantile(tail, above, below),
    level,
    kind: 'confidence',
    method: 'feldt',
  }
}

/** The standard error of alpha of normal answers (ASE). */
export function normalError(covariance: ItemMatrix, sheets: number): number {
  const items = covariance.length
  // In parts of the largest variance, so that no cube leaves the range of a double.
  const unit = Math.max(...covariance.map((row, i) => row[i]!))
  const parts = covariance.map(row => row.map(cell => cell / unit))
  const whole = compensatedSum(parts.flat())
  const own = compensatedSum(parts.map((row, i) => row[i]!))
  const squares = compensatedSum(parts.flatMap(row => row.map(cell => cell * cell)))
  // The sum of all cells of C².
  const rowSums = compensatedSum(parts.map(row => compensatedSum(row) ** 2))
  const spread = whole * (squares + own ** 2) - 2 * own * rowSums
  return Math.sqrt(Math.max(0, ((2 * items ** 2) / ((items - 1) ** 2 * whole ** 3)) * spread) / sheets)
}

/** Its standard error whatever the distribution of answers, allowing for clients with several sheets. */
export function freeError(columns: readonly Float64Array[], means: readonly number[], sheets: SheetGroups): number {
  const items = columns.length
  const rows = columns[0]!.length
  const unit = Math.max(...columns.map((column, j) => Math.max(...column.map(cell => Math.abs(cell - means[j]!)))))
  const [own, whole] = [new Float64Array(rows), new Float64Array(rows)]
  for (let row = 0; row < rows; row++) {
    let sum = 0
    for (let j = 0; j < items; j++) {
      const distance = (columns[j]![row]! - means[j]!) / unit
      own[row]! += distance * distance
      sum += distance
    }
    whole[row] = sum * sum
  }
  const [t, v] = [compensatedSum(own), compensatedSum(whole)]
  const ofGroup = new Float64Array(sheets.groups)
  for (let row = 0; row < rows; row++) ofGroup[sheets.of[row]!]! += ((t / v) * whole[row]! - own[row]!) / v
  const squares = compensatedSum(ofGroup.map(influence => influence * influence))
  return (items / (items - 1)) * Math.sqrt((sheets.groups / (sheets.groups - 1)) * squares)
}

/** By Student's t on the scale of log(1 − α), where alpha stays below 1. */
export function freeInterval(alpha: number, error: number, groups: number, level: number): Interval {
  const reach = alpha < 1 ? (studentTQuantile((1 + level) / 2, groups - 1) * error) / (1 - alpha) : 0
  return {
    lower: 1 - (1 - alpha) * Math.exp(reach),
    upper: 1 - (1 - alpha) * Math.exp(-reach),
    level,
    kind: 'confidence',
    method: 'distribution-free',
  }
}
