export { probabilitiesAlive, probabilitiesAliveAfter, probabilitiesSilent } from './alive.js'
export { countProbability } from './count-probability.js'
export { fitBetaGeometric } from './fit.js'
export { logLikelihoodOf } from './log-likelihood.js'
export {
  purchasesDiscounted,
  purchasesOfNewClient,
  purchasesWithin,
  yearsAliveDiscounted,
} from './purchases.js'
export { simulateBetaGeometric } from './simulate.js'
