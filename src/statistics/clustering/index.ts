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
export * from './quality/index.js'
export type { Segments } from './segments.js'
export * from './stability/index.js'
export type { Clustering, FeatureColumns, FeatureScale, Scaling } from './types.js'
export { gaussianMixture, hierarchical, kMeans, kMedoids, latentClass }
