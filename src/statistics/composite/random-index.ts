/**
 * How inconsistent judgements made at random are: what the inconsistency of a person is measured by.
 *
 * The tables differ (at three criteria 0.58 and 0.5245, so that a ratio differs by a tenth), since they were simulated with
 * other numbers of matrices: a ratio means nothing without the name of its table.
 *
 * @module
 */
import { reject } from '../../errors/index.js'

/** Whose table: Saaty (1980) to 15 criteria, or Alonso and Lamata (2006), who drew 100,000 matrices and go on by a line. */
export type RandomIndexTable = 'saaty-1980' | 'alonso-lamata-2006'

/** In the order in which messages name them. */
export const RANDOM_INDEX_TABLES = ['saaty-1980', 'alonso-lamata-2006'] as const

const TABLES: Readonly<Record<RandomIndexTable, readonly number[]>> = {
  // Saaty (1980), The Analytic Hierarchy Process, table 1-2; 1 and 2 criteria cannot be inconsistent.
  'saaty-1980': [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  // Alonso and Lamata (2006), Consistency in the analytic hierarchy process: a new approach, International Journal of
  // Uncertainty, Fuzziness and Knowledge-Based Systems 14(4).
  'alonso-lamata-2006': [
    0, 0, 0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854, 1.5141, 1.5365, 1.5551, 1.5713, 1.5838,
  ],
}

/**
 * The mean consistency index of random judgements of so many criteria, of which `missing` pairs are not compared.
 *
 * Beyond 15 criteria the line of Alonso and Lamata, mean λmax = 2.7699 n − 4.3513. Each missing pair takes an equal part of
 * the index, which is 0 where only a tree is left: 1 − 2m / ((n − 1)(n − 2)) (Ágoston and Csató 2022, Omega 108).
 */
export function randomIndex(table: RandomIndexTable, size: number, missing: number): number {
  const complete = TABLES[table][size - 1] ?? beyond(table, size)
  return missing === 0 ? complete : complete * (1 - (2 * missing) / ((size - 1) * (size - 2)))
}

function beyond(table: RandomIndexTable, size: number): number {
  if (table === 'alonso-lamata-2006') return (1.7699 * size - 4.3513) / (size - 1)
  return reject('OUT_OF_RANGE', 'options.randomIndex', "a table that reaches so far, 'alonso-lamata-2006'", table)
}
