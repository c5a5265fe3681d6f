/**
 * What grades of past days turned out to be worth.
 *
 * @module
 */
import type { DateInput, DayNumber } from '../../money/core.js'
import type { Portfolio } from '../../records/index.js'
import type { AucEstimate } from '../../statistics/index.js'
import type { Grade } from '../grade.js'
import type { ClientGrade } from './types.js'

/** A client with the grade of a day. */
export interface GradedClient extends Pick<ClientGrade, 'grade' | 'score'> {
  readonly id: string
}

/** What a backtest needs. */
export interface BacktestOptions {
  /** Days of grading, ascending. */
  readonly dates: readonly DateInput[]
  /** Days after each in which outcomes count; 365 by default. */
  readonly days?: number
  /** The last day whose events are recorded: every window must be over by then. */
  readonly observedUntil: DateInput
  /**
   * The day of the states in the portfolio that carry no day of their own (what is owed, days past due, status): before it they are not
   * known. `observedUntil` by default.
   */
  readonly extractedOn?: DateInput
  /**
   * Grades all clients of a portfolio as it was known on a day; `previous` are the grades of the date before, for hysteresis. It is
   * never shown anything later.
   */
  readonly gradeOn: (known: Portfolio, asOf: DayNumber, previous: ReadonlyMap<string, Grade>) => Iterable<GradedClient>
  /** What a client earned the lender from the day after `after` until `until`; undefined where it is not known. */
  readonly earned?: (client: string, after: DayNumber, until: DayNumber) => number | undefined
}

/** The clients of one grade on one day, and what became of them. */
export interface GradeOutcome {
  readonly grade: Grade
  readonly clients: number
  /** Of these, not in default on the day: they may default. */
  readonly mayDefault: number
  readonly defaults: number
  /** Of these, with a relationship on the day: they may leave. */
  readonly mayLeave: number
  /** The relationship ended, without a default before. */
  readonly left: number
  /** Sum over those of whom it is known; absent without `earned`. */
  readonly earned?: number
}

/** How the grades of one day did. */
export interface BacktestDate {
  readonly asOf: DayNumber
  readonly clients: number
  readonly byGrade: readonly GradeOutcome[]
  /** How well low scores tell who defaults; absent where nobody or everybody does. */
  readonly defaults?: AucEstimate
  /** How well low scores tell who leaves; absent where nobody or everybody does. */
  readonly leaving?: AucEstimate
  /** Gini of what the best scores earned, against the best order there could be; absent where nothing is known or nothing was earned. */
  readonly earnedGini?: number
  /** From the grades of the date before to those of this; absent of the first date. */
  readonly stability?: GradeStability
}

/** Who kept a grade. */
export interface GradeStability {
  /** `counts[i][j]` clients went from grade i to grade j, in the order A, B, C. */
  readonly counts: readonly (readonly number[])[]
  /** Part of the clients that had a grade on both dates and kept it; absent of none. */
  readonly kept?: number
}

/** A backtest of grades. */
export interface GradeBacktest {
  readonly policy: string
  /** Days after each date. */
  readonly days: number
  readonly dates: readonly BacktestDate[]
  /** Moves of all dates together. */
  readonly stability: GradeStability
}
