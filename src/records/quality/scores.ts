/**
 * Judgements of tables as scores, and what each reason costs the whole.
 *
 * @module
 */
import type { TableName } from '../tables/names.js'
import type { Reason } from './ledger.js'
import type { QualityPolicy } from './policy/types.js'
import type { JudgedTable } from './table-quality.js'
import type { DimensionScores, QualityDimension, QualityLoss, QualityScore, TableQuality } from './types.js'
import { QUALITY_DIMENSIONS } from './types.js'

/** Weights of what was judged, what could not be, and what was lost. */
interface Sum {
  judged: number
  unjudged: number
  lost: number
}

/** The scores of one table. */
export function tableScores({ records, ledger, byRecord }: JudgedTable, policy: QualityPolicy): TableQuality {
  const dimensions = dimensionScores(ledger.reasons)
  return { ...meanOver(dimensions, policy), records, dimensions, fields: fieldScores(ledger.reasons), byRecord }
}

function dimensionScores(reasons: readonly Reason[]): DimensionScores {
  return Object.fromEntries(
    QUALITY_DIMENSIONS.flatMap(dimension => {
      const score = scoreOf(sumOf(reasons.filter(reason => reason.dimension === dimension)))
      return score === undefined ? [] : [[dimension, score]]
    }),
  )
}

function sumOf(reasons: readonly Reason[]): Sum {
  const sum = { judged: 0, unjudged: 0, lost: 0 }
  for (const { judged, unjudged, lost } of reasons) {
    sum.judged += judged
    sum.unjudged += unjudged
    sum.lost += lost
  }
  return sum
}

/** Nothing where the question does not arise. */
function scoreOf({ judged, unjudged, lost }: Sum): QualityScore | undefined {
  const asked = judged + unjudged
  if (!(asked > 0)) return undefined
  return { ...(judged > 0 && { score: between(1 - lost / judged) }), coverage: judged / asked }
}

/** Sums of many parts stray from their bounds by a rounding. */
function between(score: number): number {
  return Math.min(1, Math.max(0, score))
}

function fieldScores(reasons: readonly Reason[]): Readonly<Record<string, DimensionScores>> {
  const byField = new Map<string, Reason[]>()
  for (const reason of reasons) {
    if (!BY_FIELD.includes(reason.dimension)) continue
    const own = byField.get(reason.name) ?? []
    byField.set(reason.name, own)
    own.push(reason)
  }
  const scores = Array.from(byField, ([field, own]) => [field, dimensionScores(own)] as const)
  return Object.fromEntries(scores.filter(([, own]) => Object.keys(own).length > 0))
}

const BY_FIELD: readonly QualityDimension[] = ['completeness', 'validity']

/** The mean over questions; coverage is the share, by weight, of what was asked. */
function meanOver(dimensions: DimensionScores, policy: QualityPolicy): QualityScore {
  let [weight, points, asked, covered] = [0, 0, 0, 0]
  for (const dimension of QUALITY_DIMENSIONS) {
    const [own, score] = [policy.dimensions[dimension], dimensions[dimension]]
    if (score === undefined) continue
    asked += own
    covered += own * score.coverage
    if (score.score === undefined) continue
    weight += own
    points += own * score.score
  }
  return { ...(weight > 0 && { score: between(points / weight) }), coverage: asked > 0 ? covered / asked : 0 }
}

/** Scores of all tables together. */
export interface WholeScore extends QualityScore {
  readonly dimensions: DimensionScores
  readonly losses: readonly QualityLoss[]
}

/** The mean over tables for each question, over questions for the whole, and what each reason costs it. */
export function wholeScore(tables: readonly JudgedTable[], policy: QualityPolicy): WholeScore {
  const scored = tables.map(({ table, ledger }) => ({
    table,
    weight: policy.tables[table] ?? 1,
    scores: dimensionScores(ledger.reasons),
    reasons: ledger.reasons,
  }))
  const dimensions: DimensionScores = Object.fromEntries(
    QUALITY_DIMENSIONS.flatMap(dimension => {
      const parts = scored.flatMap(({ weight, scores }) => ({ weight, score: scores[dimension] }))
      const score = meanOfTables(parts)
      return score === undefined ? [] : [[dimension, score]]
    }),
  )
  return { ...meanOver(dimensions, policy), dimensions, losses: losses(scored, dimensions, policy) }
}

interface Part {
  readonly weight: number
  readonly score: QualityScore | undefined
}

function meanOfTables(parts: readonly Part[]): QualityScore | undefined {
  let [weight, points, asked, covered] = [0, 0, 0, 0]
  for (const { weight: own, score } of parts) {
    if (score === undefined) continue
    asked += own
    covered += own * score.coverage
    if (score.score === undefined) continue
    weight += own
    points += own * score.score
  }
  if (!(asked > 0)) return undefined
  return { ...(weight > 0 && { score: between(points / weight) }), coverage: covered / asked }
}

interface ScoredTable {
  readonly table: TableName
  readonly weight: number
  readonly scores: DimensionScores
  readonly reasons: readonly Reason[]
}

function losses(
  tables: readonly ScoredTable[],
  dimensions: DimensionScores,
  policy: QualityPolicy,
): readonly QualityLoss[] {
  const weights = QUALITY_DIMENSIONS.filter(dimension => dimensions[dimension]?.score !== undefined)
  const all = weights.reduce((sum, dimension) => sum + policy.dimensions[dimension], 0)
  const found = weights.flatMap(dimension => {
    const judged = tables.filter(({ scores }) => scores[dimension]?.score !== undefined)
    const ofTables = judged.reduce((sum, { weight }) => sum + weight, 0)
    return judged.flatMap(({ table, weight, reasons }) => {
      const own = reasons.filter(reason => reason.dimension === dimension)
      const scale = ((policy.dimensions[dimension] / all) * (weight / ofTables)) / sumOf(own).judged
      return own.map(({ name, lost }) => ({ dimension, table, reason: name, lost: scale * lost }))
    })
  })
  return found.filter(({ lost }) => lost > 0).toSorted((a, b) => b.lost - a.lost)
}
