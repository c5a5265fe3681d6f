/**
 * Attributes of rows that are of different kinds, and how they are compared.
 *
 * @module
 */
import type { GivenReport } from '../../model/index.js'

/** What is known of one attribute of one row: a number, a word, a yes or no, or several words. */
export type AttributeValue = number | string | boolean | readonly string[]

/** One row by attribute; what is not known is absent, undefined or null. */
export type AttributeRow = Readonly<Record<string, AttributeValue | null | undefined>>

/** Rows as columns of one length; null and undefined are missing. */
export type AttributeColumns = Readonly<Record<string, ArrayLike<AttributeValue | null | undefined>>>

/** A number. */
export interface NumberAttribute {
  readonly kind: 'number'
  /** What it weighs beside the others; from 0 to 1e200, 1 by default. */
  readonly weight?: number
  /**
   * What a difference is a share of: `'range'` (default) the range from least to most; `'log'` the range of logarithms, so
   * that twice as much is as far everywhere (values > 0); `'robust'` the range from the 5 % to the 95 % quantile, so that a
   * few outliers do not press all others together. A difference beyond the range counts as the whole.
   */
  readonly scale?: 'range' | 'log' | 'robust'
  /** Least and most, in units of the values; those of the rows (or their quantiles) by default. */
  readonly range?: readonly [least: number, most: number]
}

/** A word with an order: a rating, a stage. */
export interface OrdinalAttribute {
  readonly kind: 'ordinal'
  readonly weight?: number
  /** Every level, from one end to the other; at least two. */
  readonly levels: readonly string[]
  /**
   * `'steps'` (default): steps between two levels over all steps. `'ranks'`: rows that lie between them (Podani 1999, eqs.
   * 2a and 2b), so that levels few rows have lie close together. `'mean-ranks'`: difference of mean ranks over their range
   * (Podani 1999, eq. 3), which keeps the triangle inequality; `'ranks'` does not.
   */
  readonly spacing?: 'steps' | 'ranks' | 'mean-ranks'
  /** How many rows have each level; for both kinds of ranks; counted in the rows by default. */
  readonly counts?: readonly number[]
}

/** A word without an order: alike where it is the same. */
export interface NominalAttribute {
  readonly kind: 'nominal'
  readonly weight?: number
}

/** A yes or no. Symmetric: two that have it not are alike. Asymmetric: that tells nothing, and is not compared. */
export interface BinaryAttribute {
  readonly kind: 'symmetric-binary' | 'asymmetric-binary'
  readonly weight?: number
}

/** Several words: 1 less the words of both over the words of either (Jaccard 1901); two empty sets are not compared. */
export interface SetAttribute {
  readonly kind: 'set'
  readonly weight?: number
}

/** How one attribute is compared. */
export type GowerAttribute = NumberAttribute | OrdinalAttribute | NominalAttribute | BinaryAttribute | SetAttribute

/** Every attribute that is compared, by name. */
export type GowerDescription = Readonly<Record<string, GowerAttribute>>

/** Attributes with all that comparing needs: weights, ranges, counts of levels. */
export interface GowerParams {
  readonly attributes: GowerDescription
}

/** A fact about the rows of a fit that the reader of distances should know. */
export interface GowerWarning {
  /**
   * `'CONSTANT_ATTRIBUTE'`: the range is 0, so any difference counts as the whole; of a robust range also where nine in ten
   * rows have one value. `'MOSTLY_MISSING'`: known in fewer than half of the rows.
   */
  readonly code: 'CONSTANT_ATTRIBUTE' | 'MOSTLY_MISSING'
  readonly attribute: string
  readonly message: string
}

/** What ranges and counts were taken from. */
export interface GowerReport {
  readonly source: 'counted'
  readonly rows: number
  /** Rows in which each attribute is known. */
  readonly known: Readonly<Record<string, number>>
  readonly warnings: readonly GowerWarning[]
}

/** How rows are compared, fixed at the fit; `JSON.stringify` is its file format. It holds no rows. */
export interface GowerScale {
  readonly kind: 'gower-scale'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  readonly params: GowerParams
  readonly fit: GowerReport | GivenReport
}

/** Rows made ready to be compared, by `gower.table`. */
export interface GowerTable {
  readonly scale: GowerScale
  /** How many rows. */
  readonly size: number
}
