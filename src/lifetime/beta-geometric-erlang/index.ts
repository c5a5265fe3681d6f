export { probabilitiesAlive, probabilitiesAliveAfter, probabilitiesSilent } from './alive.js'
export { conditionalCountProbabilities, countProbability } from './count-probability.js'
export { futureDraws } from './draw-future.js'
export type { ErlangFitOptions } from './fit.js'
export { fitErlang } from './fit.js'
export type { RegularHistory } from './intervals.js'
export { logLikelihoodOf } from './log-likelihood.js'
export { ESTIMATED, PARAMETERS } from './parameters.js'
export { dropoutProbabilities, purchaseRates } from './posterior-means.js'
export { erlangProblem } from './problem.js'
export {
  purchasesDiscounted,
  purchasesOfNewClient,
  purchasesWithin,
  yearsAliveDiscounted,
} from './purchases.js'
export { simulateErlang } from './simulate.js'
