/**
 * What the clusterings share: columns of numbers, how they are put on one scale, and how a clustering is asked again.
 *
 * @module
 */
import type { Segments } from './segments.js'

/** Numbers by name, one per row; all of one length. */
export type FeatureColumns = Readonly<Record<string, ArrayLike<number>>>

/**
 * How features that are measured in different units are put beside each other. `'standard'`: less the mean, over the standard
 * deviation of the rows (divided by n). `'robust'`: less the median, over the distance between the quartiles. `'none'`: as they are.
 */
export type Scaling = 'standard' | 'robust' | 'none'

/** The scale of one feature, frozen at the fit: scaled = (value − centre) / spread. */
export interface FeatureScale {
  readonly centre: number
  /** > 0. */
  readonly spread: number
}

/** A clustering that can be repeated on other rows: how stability, the gap and the choice of a number ask for it. */
export interface Clustering<Columns, Model> {
  readonly fit: (columns: Columns) => Model
  readonly assign: (model: Model, columns: Columns) => Segments
}
