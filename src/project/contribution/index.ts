/**
 * Contribution: each client's share of what a lender earns, and what a simple index says of it.
 *
 * @module
 */
export type { ContributionIndexOptions, ProjectLoan, ScaleBand } from './contribution-index.js'
export { contributionIndex } from './contribution-index.js'
export { contributions } from './contributions.js'
export type { ReconcileOptions } from './reconcile-contributions.js'
export { reconcileContributions } from './reconcile-contributions.js'
export type {
  ClientProfits,
  Contribution,
  ContributionColumns,
  ContributionGroup,
  ContributionIndex,
  ContributionLine,
  ContributionMeasure,
  ContributionOptions,
  Contributions,
  ContributionWarning,
  FlatteredClient,
  IndexedClient,
  ReconciledClient,
  ReconciledContributions,
} from './types.js'
