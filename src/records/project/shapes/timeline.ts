/**
 * The shape of when a project is built and run.
 *
 * @module
 */
import type { PeriodMonths, ProjectTimeline } from '../types.js'
import type { Shape } from './shape.js'
import { list, object, optional } from './shape.js'
import { date, oneOf, share, whole } from './values.js'

/** Most months of construction and of operation: a century each. */
export const MOST_MONTHS = 1200

const PERIODS: readonly PeriodMonths[] = [1, 2, 3, 4, 6, 12]

export const timeline: Shape = object<ProjectTimeline>({
  financialClose: date,
  constructionMonths: whole(0, MOST_MONTHS),
  operationMonths: whole(1, MOST_MONTHS),
  rampUp: optional(list(share)),
  tailMonths: optional(whole(0, MOST_MONTHS)),
  periodMonths: oneOf(PERIODS),
  paymentMonths: optional(oneOf(PERIODS)),
})
