/**
 * The appraisal of a base, without files: the fitted models, what they say of every client, and the summary.
 *
 * @module
 */
import type { BgNbdModel, HoldoutAccuracy } from '../lifetime/index.js'
import { bgNbd } from '../lifetime/index.js'
import type { CustomerBase } from '../records/core.js'
import { canForecast } from './can-forecast.js'
import type { Scores } from './scores.js'
import type { AppraisalSummary, Pause, Source } from './summary.js'
import { summaryOf } from './summary.js'
import type { Money, Terms } from './worth.js'
import { moneyOf } from './worth.js'

/** Fitted models and what they come to. */
export interface Appraisal {
  readonly buying: BgNbdModel
  /** Absent where the model learned nothing that anybody should act on. */
  readonly scores?: Scores
  /** Absent where no order has an amount above zero. */
  readonly money?: Money
  readonly summary: AppraisalSummary
}

/** What an appraisal is told beside the orders. */
export interface Context {
  readonly source: Source
  readonly pause?: Pause | undefined
  readonly trust?: HoldoutAccuracy | undefined
}

/** Fits the models, asks them about every client up to the horizon, and sums up. */
export function appraise(base: CustomerBase, terms: Terms, context: Context): Appraisal {
  const buying = bgNbd.fit(base)
  const forecasts = canForecast(buying)
  const scores = forecasts ? scoresOf(base, buying, terms) : undefined
  const money = moneyOf(base, forecasts ? buying : undefined, terms)
  const summary = summaryOf({ base, buying, scores, money, terms, ...context })
  return { buying, ...(scores !== undefined && { scores }), ...(money !== undefined && { money }), summary }
}

function scoresOf(base: CustomerBase, buying: BgNbdModel, { horizon }: Terms): Scores {
  return {
    probabilityAlive: bgNbd.probabilityAlive(buying, base),
    expectedPurchases: bgNbd.expectedPurchases(buying, base, { horizon }),
    noPurchaseProbability: bgNbd.noPurchaseProbability(buying, base, { horizon }),
  }
}
