/**
 * Fine and Gray's regression: which clients end in one way more often, when others ways of ending come before?
 *
 *   1 − F(t | x) = (1 − F₀(t))^exp(βx),     F the cumulative incidence of the ending
 *
 * Coefficients speak of the incidence itself: above 0, more of such clients have ended so by any time. They are no effects on the hazard
 * of clients still there: for why an ending comes, model its own hazard (`coxModel`, the others as censored). It assumes that ratios of
 * the sub-distribution hazard stay the same over time, that rows are independent, and that being lost sight of has nothing to do with
 * how a client would have ended, within the censoring groups.
 *
 * Sources: Fine and Gray (1999), A proportional hazards model for the subdistribution of a competing risk, Journal of the American
 * Statistical Association 94; Kawaguchi, Shen, Suchard and Li (2020), Journal of Computational and Graphical Statistics 30; Austin and
 * Fine (2017), Practical recommendations for reporting Fine-Gray model analyses, Statistics in Medicine 36.
 *
 * @module
 */
export { codec } from './codec.js'
export { fit } from './fit.js'
export { fromParams } from './from-params.js'
export type { IncidenceCurveOptions, IncidenceProbabilityOptions } from './incidence-probability.js'
export { incidenceCurve, incidenceProbability, linearPredictor } from './incidence-probability.js'
export type {
  SubdistributionHazardRatio,
  SubdistributionHazardRatioOptions,
} from './subdistribution-hazard-ratios.js'
export { subdistributionHazardRatios } from './subdistribution-hazard-ratios.js'
export type { FineGrayBaseline, FineGrayModel, FineGrayOptions, FineGrayParams, FineGrayReport } from './types.js'
