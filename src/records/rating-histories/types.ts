/**
 * Which rating each client had, and since when.
 *
 * @module
 */
import type { Dropped } from '../../model/index.js'
import type { DateInput, TimeUnit } from '../../money/core.js'
import type { ClientId, IdColumn } from '../types.js'

/** When a row holds: a date, or a number in a stated unit; all rows of one input say it in the same way. */
export interface RatingMoment {
  /** Its whole UTC day counts. */
  readonly date?: DateInput
  /** A finite number of `options.timeUnit`, from any origin. */
  readonly time?: number
}

/** From this moment the client has this rating. */
export interface Rating extends RatingMoment {
  readonly client: ClientId
  /** One of `options.states`, or its place among them, from 0. */
  readonly rating: string | number
}

/** At this moment the client moved from one rating to another; to the same one: it was seen there, at first or again. */
export interface RatingMove extends RatingMoment {
  readonly client: ClientId
  readonly from: string | number
  readonly to: string | number
}

/** Columns of moments: one of the two. */
export interface MomentColumns {
  /** Dates, or whole UTC days since 1970-01-01 in an `Int32Array`. */
  readonly date?: ArrayLike<DateInput> | Int32Array
  readonly time?: ArrayLike<number>
}

/** Ratings as columns of equal length; typed arrays sorted by client and moment are the fast path. */
export interface RatingColumns extends MomentColumns {
  readonly client: ArrayLike<ClientId>
  readonly rating: ArrayLike<string | number>
}

/** Moves as columns of equal length. */
export interface RatingMoveColumns extends MomentColumns {
  readonly client: ArrayLike<ClientId>
  readonly from: ArrayLike<string | number>
  readonly to: ArrayLike<string | number>
}

/** What the rows are about. */
export interface RatingHistoryOptions {
  /** Every rating that may occur, the best first, with those that end a history: at least one, all different. */
  readonly states: readonly string[]
  /** Which of the states is default; without it none is. */
  readonly defaultState?: string
  /** Which of the states says that a client is no longer rated ("NR"); without it none does. */
  readonly withdrawnState?: string
  /** The last moment of which all ratings are known, as rows say moments. Of snapshots the last one by default. */
  readonly observedUntil?: DateInput | number
  /** The unit of numeric times; needed with `time`. Dates count in days. */
  readonly timeUnit?: TimeUnit
}

/** How rows of ratings are read. */
export interface RatingOptions extends RatingHistoryOptions {
  /**
   * `'changes'` (default): a rating holds until the client's next row, or the end of observation. `'snapshots'`: a rating is
   * known at its moment only, and nothing of what lies between two of them.
   */
  readonly rows?: 'changes' | 'snapshots'
}

/** How moves are read. */
export interface RatingMoveOptions extends RatingHistoryOptions {
  /** Since when clients whose first row is a move were in the rating that they left; needed if there are such clients. */
  readonly since?: DateInput | number
}

/** Clients with their ratings in the order of time; clients are in the order of their first row. Plain data. */
export interface RatingHistories {
  readonly kind: 'rating-histories'
  /** How many clients, and their names. */
  readonly size: number
  readonly ids: IdColumn
  readonly states: readonly string[]
  readonly defaultState?: string
  readonly withdrawnState?: string
  /** What is known between two rows of a client: that nothing changed, or nothing. */
  readonly rows: 'changes' | 'snapshots'
  /** Client -> its first row; one entry more than there are clients. */
  readonly starts: Int32Array
  /** Per row: its moment in `timeUnit`, rising within a client; days since 1970-01-01 where `dated`. */
  readonly time: Float64Array
  /** Per row: the place of its rating among `states`. */
  readonly state: Int32Array
  readonly observedUntil: number
  readonly timeUnit: TimeUnit
  /** Whether moments are dates. */
  readonly dated: boolean
  /** Rows that say again what another row of the same client and moment says. */
  readonly dropped: readonly Dropped[]
}
