import { LEAST_PROBABILITY } from './class-tables.js'
import { paramsOf } from './model.js'
import type { Patterns } from './patterns.js'
import { patternsOf } from './patterns.js'
import { estimateOf, planOf } from './posteriors.js'
import { readColumns } from './read-columns.js'
import type { AnswerColumns, LatentClassModel } from './types.js'

/** How far two questions go together beyond what the classes explain. */
export interface LocalDependence {
  readonly questions: readonly [string, string]
  /** Rows that answer both. */
  readonly rows: number
  /** Pearson's X² of the table of their answers against what the classes expect. */
  readonly chiSquare: number
  readonly degreesOfFreedom: number
  /** chiSquare / degreesOfFreedom: about 1 or less where the classes explain all; much more says that these two share something else. */
  readonly residual: number
}

/**
 * Where the classes do not explain why two answers go together: the bivariate residual of every pair of questions, the largest
 * first. Two questions that ask the same in other words show up here, and make classes of their own if left in.
 *
 * It has no exact distribution; a residual above 4 or so is worth a look. Answers that are impossible together in every class, and
 * that other rows than those of the fit may give, stand first with a residual beyond all measure.
 *
 * @param columns the answers of the fit.
 * @throws ClienteleError as `assign`.
 * @see Vermunt & Magidson (2005), Technical Guide for Latent GOLD 4.0, section 4.4.
 * @example
 * import { latentClass } from 'clientele/statistics'
 * const kinds = [['yes', 'yes', 'yes'], ['no', 'no', 'no'], ['yes', 'yes', 'no'], ['no', 'no', 'yes']]
 * const rows = kinds.flatMap((kind, i) => Array.from({ length: [40, 30, 20, 10][i] }, () => kind))
 * const [invoices, payroll, card] = [0, 1, 2].map(j => rows.map(row => row[j]))
 * const columns = { invoices, payroll, card }
 * const [first] = latentClass.localDependence(latentClass.fit(columns, { classes: 1 }), columns)
 * first.questions // => ['invoices', 'payroll']
 * first.residual.toFixed(1) // => '100.0'
 */
export function localDependence(model: LatentClassModel, columns: AnswerColumns): readonly LocalDependence[] {
  const params = paramsOf(model)
  const patterns = patternsOf(readColumns(columns, planOf(params)))
  const { classes, shares, probabilities } = estimateOf(params)
  const stride = probabilities.length / classes
  const names = Object.keys(params.items)
  const expected = (a: number, b: number): number =>
    shares.reduce((sum, share, k) => sum + share * probabilities[k * stride + a]! * probabilities[k * stride + b]!, 0)
  const pairs = names.flatMap((one, i) =>
    names.slice(i + 1).map((other, j) => residualOf([one, other], countsOf(patterns, i, i + 1 + j), expected)),
  )
  return pairs.filter(({ degreesOfFreedom }) => degreesOfFreedom > 0).sort((a, b) => b.residual - a.residual)
}

/** The table of the answers to two questions. */
interface PairTable {
  readonly rows: number
  /** Places of the answers to both, and how many rows gave them. */
  readonly cells: readonly { readonly first: number; readonly second: number; readonly count: number }[]
  readonly degreesOfFreedom: number
}

function countsOf({ size, questions, starts, cells, weights }: Patterns, one: number, other: number): PairTable {
  const missing = starts[questions]!
  const [across, down] = [starts[one + 1]! - starts[one]!, starts[other + 1]! - starts[other]!]
  const counts = new Float64Array(across * down)
  let rows = 0
  for (let p = 0; p < size; p++) {
    const [a, b] = [cells[p * questions + one]!, cells[p * questions + other]!]
    if (a === missing || b === missing) continue
    counts[(a - starts[one]!) * down + b - starts[other]!]! += weights[p]!
    rows += weights[p]!
  }
  const table = Array.from(counts, (count, at) => ({
    first: starts[one]! + Math.floor(at / down),
    second: starts[other]! + (at % down),
    count,
  }))
  // An answer that nobody gave is none.
  const seen = table.filter(({ count }) => count > 0)
  const answers = (places: readonly number[]): number => new Set(places).size
  const degreesOfFreedom =
    (answers(seen.map(({ first }) => first)) - 1) * (answers(seen.map(({ second }) => second)) - 1)
  return { rows, cells: table, degreesOfFreedom: rows === 0 ? 0 : degreesOfFreedom }
}

function residualOf(
  questions: readonly [string, string],
  { rows, cells, degreesOfFreedom }: PairTable,
  expected: (first: number, second: number) => number,
): LocalDependence {
  let chiSquare = 0
  for (const { first, second, count } of cells) {
    const mean = rows * Math.max(LEAST_PROBABILITY, expected(first, second))
    chiSquare += (count - mean) ** 2 / mean
  }
  return { questions, rows, chiSquare, degreesOfFreedom, residual: chiSquare / degreesOfFreedom }
}
