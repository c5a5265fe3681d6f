/**
 * All of it but the incomplete functions and the quantiles made of them: what a fit needs. Their code is as much again,
 * and a program that fits should not wait for it.
 *
 * @module
 */
export type { BfgsOptions, BfgsResult } from './bfgs.js'
export { minimizeBfgs } from './bfgs.js'
export { choleskyFactor, choleskyInverse, choleskySolve } from './cholesky.js'
export type { RunningSum } from './compensated-sum.js'
export { addTo, compensatedSum, runningSum, totalOf } from './compensated-sum.js'
export { productError, sumError } from './double-double.js'
export type { SymmetricEigen } from './eigenvalues.js'
export { conditionNumber, symmetricEigen, symmetricEigenvalues } from './eigenvalues.js'
export { erf, erfc, erfcInverse } from './error-function.js'
export type { Evaluation, GradientEvaluation, GradientObjective, Objective } from './evaluation.js'
export { evaluation, gradientEvaluation } from './evaluation.js'
export { digamma, logBeta, logGamma, trigamma } from './gamma.js'
export type { QuadratureRule } from './gauss-legendre.js'
export { gaussLegendre } from './gauss-legendre.js'
export { lastAtMost } from './last-at-most.js'
export { logDoubleDouble } from './log-double-double.js'
export { logHyp2f1 } from './log-hyp2f1.js'
export type { LogProduct } from './log-product.js'
export { logProduct } from './log-product.js'
export { log1mExp, log1pExp, logSumExp } from './log-space.js'
export type { Minimum, MinimumOptions } from './minimum.js'
export { minimizeScalar } from './minimum.js'
export type { NewtonResult } from './newton.js'
export { maximizeNewton } from './newton.js'
export type { NewtonOptions } from './newton-options.js'
export { normalCdf, normalQuantile, normalSurvival, normalUpperQuantile } from './normal.js'
export type { Root, RootOptions } from './root.js'
export { findRoot } from './root.js'
