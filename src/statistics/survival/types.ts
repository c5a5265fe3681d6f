/**
 * Times to an event, as every method of survival reads them.
 *
 * @module
 */
import type { TimeUnit } from '../../money/core.js'

/**
 * How long each client (or facility, or stage) was watched, and whether its event came; one cell a row. Equal times are ties:
 * times that differ in the last digit only are two times, so count in whole days where the data allow it.
 */
export interface Durations {
  /** Of `duration` and `entry`. */
  readonly unit: TimeUnit
  /** From the start (of the relationship) to the event, or until it was lost sight of; >= 0. */
  readonly duration: ArrayLike<number>
  /** 1 or true: the event came at `duration`; 0 or false: it had not come by then (censored). */
  readonly event: ArrayLike<number | boolean>
  /**
   * Since when it was watched, where that began after the start (delayed entry, left truncation), or from when the columns of
   * this row hold (several rows a client); >= 0 and less than `duration`. 0, from the start, by default.
   */
  readonly entry?: ArrayLike<number>
  /** How many such clients a row stands for; >= 0, 1 by default. */
  readonly weights?: ArrayLike<number>
}

/** Times to the first of several endings that exclude each other: default, prepayment, refinancing elsewhere, maturity. */
export interface CompetingDurations extends Omit<Durations, 'event'> {
  /** Which ending came at `duration`; null: none had come by then (censored). */
  readonly ending: ArrayLike<string | null>
  /** The endings there can be, in the order of results; those that occur, in the order of the alphabet, by default. */
  readonly endings?: readonly string[]
}
