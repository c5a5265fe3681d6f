/**
 * Service as clients expect it and as they find it.
 *
 * @module
 */
export type { ServiceStatement } from './service-dimensions.js'
export { LENDER_SERVICE_DIMENSIONS, LENDER_SERVICE_STATEMENTS, SERVQUAL_DIMENSIONS } from './service-dimensions.js'
export { serviceGaps } from './service-gaps.js'
export { servicePerformance } from './service-performance.js'
export type {
  PerformanceFigure,
  ServiceDifference,
  ServiceDimensions,
  ServiceGap,
  ServiceGapAnswers,
  ServiceGaps,
  ServiceOptions,
  ServicePerformance,
  ToleranceAnswers,
  ToleranceZone,
  ZonesOfTolerance,
} from './types.js'
export { zoneOfTolerance } from './zone-of-tolerance.js'
