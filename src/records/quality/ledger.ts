/**
 * Where judgements of one table are added up: by question and reason, by record, by client.
 *
 * A judgement is a score of [0, 1] with a weight. All scores are weighted means of judgements: of a record, of a table, of a client.
 *
 * @module
 */
import type { JudgedColumn, QualityDimension } from './types.js'
import { QUALITY_DIMENSIONS } from './types.js'

/** One reason to judge records of a table: a field, a rule. */
export interface Reason {
  readonly dimension: QualityDimension
  readonly name: string
  /** Weight of what was judged. */
  judged: number
  /** Weight of what could not be. */
  unjudged: number
  /** Weight times what is missing to a score of 1. */
  lost: number
}

/** Judged weight and loss of one thing, by question. */
export interface Sums {
  readonly judged: Float64Array
  readonly lost: Float64Array
}

/** What judgements of a table are added to. */
export interface Ledger {
  readonly reasons: readonly Reason[]
  /** A reason; asked for once, used for all records. */
  reason(dimension: QualityDimension, name: string): Reason
  /** Adds a judgement to the record at hand. */
  judge(reason: Reason, score: number, weight: number): void
  /** Says that something could not be judged. */
  skip(reason: Reason, weight: number): void
  /** Of the record at hand, by question in the order of {@link QUALITY_DIMENSIONS}. */
  readonly current: Sums
  /** Makes room for the next record. */
  next(): void
}

export const QUESTIONS: number = QUALITY_DIMENSIONS.length

/** Where a question stands in sums. */
export const PLACE: Readonly<Record<QualityDimension, number>> = {
  completeness: 0,
  validity: 1,
  uniqueness: 2,
  consistency: 3,
  timeliness: 4,
  reliability: 5,
}

/** A ledger without judgements. */
export function emptyLedger(): Ledger {
  const reasons: Reason[] = []
  const current: Sums = { judged: new Float64Array(QUESTIONS), lost: new Float64Array(QUESTIONS) }
  return {
    reasons,
    current,
    reason(dimension, name) {
      const reason = { dimension, name, judged: 0, unjudged: 0, lost: 0 }
      reasons.push(reason)
      return reason
    },
    judge(reason, score, weight) {
      const place = PLACE[reason.dimension]
      const lost = weight * (1 - score)
      reason.judged += weight
      reason.lost += lost
      current.judged[place]! += weight
      current.lost[place]! += lost
    },
    skip(reason, weight) {
      reason.unjudged += weight
    },
    next() {
      current.judged.fill(0)
      current.lost.fill(0)
    },
  }
}

/** A column without any score yet. */
export function unjudgedColumn(size: number): JudgedColumn {
  return { values: new Float64Array(size), defined: new Uint8Array(size) }
}

/** Writes the mean over questions, those that were judged, by the policy's weights. */
export function putMean(into: JudgedColumn, place: number, { judged, lost }: Sums, weights: Float64Array): void {
  let [weight, missing] = [0, 0]
  for (let i = 0; i < QUESTIONS; i++) {
    if (!(judged[i]! > 0)) continue
    weight += weights[i]!
    missing += weights[i]! * (lost[i]! / judged[i]!)
  }
  if (!(weight > 0)) return
  into.values[place] = 1 - missing / weight
  into.defined[place] = 1
}
