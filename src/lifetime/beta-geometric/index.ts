export { probabilitiesAlive, probabilitiesAliveAfter, probabilitiesSilent } from './alive.js'
export { conditionalCountProbabilities, countProbability } from './count-probability.js'
export { SCALES, SHAPES } from './family.js'
export { fitBetaGeometric } from './fit.js'
export { logLikelihoodOf } from './log-likelihood.js'
export { dropoutProbabilities, purchaseRates } from './posterior-means.js'
export {
  purchasesDiscounted,
  purchasesOfNewClient,
  purchasesWithin,
  yearsAliveDiscounted,
} from './purchases.js'
export { simulateBetaGeometric } from './simulate.js'
