/**
 * Do clients move in every step as they do in the others, or did something change?
 *
 *   G² = 2 Σₜ Σᵢⱼ Nᵢⱼ(t) ln( pᵢⱼ(t) / pᵢⱼ )
 *
 * the likelihood ratio of a matrix for each step against one for all. Under one matrix it is distributed as χ² with
 * Σᵢ (Tᵢ − 1)(mᵢ − 1) degrees of freedom, Tᵢ steps in which somebody was in i, and mᵢ segments that those of i reached at all.
 *
 * @see Anderson and Goodman (1957), Statistical inference about Markov chains, Annals of Mathematical Statistics 28(1), section 3.
 * @module
 */
import { reject } from '../../errors/index.js'
import { chiSquareSurvival, compensatedSum } from '../../numeric/index.js'
import type { MoveCounts } from '../../statistics/index.js'
import { expectMigration } from './read-migration.js'
import type { SegmentMigration } from './types.js'

/** Whether one matrix does for all steps. */
export interface MigrationHomogeneity {
  /** G², >= 0. */
  readonly likelihoodRatio: number
  readonly degreesOfFreedom: number
  /** Of one matrix for all steps: small where steps differ. */
  readonly pValue: number
  /** Segment by segment: where the steps differ. Those that cannot differ are left out. */
  readonly segments: readonly SegmentHomogeneity[]
  /** Share of the cells tested in which fewer than five clients were to be expected: above a fifth the p-values are rough. */
  readonly thinCells: number
}

/** Whether one row of the matrix does for all steps. */
export interface SegmentHomogeneity {
  readonly segment: string
  readonly likelihoodRatio: number
  readonly degreesOfFreedom: number
  readonly pValue: number
}

/**
 * The test of equal rates in all steps.
 *
 * @param migration of at least three dates, as `segmentMigration` returned it.
 * @throws ClienteleError naming what is amiss in the migration; `EMPTY_INPUT` for a single step; `NO_VARIATION` where no segment can differ: everybody of it went to one
 * place, or was there in one step alone.
 * @example
 * import { migrationHomogeneity, segmentMigration } from 'clientele/segmentation'
 * const clients = Array.from({ length: 40 }, (_, i) => i)
 * const on = (date, inFirst) =>
 *   ({ date, clients, segment: clients.map(i => (i < inFirst ? 0 : 1)), segmentNames: ['A', 'B'] })
 * const migration = segmentMigration([on('2021-12-31', 40), on('2022-12-31', 38), on('2023-12-31', 19)])
 * const { likelihoodRatio, degreesOfFreedom, pValue } = migrationHomogeneity(migration)
 * likelihoodRatio.toFixed(3) // => '22.308'
 * degreesOfFreedom // => 1
 * pValue < 0.001 // => true
 */
export function migrationHomogeneity(migration: SegmentMigration): MigrationHomogeneity {
  const { steps, segments } = expectMigration(migration)
  if (steps.length < 2) reject('EMPTY_INPUT', 'migration.steps', 'at least two steps', steps.length)
  const tables = steps.map(({ counts }) => counts)
  const rows = segments.map((_, i) => rowOf(tables, i))
  const able = rows.flatMap((row, i) => (row.freedom > 0 ? [{ ...row, segment: segments[i]! }] : []))
  if (able.length === 0) {
    reject('NO_VARIATION', 'migration', 'a segment whose clients went to several places, in several steps', 'none')
  }
  const [likelihoodRatio, degreesOfFreedom] = [
    compensatedSum(able.map(row => row.ratio)),
    compensatedSum(able.map(row => row.freedom)),
  ]
  const [thin, cells] = [compensatedSum(able.map(row => row.thin)), compensatedSum(able.map(row => row.cells))]
  return {
    likelihoodRatio,
    degreesOfFreedom,
    pValue: chiSquareSurvival(likelihoodRatio, degreesOfFreedom),
    segments: able.map(({ segment, ratio, freedom }) => ({
      segment,
      likelihoodRatio: ratio,
      degreesOfFreedom: freedom,
      pValue: chiSquareSurvival(ratio, freedom),
    })),
    thinCells: thin / cells,
  }
}

interface RowTest {
  readonly ratio: number
  readonly freedom: number
  readonly thin: number
  readonly cells: number
}

function rowOf(tables: readonly MoveCounts[], i: number): RowTest {
  const steps = tables.map(table => table[i]!).filter(row => compensatedSum(row) > 0)
  const pooled = tables[0]!.map((_, j) => compensatedSum(steps.map(row => row[j]!)))
  const all = compensatedSum(pooled)
  const reached = pooled.flatMap((count, j) => (count > 0 ? [j] : []))
  let [ratio, thin] = [0, 0]
  for (const row of steps) {
    const atRisk = compensatedSum(row)
    for (const j of reached) {
      const expected = (atRisk * pooled[j]!) / all
      if (expected < 5) thin++
      if (row[j]! > 0) ratio += 2 * row[j]! * Math.log(row[j]! / expected)
    }
  }
  const freedom = steps.length > 1 ? (steps.length - 1) * (reached.length - 1) : 0
  return { ratio: Math.max(0, ratio), freedom, thin, cells: steps.length * reached.length }
}
