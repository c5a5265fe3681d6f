/**
 * K-means: which clients lie close together, when all that is known of them are numbers?
 *
 *   within = Σᵢ ‖xᵢ − c(i)‖²  is made least,      x = (value − centre) / spread of each feature
 *
 * Each cluster is the set of rows whose nearest centre is its own, and each centre the mean of its rows. Clusters come out round
 * and of like extent; where clients are few, mixed with words, or of very unlike spread, k-medoids, mixtures or classes fit better.
 * The least sum cannot be known for sure: searches start from several places, and the report says how many ended at the best.
 *
 * Sources: MacQueen (1967); Lloyd (1982), Least squares quantization in PCM, IEEE Transactions on Information Theory 28(2);
 * Hartigan & Wong (1979), Algorithm AS 136, Applied Statistics 28(1); Arthur & Vassilvitskii (2007), k-means++, SODA;
 * Hamerly (2010), Making k-means even faster, SIAM International Conference on Data Mining.
 *
 * @module
 */
export type { ClusterOrder } from '../features/index.js'
export { assign } from './assign.js'
export { centres } from './centres.js'
export { clustering } from './clustering.js'
export { codec } from './codec.js'
export { fit } from './fit.js'
export { fromParams } from './from-params.js'
export type {
  KMeansAssignment,
  KMeansCluster,
  KMeansModel,
  KMeansOptions,
  KMeansParams,
  KMeansReport,
  KMeansWarning,
} from './types.js'
export { withNames } from './with-names.js'
