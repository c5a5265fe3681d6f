export { causeSpecificHazards } from './cause-specific-hazards.js'
export type {
  CumulativeIncidence,
  CumulativeIncidenceByGroupOptions,
  CumulativeIncidenceOptions,
  EndingColumns,
} from './cumulative-incidence.js'
export { cumulativeIncidence } from './cumulative-incidence.js'
export type { EndingRate, EndingRateBand, EndingRateOptions } from './ending-rates.js'
export { endingRates } from './ending-rates.js'
export type {
  FineGrayBaseline,
  FineGrayModel,
  FineGrayOptions,
  FineGrayParams,
  FineGrayReport,
  IncidenceCurveOptions,
  IncidenceProbabilityOptions,
  SubdistributionHazardRatio,
  SubdistributionHazardRatioOptions,
} from './fine-gray/index.js'
export * as fineGray from './fine-gray/index.js'
export type { GrayEndingTest, GrayTestOptions } from './gray/gray-test.js'
export { grayTest } from './gray/gray-test.js'
export type { IncidenceAt, ProbabilitiesAt } from './incidence-at.js'
export { incidenceAt } from './incidence-at.js'
export type { IncidenceCurves } from './incidence-curves.js'
export { incidenceCurvesOf } from './incidence-curves.js'
export { incidenceFromTenure } from './incidence-from-tenure.js'
export type { ProbabilityColumns } from './incidence-product.js'
export type { TimeBands } from './time-bands.js'
export type { TimeLost } from './time-lost.js'
export { timeLost } from './time-lost.js'
