export type { AsOfOptions } from './portfolio-as-of.js'
export { portfolioAsOf } from './portfolio-as-of.js'
