/**
 * Do two groupings of the same clients agree, and which segment of today is which of last period?
 *
 * @module
 */
export { adjustedRandIndex } from './adjusted-rand.js'
export type { ConfusionTable } from './confusion-table.js'
export { confusionTable } from './confusion-table.js'
export type { CentrePair, MatchedCentres, NamedCentres } from './match-centres.js'
export { matchCentres } from './match-centres.js'
export type { MatchedSegments, MatchOptions, SegmentPair } from './match-segments.js'
export { matchSegments } from './match-segments.js'
export { adjustedMutualInformation, normalisedMutualInformation } from './mutual-information.js'
export type { VMeasure } from './v-measure.js'
export { vMeasure } from './v-measure.js'
