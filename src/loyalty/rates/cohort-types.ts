/**
 * How cohorts are followed, and what is said of them.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { DateInput } from '../../money/core.js'

/** A period that cohorts begin in, or that ages are counted in. */
export type CohortPeriod = 'month' | 'quarter' | 'year'

/** How cohorts are made and followed. */
export interface CohortOptions {
  /** The last day of which everything is known. */
  readonly observedUntil: DateInput
  /** Who became a client in the same month, quarter or year is one cohort. */
  readonly by: CohortPeriod
  /** In what ages are counted; as `by` by default. */
  readonly age?: CohortPeriod
  /**
   * `'unbroken'` (default): who left once is lost, so that shares never rise; `'present'`: who is a client on the day, so that who
   * came back counts again.
   */
  readonly counting?: 'unbroken' | 'present'
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** A cohort, or all, at one age. */
export interface CohortCell {
  /** Whole periods since the client's first day; 0 is that day. */
  readonly age: number
  /** How many still were clients. */
  readonly remaining: number
  /** Of how many. */
  readonly size: number
  /** `remaining / size`. */
  readonly share: number
  readonly interval: Interval
}

/** Who became a client in the same period. */
export interface RetentionCohort {
  /** `'2023-05'`, `'2023-Q2'` or `'2023'`. */
  readonly cohort: string
  readonly size: number
  /** From age 0 on, as far as all of the cohort were observed. */
  readonly cells: readonly CohortCell[]
}

/** A table of retention by cohort and age. */
export interface RetentionCohorts {
  readonly by: CohortPeriod
  readonly age: CohortPeriod
  /** Those that have clients, the earliest first. */
  readonly cohorts: readonly RetentionCohort[]
  /** All cohorts together that reach an age. */
  readonly all: readonly CohortCell[]
}
