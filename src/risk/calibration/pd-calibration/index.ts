/**
 * PD calibration: which default probability does a client have, if a model ranks clients well but at another level?
 *
 *   logit shift   ln(p′/(1−p′)) = ln(p/(1−p)) + c        scaling   p′ = k p        then kept within [floor, cap]
 *
 * `fit` finds c or k such that the weighted mean of p′ is a central tendency; `fromPriors` knows c from the shares of
 * defaults in the sample of the model and in the population (Bayes' prior correction).
 *
 * @module
 */
export { codec } from './codec.js'
export type { CalibrationReport, PdCalibration } from './document.js'
export type { CalibrationOptions } from './fit.js'
export { fit } from './fit.js'
export type { PriorRates } from './from-params.js'
export { fromParams, fromPriors } from './from-params.js'
export type { CalibrationMethod, CalibrationParams, GivenCalibration } from './params.js'
export { probabilityOfDefault } from './probability-of-default.js'
