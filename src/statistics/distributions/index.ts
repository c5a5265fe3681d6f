export { distributionCdf } from './cdf.js'
export { distribution } from './check.js'
export { distributionMoments } from './moments.js'
export { distributionQuantile } from './quantile.js'
export type {
  BetaDistribution,
  DiscreteDistribution,
  Distribution,
  EmpiricalDistribution,
  LogNormalDistribution,
  Moments,
  NormalDistribution,
  PertDistribution,
  PointDistribution,
  TriangularDistribution,
  UniformDistribution,
} from './types.js'
