/**
 * Judgements in pairs: how many times as important one criterion is as another.
 *
 * @module
 */
import { expectList, expectObject, expectPositive, expectText, reject } from '../../errors/index.js'

/** Row over column, as many times as important; `null` where nobody compared the two. */
export type Comparisons = readonly (readonly (number | null)[])[]

/** One judgement: `of` is `times` as important as `over`. */
export interface Comparison {
  readonly of: string
  readonly over: string
  /** A number > 0; below 1 where `of` is the less important one. Saaty's scale goes from 1/9 to 9. */
  readonly times: number
}

/** A matrix with both halves, in logarithms; NaN where nobody compared. */
export interface JudgedPairs {
  readonly size: number
  /** ln of row over column, row by row; exactly antisymmetric. */
  readonly logs: Float64Array
  /** How many pairs were compared. */
  readonly known: number
}

/**
 * The matrix of single judgements; what was not compared stays `null`.
 *
 * @param criteria names, each once.
 * @param judgements at most one per pair.
 * @throws ClienteleError `EMPTY_INPUT` without a criterion; `OUT_OF_RANGE` for a criterion that is not among the names or
 * stands twice, a pair that is judged twice, or a number that is not above 0.
 * @example
 * import { comparisonMatrix } from 'clientele/statistics'
 * const criteria = ['fulfilment', 'rating', 'concentration']
 * comparisonMatrix(criteria, [{ of: 'fulfilment', over: 'rating', times: 4 }])
 * // => [[1, 4, null], [0.25, 1, null], [null, null, 1]]
 */
export function comparisonMatrix(criteria: readonly string[], judgements: readonly Comparison[]): Comparisons {
  const names = expectNames(criteria)
  const matrix: (number | null)[][] = names.map((_, row) => names.map((_, column) => (row === column ? 1 : null)))
  for (const [k, judgement] of expectList(judgements, 'judgements').entries()) {
    const path = `judgements[${k}]`
    const { of, over, times } = expectObject(judgement, path)
    const [row, column] = [placeOf(of, names, `${path}.of`), placeOf(over, names, `${path}.over`)]
    if (row === column) reject('OUT_OF_RANGE', path, 'two different criteria', of)
    if (matrix[row]![column] !== null) reject('OUT_OF_RANGE', path, 'each pair once', `${of} and ${over} again`)
    const ratio = expectPositive(times, `${path}.times`)
    if (1 / ratio === Infinity) reject('OUT_OF_RANGE', `${path}.times`, 'a number whose reciprocal is finite', ratio)
    matrix[row]![column] = ratio
    matrix[column]![row] = 1 / ratio
  }
  return matrix
}

function placeOf(name: unknown, names: readonly string[], path: string): number {
  const place = names.findIndex(other => Object.is(other, name))
  return place >= 0 ? place : reject('OUT_OF_RANGE', path, `one of ${names.join(', ')}`, name)
}

/** Names of criteria, each once. */
export function expectNames(criteria: unknown): readonly string[] {
  const names = expectList(criteria, 'criteria').map((name, i) => expectText(name, `criteria[${i}]`))
  if (names.length === 0) reject('EMPTY_INPUT', 'criteria', 'at least one criterion', criteria)
  const again = names.findIndex((name, i) => names.indexOf(name) < i)
  if (again >= 0) reject('OUT_OF_RANGE', `criteria[${again}]`, 'each criterion once', names[again])
  return names
}

/** Two halves that contradict each other by more than this are two judgements, not one. */
const RECIPROCAL_TOLERANCE = 1e-6

/** A matrix checked: square, above 0, 1 with itself, and one half the reciprocal of the other where both are there. */
export function expectComparisons(comparisons: Comparisons, names: readonly string[], path: string): JudgedPairs {
  const size = names.length
  const given = logsOf(comparisons, size, path)
  const logs = new Float64Array(size * size)
  let known = 0
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      const [below, above] = [given[i * size + j]!, given[j * size + i]!]
      if (Math.abs(below + above) > RECIPROCAL_TOLERANCE) {
        const expected = `the reciprocal of ${path}[${j}][${i}]`
        const hint = 'Leave one of the two null to have it filled in'
        reject('OUT_OF_RANGE', `${path}[${i}][${j}]`, expected, comparisons[i]?.[j], hint)
      }
      const log = Number.isNaN(below) ? -above : Number.isNaN(above) ? below : below / 2 - above / 2
      logs[i * size + j] = log
      logs[j * size + i] = -log
      if (!Number.isNaN(log)) known++
    }
  }
  return { size, logs, known }
}

function logsOf(comparisons: unknown, size: number, path: string): Float64Array {
  const rows = expectList(comparisons, path)
  if (rows.length !== size) reject('LENGTH_MISMATCH', path, `${size} rows, one per criterion`, rows.length)
  const logs = new Float64Array(size * size)
  for (const [i, row] of rows.entries()) {
    const cells = expectList(row, `${path}[${i}]`)
    if (cells.length !== size) reject('LENGTH_MISMATCH', `${path}[${i}]`, `${size} numbers`, cells.length)
    for (const [j, cell] of cells.entries()) {
      const ratio = cell === null ? Number.NaN : expectPositive(cell, `${path}[${i}][${j}]`)
      if (i === j && cell !== null && ratio !== 1)
        reject('OUT_OF_RANGE', `${path}[${i}][${j}]`, '1 on the diagonal', cell)
      logs[i * size + j] = Math.log(ratio)
    }
  }
  return logs
}

/** Refuses judgements that leave criteria without any tie to the first: nothing says what they weigh against it. */
export function expectConnected({ size, logs }: JudgedPairs, names: readonly string[], path: string): void {
  if (isConnected({ size, logs })) return
  const reached = reachedFrom(0, size, logs)
  const apart = names.filter((_, i) => !reached.has(i)).join(', ')
  const hint = 'Each criterion must be compared with another one, and all through each other'
  reject('MISSING_VALUE', path, `comparisons that tie ${apart} to ${names[0]}`, 'none', hint)
}

/** Whether every criterion is compared with every other one, through others if need be. */
export function isConnected({ size, logs }: Pick<JudgedPairs, 'size' | 'logs'>): boolean {
  return reachedFrom(0, size, logs).size === size
}

function reachedFrom(start: number, size: number, logs: Float64Array): ReadonlySet<number> {
  const reached = new Set([start])
  for (const i of reached) for (let j = 0; j < size; j++) if (!Number.isNaN(logs[i * size + j]!)) reached.add(j)
  return reached
}
