/**
 * k-medoids: which clients are alike, and which one of them is most like all of its group?
 *
 *   Σ distance(row, nearest medoid)  is least over the choice of k rows as medoids
 *
 * Unlike means, medoids exist for any distance: Gower's, of numbers, words, yes and no, sets and gaps; and they are rows, so that a
 * cluster can be shown by an example. Distances are not squared: one far-off row does not pull a cluster to itself.
 *
 * The search is BUILD, then FasterPAM swaps, from several starts. It finds clusters that no single swap makes better; the best there
 * is cannot be known (the problem is NP-hard), and `startsAtBest` tells how sure one may be.
 *
 * Sources: Kaufman and Rousseeuw (1990), Finding Groups in Data; Schubert and Rousseeuw (2021), Fast and eager k-medoids clustering,
 * Information Systems 101; Gower (1971), Biometrics 27(4).
 *
 * @module
 */
export type { KMedoidsAssignment } from './assign.js'
export { assign } from './assign.js'
export { codec } from './codec.js'
export type { ClusterDistance, Membership, MembershipReason } from './explain.js'
export { explain } from './explain.js'
export { fit } from './fit.js'
export type { DistanceClusters } from './from-distances.js'
export { fromDistances } from './from-distances.js'
export type { GivenMedoids } from './from-params.js'
export { fromParams } from './from-params.js'
export type {
  KMedoidsModel,
  KMedoidsOptions,
  KMedoidsParams,
  KMedoidsReport,
  KMedoidsWarning,
  MedoidSearchOptions,
} from './types.js'
