export type { LossDistribution } from './loss-distribution.js'
export { lossDistribution } from './loss-distribution.js'
export type { ObligorColumns } from './obligors.js'
export { economicCapital, expectedShortfall, tailProbability, valueAtRisk } from './value-at-risk.js'
