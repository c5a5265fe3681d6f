/**
 * How sure is a figure? Intervals of parameters and of whatever is computed from them, for any model.
 *
 * @module
 */
export { bootstrap } from './bootstrap.js'
export type { DrawEstimate, DrawIntervalOptions, DrawnSample } from './draw-intervals.js'
export { drawInterval, drawIntervals } from './draw-intervals.js'
export type { FuturePair, FutureSpendPair } from './drawn-columns.js'
export type { InferenceData, InferencePair, Quantity } from './inference-pair.js'
export { joinBootstraps } from './join-bootstraps.js'
export { joinPredictiveDraws } from './join-draws.js'
export { joinPosteriors } from './join-posteriors.js'
export type { ParameterDraws } from './parameter-draws.js'
export type { ParameterInterval, ParameterIntervalOptions } from './parameter-intervals.js'
export { parameterIntervals, profileCurve } from './parameter-intervals.js'
export type { DrawsClients } from './parametric-bootstrap.js'
export { parametricBootstrap } from './parametric-bootstrap.js'
export type { Posterior, PosteriorOptions, PriorOptions } from './posterior.js'
export { mostProbable, posterior } from './posterior.js'
export type { DrawnSum, PredictiveDraws, PredictiveOptions } from './predictive-draws.js'
export { predictiveDraws } from './predictive-draws.js'
export type { PredictedSum, Prediction, PredictiveIntervals, PredictiveLevel } from './predictive-intervals.js'
export { intervalsOfDraws, predictiveIntervals } from './predictive-intervals.js'
export { predictiveRanks } from './predictive-ranks.js'
export { quantityInterval, quantityIntervals } from './quantity-intervals.js'
export type { DrawsPurchases, DrawsSpend, DrawsTenures } from './redrawn-data.js'
export type { Bootstrap, RefitOptions } from './refits.js'
export type { Tallies } from './tallies.js'
