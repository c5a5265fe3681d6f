export type { Concordance, ConcordanceOptions, PairCounts } from './concordance.js'
export { concordance } from './concordance.js'
export type { OrderPrediction, ProbabilityPrediction } from './predictions.js'
