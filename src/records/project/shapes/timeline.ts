/**
 * The shape of when a project is built and run.
 *
 * @module
 */

import type { Shape } from '../../shapes/shape.js'
import { date, oneOf, share, whole } from '../../shapes/values.js'
import type { PeriodMonths, ProjectTimeline } from '../timeline-types.js'
import { list, object, optional } from './shape.js'

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
