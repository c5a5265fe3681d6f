/**
 * The appraisal of a base, without files: a fitted model, what it says of every client, and the summary.
 *
 * @module
 */
import type { BgNbdModel } from '../lifetime/index.js'
import { bgNbd } from '../lifetime/index.js'
import type { Duration } from '../money/index.js'
import type { CustomerBase } from '../records/index.js'
import type { Scores } from './scores.js'
import type { AppraisalSummary, Source } from './summary.js'
import { summaryOf } from './summary.js'

/** A fitted model and what it comes to. */
export interface Appraisal {
  readonly model: BgNbdModel
  readonly scores: Scores
  readonly summary: AppraisalSummary
}

/** Fits the model, asks it about every client up to the horizon, and sums up. */
export function appraise(base: CustomerBase, horizon: Duration, source: Source): Appraisal {
  const model = bgNbd.fit(base)
  const scores = {
    probabilityAlive: bgNbd.probabilityAlive(model, base),
    expectedPurchases: bgNbd.expectedPurchases(model, base, { horizon }),
    noPurchaseProbability: bgNbd.noPurchaseProbability(model, base, { horizon }),
  }
  return { model, scores, summary: summaryOf({ base, model, scores, horizon, source }) }
}
