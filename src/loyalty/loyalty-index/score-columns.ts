/**
 * The index of every client at once, column by column: what `scoreClient` says of one, without an object for each part.
 *
 * @module
 */
import { gradeOf } from './grade.js'
import type { PolicyReading } from './read-policy.js'
import type { LoyaltyIndices, LoyaltySide, LoyaltySideColumn } from './types.js'

/** The columns of all clients that follow from their figures alone. */
type ScoredColumns = Pick<
  LoyaltyIndices,
  'index' | 'scored' | 'lower' | 'upper' | 'coverage' | 'behaviour' | 'attitude' | 'contributions'
>

/** `figures` are NaN where not known; indicators that nobody gave are not among them. */
export function scoreColumns(
  { policy, names, weights }: PolicyReading,
  figures: ReadonlyMap<string, Float64Array>,
  size: number,
): ScoredColumns {
  const graded = [...figures].map(([name, column]) => ({
    name,
    side: policy.indicators[name]!.side,
    weight: weights[name]!,
    grades: column.map(figure => gradeOf(policy.indicators[name]!, figure)),
  }))
  const all = names.reduce((sum, name) => sum + weights[name]!, 0)
  const covered = sumOf(graded, size, weight => weight)
  const earned = sumOf(graded, size, (weight, grade) => weight * grade)
  const index = new Float64Array(size)
  const points = new Map(names.map(name => [name, new Float64Array(size)]))
  for (const { name, weight, grades } of graded) {
    const own = points.get(name)!
    for (let row = 0; row < size; row++) {
      if (Number.isNaN(grades[row]!)) continue
      own[row] = 100 * ((weight / covered[row]!) * grades[row]!)
      index[row] = Math.min(100, index[row]! + own[row]!)
    }
  }
  return {
    index,
    scored: Uint8Array.from(covered, weight => (weight > 0 ? 1 : 0)),
    lower: earned.map((sum, row) => lesser(index[row]!, (100 * sum) / all, covered[row]!)),
    upper: earned.map((sum, row) => Math.max(index[row]!, Math.min(100, (100 * (sum + all - covered[row]!)) / all))),
    coverage: covered.map(weight => Math.min(1, weight / all)),
    behaviour: sideColumn(graded, size, 'behaviour'),
    attitude: sideColumn(graded, size, 'attitude'),
    contributions: Object.fromEntries(points),
  }
}

interface GradedColumn {
  readonly side: LoyaltySide
  readonly weight: number
  /** NaN where not known. */
  readonly grades: Float64Array
}

/** The lower end of the range is not above the index by rounding; of a client of whom nothing is known it is 0. */
function lesser(index: number, lower: number, covered: number): number {
  return covered > 0 ? Math.min(index, lower) : 0
}

/** Sums over what is known of each client. */
function sumOf(
  columns: readonly GradedColumn[],
  size: number,
  term: (weight: number, grade: number) => number,
): Float64Array {
  const sums = new Float64Array(size)
  for (const { weight, grades } of columns) {
    for (let row = 0; row < size; row++) {
      const grade = grades[row]!
      if (!Number.isNaN(grade)) sums[row]! += term(weight, grade)
    }
  }
  return sums
}

function sideColumn(columns: readonly GradedColumn[], size: number, side: LoyaltySide): LoyaltySideColumn {
  const own = columns.filter(column => column.side === side)
  const known = sumOf(own, size, weight => weight)
  const earned = sumOf(own, size, (weight, grade) => weight * grade)
  return {
    values: earned.map((sum, row) => (known[row]! > 0 ? Math.min(100, 100 * (sum / known[row]!)) : 0)),
    defined: Uint8Array.from(known, weight => (weight > 0 ? 1 : 0)),
  }
}
