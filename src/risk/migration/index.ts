/**
 * How ratings move: from histories to matrices, from matrices to generators and default probabilities over time.
 *
 * @module
 */
export type { CohortMigration, CohortOptions, CohortStep } from './cohort.js'
export { cohortMigration } from './cohort.js'
export * from './credit-metrics/index.js'
export type { DurationMigration, DurationOptions } from './duration.js'
export { durationMigration } from './duration.js'
export * from './generators/index.js'
export type { MigrationPolicies, ReturnPolicy, WithdrawnPolicy } from './migration-policies.js'
export type { MigrationRateOptions, MigrationRates } from './migration-rates.js'
export { migrationRates } from './migration-rates.js'
export * from './point-in-time/index.js'
export * from './term-structure/index.js'
