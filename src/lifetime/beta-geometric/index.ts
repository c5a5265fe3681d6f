export { oddsAlive, probabilitiesAlive, probabilitiesAliveAfter, probabilitiesSilent } from './alive.js'
export { conditionalCountProbabilities, countProbability } from './count-probability.js'
export { futureDraws } from './draw-future.js'
export { createDropoutAverage } from './dropout-average.js'
export type { BetaGeometricParams, FirstChance } from './family.js'
export { SCALES, SHAPES, SKEWED } from './family.js'
export { createLogLikelihood } from './likelihood.js'
export {
  A,
  ALPHA,
  addAges,
  addFrequencies,
  B,
  R,
  SIZE,
  tabulate,
  toLogarithms,
  weightsByAge,
} from './likelihood-terms.js'
export { logLikelihoodOf } from './log-likelihood.js'
export { dropoutProbabilities, purchaseRates } from './posterior-means.js'
export { betaGeometricProblem } from './problem.js'
export {
  purchasesDiscounted,
  purchasesOfNewClient,
  purchasesWithin,
  yearsAliveDiscounted,
} from './purchases.js'
export { createRisingFactorials } from './rising-factorials.js'
export { shiftParams } from './shift-params.js'
export { simulateBetaGeometric } from './simulate.js'
