/**
 * Rates of migration from matrices and from counts, and matrices of any time from rates.
 *
 * @module
 */
export type {
  Eigenvalue,
  Embeddability,
  EmbeddabilityFlag,
  EmbeddabilityReason,
  EmbeddabilityReasonCode,
} from './embeddability/index.js'
export { embeddability } from './embeddability/index.js'
export type { FractionalOptions } from './fractional-matrix.js'
export { fractionalMatrix } from './fractional-matrix.js'
export type { CountsGenerator, CountsOptions, RateErrors } from './generator-from-counts.js'
export { generatorFromCounts } from './generator-from-counts.js'
export type { GeneratorMatrix, GeneratorMatrixOptions } from './generator-matrix.js'
export { generatorMatrix } from './generator-matrix.js'
export type { GeneratorDistances, GeneratorEstimate, GeneratorMethod, GeneratorOptions } from './generator-of.js'
export { generatorOf } from './generator-of.js'
export { matrixAt } from './matrix-at.js'
export type { MigrationCounts } from './migration-counts.js'
export type { TimedMatrix } from './migration-matrices.js'
export { migrationMatrices } from './migration-matrices.js'
export type { NegativeRate, PrincipalLogarithm } from './principal-logarithm.js'
export { principalLogarithm } from './principal-logarithm.js'
