/**
 * Segments at several dates, and what became of the clients in between.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { DateInput } from '../../money/core.js'
import type { ClientId } from '../../records/core.js'
import type { Kappa, MoveCounts, Segments, TransitionMatrix } from '../../statistics/index.js'

/** Every client's segment on one day. */
export interface DatedSegments extends Segments {
  /** The day whose end is meant. */
  readonly date: DateInput
  /** The client of each row, as a number or a text; no client twice. */
  readonly clients: ArrayLike<ClientId>
  /** What each client was worth that day, in one currency for all dates; for all dates or for none. */
  readonly value?: ArrayLike<number>
}

/** What happened from one date to the next. */
export interface MigrationStep {
  /** YYYY-MM-DD. */
  readonly from: string
  readonly to: string
  /** `counts[i][j]` clients were in segment i at the beginning and in j at the end. */
  readonly counts: MoveCounts
  /** By segment, clients of the end that were not there at the beginning. */
  readonly entered: readonly number[]
  /** By segment, clients of the beginning that were not there at the end. */
  readonly left: readonly number[]
  /** Where value went, by segment; absent where no date has values. */
  readonly value?: readonly ValueBridge[]
}

/**
 * The value of one segment from one date to the next. Who leaves a segment takes the value of the beginning along, and brings that
 * of the end to where it arrives: closing = opening + entered − left + movedIn − movedOut + change.
 */
export interface ValueBridge {
  readonly segment: string
  readonly opening: number
  /** Of new clients. */
  readonly entered: number
  /** Of clients that are gone. */
  readonly left: number
  /** Of clients from other segments, at the end. */
  readonly movedIn: number
  /** Of clients that went to other segments, at the beginning. */
  readonly movedOut: number
  /** What clients that stayed are worth more at the end. */
  readonly change: number
  readonly closing: number
}

/** Clients that went from one segment to another. */
export interface SegmentFlow {
  readonly from: string
  readonly to: string
  readonly clients: number
  /** Of those in `from` that were still there a step later. */
  readonly share: number
  /** Clients taken as independent. */
  readonly interval: Interval
}

/** How one segment holds its clients. */
export interface SegmentHold {
  readonly segment: string
  /** Clients at beginnings of steps, whether they were seen at the end or not. */
  readonly clients: number
  /** Clients that were in it at the end too. */
  readonly stayed: number
  /** Clients in no segment at the end. */
  readonly left: number
  /** `stayed` over those seen at the end; absent where nobody was. */
  readonly share?: number
  readonly shareInterval?: Interval
  /** `left` over `clients`; absent where nobody was in it. */
  readonly leaving?: number
  readonly leavingInterval?: Interval
  /** Steps that a client spends in it on end, 1 / (1 − share), if moves go on as they did; absent where nobody moved out. */
  readonly expectedSteps?: number
}

/** A fact about a migration that its reader should know. */
export interface MigrationWarning {
  /** `'UNEQUAL_STEPS'`: rates of steps of unlike length are no rates of one time. `'NOBODY_SEEN'`: that all stay is assumed. */
  readonly code: 'UNEQUAL_STEPS' | 'NOBODY_SEEN'
  readonly message: string
}

/** Where clients went between dates, over all steps. */
export interface SegmentMigration {
  /** Names of all dates, in the order in which they come first. */
  readonly segments: readonly string[]
  /** YYYY-MM-DD, ascending. */
  readonly dates: readonly string[]
  /** Clients by date and segment. */
  readonly clients: readonly (readonly number[])[]
  readonly steps: readonly MigrationStep[]
  /** All steps together. */
  readonly counts: MoveCounts
  /** Shares of those seen at both ends of a step. */
  readonly matrix: TransitionMatrix
  /** Of each cell of the matrix; of a segment nobody was seen in, none. */
  readonly intervals: readonly (readonly Interval[])[]
  /** Moves from one segment to another that were made, the most frequent first. */
  readonly flows: readonly SegmentFlow[]
  readonly holds: readonly SegmentHold[]
  /** Share of clients and steps that ended in the segment in which they began. */
  readonly stayed: number
  readonly stayedInterval: Interval
  /** The same beyond what chance alone would keep; absent where all were in one segment all the time. */
  readonly kappa?: Kappa
  readonly warnings: readonly MigrationWarning[]
}
