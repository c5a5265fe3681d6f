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
import type { AppraisalSummary, Pause, Source } from './summary.js'
import { summaryOf } from './summary.js'

/** A fitted model and what it comes to. */
export interface Appraisal {
  readonly model: BgNbdModel
  /** Absent where the model learned nothing that anybody should act on. */
  readonly scores?: Scores
  readonly summary: AppraisalSummary
}

/** Fits the model, asks it about every client up to the horizon, and sums up. */
export function appraise(base: CustomerBase, horizon: Duration, source: Source, pause?: Pause): Appraisal {
  const model = bgNbd.fit(base)
  const parts = { base, model, horizon, source, pause }
  if (!canForecast(model)) return { model, summary: summaryOf({ ...parts, scores: undefined }) }
  const scores = {
    probabilityAlive: bgNbd.probabilityAlive(model, base),
    expectedPurchases: bgNbd.expectedPurchases(model, base, { horizon }),
    noPurchaseProbability: bgNbd.noPurchaseProbability(model, base, { horizon }),
  }
  return { model, scores, summary: summaryOf({ ...parts, scores }) }
}

/** Figures of a fit that did not converge, or that saw nobody come back, look like a forecast and are none. */
function canForecast({ fit }: BgNbdModel): boolean {
  if (fit.source !== 'likelihood') return true
  return !fit.warnings.some(({ code }) => code === 'NOT_CONVERGED' || code === 'NO_REPEAT_PURCHASES')
}
