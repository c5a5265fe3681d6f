/**
 * Path models by partial least squares: what is asked of them.
 *
 * @module
 */
export { codec } from './codec.js'
export { fit } from './fit.js'
export { itemWeights } from './item-weights.js'
export type { PathScoreOptions, PathScores } from './scores.js'
export { scores } from './scores.js'
