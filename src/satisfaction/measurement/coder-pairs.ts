/**
 * Each two coders on the passages that both coded.
 *
 * @module
 */
import type { ReadJudgements } from '../../statistics/agreement/ratings.js'
import type { Kappa } from '../../statistics/cohen-kappa.js'
import { cohenKappa } from '../../statistics/cohen-kappa.js'

/** Agreement of two coders. */
export interface CoderPair {
  readonly first: string
  readonly second: string
  /** Passages that both coded. */
  readonly passages: number
  /** Share of those that both gave the same code; absent where there is none. */
  readonly alike?: number
  /** Absent where there is no passage, or both used one and the same code throughout. */
  readonly kappa?: Kappa
}

/** @param codes all there are, in their order. */
export function coderPairs(
  { judges, columns, rows }: ReadJudgements,
  codes: readonly (string | number)[],
  weights: 'none' | 'quadratic',
  level: number,
): readonly CoderPair[] {
  const places = columns.map(column => column.map(code => (code === undefined ? -1 : codes.indexOf(code))))
  return judges.flatMap((first, a) =>
    judges.slice(a + 1).map((second, next) => {
      const table = codes.map(() => new Array<number>(codes.length).fill(0))
      for (let row = 0; row < rows; row++) {
        const [one, other] = [places[a]![row]!, places[a + 1 + next]![row]!]
        if (one >= 0 && other >= 0) table[one]![other]! += 1
      }
      const passages = sumOf(table.flat())
      if (passages === 0) return { first, second, passages }
      const alike = sumOf(table.map((line, i) => line[i]!)) / passages
      const oneCode = table.some((line, i) => line[i] === passages)
      return { first, second, passages, alike, ...(!oneCode && { kappa: cohenKappa(table, { weights, level }) }) }
    }),
  )
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
