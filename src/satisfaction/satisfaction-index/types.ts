/**
 * A satisfaction index from 0 to 100: what it is made of, and what is known of it.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { AnswerScale } from '../answers.js'

/** Ends of the scale of all items, or of each by its name where they differ. */
export type IndexScale = AnswerScale | Readonly<Record<string, AnswerScale>>

/** What one item is to an index. */
export interface IndexItem {
  readonly item: string
  /** Its share in the index; all add up to 1. Below 0 where better answers make the index lower. */
  readonly weight: number
  /** Mean of its answers, in their own units. */
  readonly mean: number
  /** The same from 0 (lowest end of the scale) to 100. */
  readonly performance: number
}

/** An index of mean answers. */
export interface IndexOfMeans {
  /** 0 where all means are at the lowest ends, 100 at the highest; within them where no weight is negative. */
  readonly index: number
  /** The same with all items weighing the same: what one would get without a model. */
  readonly equalWeights: number
  readonly items: readonly IndexItem[]
  /** Items with a negative weight: better answers to them make the index lower. */
  readonly negative: readonly string[]
}

/** The index of some of the clients. */
export interface IndexOfGroup {
  readonly group: string | number
  /** Rows that have the index. */
  readonly rows: number
  readonly index: number
  /** Absent where one client alone is known. */
  readonly interval?: Interval
}

/** The index of a survey. */
export interface SatisfactionIndex extends IndexOfMeans {
  /** Of the mean, with the weights taken as known; absent where one client alone is known. */
  readonly interval?: Interval
  /** Of each row; 0 where `defined` is 0, as an item was not answered. */
  readonly scores: { readonly values: Float64Array; readonly defined: Uint8Array }
  /** Rows that have the index. */
  readonly rows: number
  /** Rows without it. */
  readonly incomplete: number
  /** In the order in which groups are met; absent where none are given. Groups without an index are left out. */
  readonly groups?: readonly IndexOfGroup[]
}
