/**
 * Which rows belong together: clusters of numbers, of mixed attributes, of categories; how good, how many, how stable.
 *
 * @module
 */
import * as gaussianMixture from './gaussian-mixture/index.js'
import * as hierarchical from './hierarchical/index.js'
import * as kMeans from './k-means/index.js'
import * as kMedoids from './k-medoids/index.js'
import * as latentClass from './latent-class/index.js'

export * from './agreement/index.js'
export * from './breaks/index.js'
export type {
  Comparison as RowComparison,
  ComparisonOptions,
  ComparisonWarning,
  FeatureComparison,
  GowerComparison,
  PairDistances,
} from './distances/index.js'
export type {
  CovarianceStructure,
  GaussianMixtureModel,
  MembershipProbabilities,
  MixtureAssignment,
  MixtureCandidate,
  MixtureChoice,
  MixtureChoiceOptions,
  MixtureComponent,
  MixtureFigures,
  MixtureOptions,
  MixtureParams,
  MixtureReport,
  MixtureSearchOptions,
  MixtureWarning,
} from './gaussian-mixture/index.js'
export type {
  ClusterTree,
  CutOptions,
  Linkage,
  TreeAssignment,
  TreeAssignOptions,
  TreeCut,
  TreeOptions,
  TreeParams,
  TreeReport,
  TreeWarning,
} from './hierarchical/index.js'
export type {
  ClusterOrder,
  KMeansAssignment,
  KMeansCluster,
  KMeansModel,
  KMeansOptions,
  KMeansParams,
  KMeansReport,
  KMeansWarning,
} from './k-means/index.js'
export type {
  ClusterDistance,
  DistanceClusters,
  GivenMedoids,
  KMedoidsAssignment,
  KMedoidsModel,
  KMedoidsOptions,
  KMedoidsParams,
  KMedoidsReport,
  KMedoidsWarning,
  MedoidSearchOptions,
  Membership as MedoidMembership,
  MembershipReason as MedoidMembershipReason,
} from './k-medoids/index.js'
export type {
  Answer,
  AnswerColumns,
  ClassMembership,
  ClassOutcome,
  ClassOutcomes,
  ClassProbabilities,
  GivenClasses,
  GoodnessOfFit,
  LatentClassChoice,
  LatentClassChoiceOptions,
  LatentClassChoiceRow,
  LatentClassErrors,
  LatentClassIntervals,
  LatentClassItem,
  LatentClassModel,
  LatentClassOptions,
  LatentClassParams,
  LatentClassReport,
  LatentClassSegments,
  LocalDependence,
} from './latent-class/index.js'
export * from './quality/index.js'
export type { Segments } from './segments.js'
export * from './stability/index.js'
export type { Clustering, FeatureColumns, FeatureScale, Scaling } from './types.js'
export { gaussianMixture, hierarchical, kMeans, kMedoids, latentClass }
