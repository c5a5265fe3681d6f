export type { CoefficientRow, CoefficientTableOptions } from './coefficient-table.js'
export { coefficientTable } from './coefficient-table.js'
export type { LinearRegressionOptions } from './linear-regression.js'
export { linearRegression } from './linear-regression.js'
export type { LogisticRegressionOptions } from './logistic-regression.js'
export { logisticRegression } from './logistic-regression.js'
export type { PoissonRegressionOptions } from './poisson-regression.js'
export { poissonRegression } from './poisson-regression.js'
export type { PredictionOptions, Predictor } from './predictions.js'
export { linearPredictor, regressionPredictions } from './predictions.js'
export type {
  AnyRegression,
  FTest,
  LikelihoodRegression,
  LinearRegression,
  LogisticRegression,
  PoissonRegression,
  Regression,
  RegressionColumns,
} from './regression.js'
export type { RegressionOptions, RegressionStart, SearchedRegressionOptions } from './regression-options.js'
export type { VarianceInflationOptions } from './variance-inflation.js'
export { varianceInflation } from './variance-inflation.js'
