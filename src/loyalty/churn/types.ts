/**
 * How likely a client is to leave within a time: the model as data.
 *
 * @module
 */
import type { GivenReport } from '../../model/index.js'
import type { DateInput, Horizon } from '../../money/core.js'
import type { AttributeKind, NamedAttributes } from '../../statistics/attribute-columns/types.js'
import type { EventModel, EventValidation } from '../../statistics/event-model/types.js'

/** How the probability is estimated. */
export interface ChurnOptions {
  /** Kinds and names of some attributes or all. */
  readonly attributes?: NamedAttributes
  /**
   * λ >= 0 of the penalty ½ λ β² of each coefficient; 1 by default. Numbers are in standard deviations, words 0 or 1. With 0,
   * attributes that tell who leaves beforehand are refused as `SEPARATED_OUTCOMES`.
   */
  readonly ridge?: number
  /** As of which day each row is known: rows are then foretold by rows of earlier days alone, as it will be in use. */
  readonly dated?: ChurnDates
  /** Parts that are foretold by a model of the others, where no days are given; a whole number from 2 to 20, 5 by default. */
  readonly folds?: number
  /** Of who is in which part; a whole number, 1 by default. */
  readonly seed?: number
  /** Who belongs together, one name per row: a client of several rows, or a corporate group, is in one part. Each row by itself by default. */
  readonly groups?: ArrayLike<string | number>
  /** With fewer clients than this who left, or stayed, there is no model; a whole number >= 2, 10 by default. */
  readonly fewestEvents?: number
}

/** Days of rows, and for how long after them outcomes are looked at. */
export interface ChurnDates {
  /** One a row. */
  readonly asOf: ArrayLike<DateInput>
  /** That of `churnWindow`, in days or with its unit: outcomes of a row are known so long after its day. */
  readonly horizon: Horizon
}

/** All that scoring needs. */
export interface ChurnParams {
  /** Kinds of the attributes, by name. */
  readonly attributes: Readonly<Record<string, AttributeKind>>
  readonly model: EventModel
}

/** What a reader should know. */
export interface ChurnWarning {
  /**
   * `'NO_SKILL'`: of rows it had not seen it ranks no better than chance, so probabilities say no more than the overall share.
   * `'RECALIBRATED'`: probabilities were off for rows it had not seen, and are moved. `'NOT_VALIDATED'`: too few rows could be
   * foretold from earlier ones to say how good it is. `'NOT_CONVERGED'`: the search did not end.
   */
  readonly code: 'NO_SKILL' | 'RECALIBRATED' | 'NOT_VALIDATED' | 'NOT_CONVERGED'
  readonly message: string
}

/** What the fit says of itself; figures are of rows foretold by a model that had not seen them. */
export interface ChurnReport {
  readonly source: 'searched'
  readonly observations: number
  /** Those of them that left. */
  readonly events: number
  readonly ridge: number
  /** `'folds'`: rows foretold by the others; `'later-dates'`: rows foretold by earlier ones. */
  readonly validation: 'folds' | 'later-dates'
  /** Rows that were foretold; 0 where none could be. */
  readonly foretold: number
  /** Area under the curve; absent, as what follows, where nothing could be foretold. */
  readonly auc?: number
  /** 1 − Brier score over that of the overall share: 0 says nothing, 1 all. */
  readonly skill?: number
  /** Share of leavers in the tenth foretold highest over the overall share. */
  readonly topLift?: number
  readonly warnings: readonly ChurnWarning[]
}

/** A fitted model; `JSON.stringify` is its file format. It holds no clients. */
export interface ChurnProbability {
  readonly kind: 'churn-probability'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  readonly params: ChurnParams
  readonly fit: ChurnReport | GivenReport
}

/** How good probabilities are, of rows that the model had not seen. */
export interface ChurnValidation extends Omit<EventValidation, 'rows' | 'probabilities' | 'outcomes'> {
  readonly validation: ChurnReport['validation']
  /** Rows that were foretold, by their places. */
  readonly rows: Int32Array
  /** One per row. */
  readonly probabilities: Float64Array
  /** 1 who left. */
  readonly outcomes: Uint8Array
}
