/**
 * Exponential smoothing: what comes next, if levels, growth and seasons change slowly?
 *
 * Simple (no trend), Holt's (trend), damped, and Holt and Winters' with additive or multiplicative seasons, as one state space
 * model {@link SmoothingForm} whose parameters are the likeliest ones. `fit` a series, `forecast` it, or draw its `paths`.
 *
 * @see Holt (1957); Winters (1960); Gardner and McKenzie (1985); Hyndman, Koehler, Ord and Snyder (2008), Forecasting with
 * Exponential Smoothing: The State Space Approach.
 * @module
 */
export { fit } from './fit-smoothing.js'
export { forecast } from './forecast-smoothing.js'
export { codec } from './smoothing-codec.js'
export { fromParams } from './smoothing-params.js'
export { paths } from './smoothing-paths.js'
