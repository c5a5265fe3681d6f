/**
 * What clients are worth in money: how much they spend, what they will bring, which grade and segment they are in.
 *
 * @module
 */
import type { AppraisalPolicy, Grades } from '../appraisal/index.js'
import { gradeValues } from '../appraisal/index.js'
import type { BgNbdModel, GammaGammaModel, LifetimeValue } from '../lifetime/index.js'
import { bgNbd, gammaGamma, lifetimeValue } from '../lifetime/index.js'
import type { Duration } from '../money/core.js'
import type { CustomerBase } from '../records/core.js'
import type { RfmModel, RfmScores } from '../segmentation/index.js'
import { rfm } from '../segmentation/index.js'
import { hasAmounts, hasLearned, withoutSpend } from './spending.js'

/** How money is counted. */
export interface Terms {
  readonly horizon: Duration
  /** Effective, of a year. */
  readonly annualDiscountRate: number
  /** Of revenue, > 0 and <= 1. */
  readonly margin: number
  readonly policy: AppraisalPolicy
}

/** What amounts say of every client; there is none of it in a log without amounts above zero. */
export interface Money {
  readonly rfm: { readonly model: RfmModel; readonly scores: RfmScores }
  readonly spending: GammaGammaModel
  /** Absent where one of the two models learned nothing to act on. */
  readonly worth?: Worth
}

/** Every client's value and grade. */
export interface Worth {
  readonly value: LifetimeValue
  readonly grades: Grades
  /** The amount that stands for clients without one, where there is no mean that could. */
  readonly withoutSpend?: number
}

/** Scores, spending and, where `buying` forecasts, value. */
export function moneyOf(base: CustomerBase, buying: BgNbdModel | undefined, terms: Terms): Money | undefined {
  if (!hasAmounts(base)) return undefined
  const segments = rfm.fit(base)
  const spending = gammaGamma.fit(base)
  const scored = { rfm: { model: segments, scores: rfm.score(segments, base) }, spending }
  if (buying === undefined || !hasLearned(spending)) return scored
  return { ...scored, worth: worthOf(base, buying, spending, terms) }
}

function worthOf(
  base: CustomerBase,
  buying: BgNbdModel,
  spending: GammaGammaModel,
  { horizon, annualDiscountRate, margin, policy }: Terms,
): Worth {
  const models = { buying: [bgNbd, buying], spending: [gammaGamma, spending] } as const
  const stated = withoutSpend(spending)
  const value = lifetimeValue(models, base, { horizon, annualDiscountRate, margin, ...stated })
  return { value, grades: gradeValues(policy, value.value), ...stated }
}
