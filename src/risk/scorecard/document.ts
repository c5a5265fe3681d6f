/**
 * A scorecard as data.
 *
 * @module
 */
import type { Dropped, GivenReport, Warning } from '../../model/index.js'
import type { BinnedVariable } from '../binning/index.js'
import type { ScalePoint } from '../calibration/scaling.js'
import type { SelectionStep } from './stepwise.js'

/** One characteristic of a scorecard: its bins, and what each is worth. */
export interface Characteristic {
  /** The column, or the field of a client. */
  readonly name: string
  readonly bins: BinnedVariable
  /** What one unit of weight of evidence adds to the log odds of default; absent where points were given. */
  readonly coefficient?: number
  /** Of each bin in its order; null where the fit saw nobody and no policy says more: such a value is an error. */
  readonly points: readonly (number | null)[]
  /** Of a category that is in no group, where the bins give it a weight of evidence. */
  readonly unseenPoints?: number
  /** Of average risk, a weight of evidence of 0; absent where points were given. */
  readonly neutralPoints?: number
  /** What the clients of the fit have on average, or what the lender says they have. */
  readonly averagePoints?: number
}

/** All that scores a client. */
export interface ScorecardParams {
  /** What points mean: the score at stated odds, and how many points double them. */
  readonly scale: ScalePoint
  /** What every client has beside the points of characteristics; 0 where it is spread over these. */
  readonly basePoints: number
  /** Log odds of default where all weights of evidence are 0; absent where points were given. */
  readonly intercept?: number
  /** The most informative first, as they were fitted; as given otherwise. */
  readonly characteristics: readonly Characteristic[]
}

/** What became of a variable. */
export type VariableFate =
  /** It is in the scorecard. */
  | 'kept'
  /** Too many values are missing. */
  | 'missing'
  /** Too many rows share one value. */
  | 'identical'
  /** All of its rows have one weight of evidence. */
  | 'one-bin'
  /** Its information value is too low. */
  | 'weak'
  /** The others tell it. */
  | 'collinear'
  /** The selection left it out. */
  | 'not-selected'

/** One variable that was offered to a fit. */
export interface VariableReport {
  readonly name: string
  readonly fate: VariableFate
  /** Share of rows (by weight) without a value; within [0, 1]. */
  readonly missingShare: number
  /** Share of rows that have the one value that more than half of all have; absent where none has. */
  readonly identicalShare?: number
  /** Of its bins on the data of the fit; absent where it left before it was binned. */
  readonly informationValue?: number
  /** At the end of the filter, or where it left; absent before it, and for what the others tell entirely. */
  readonly varianceInflation?: number
}

/** What rounding points to whole numbers costs, on the clients of the fit. */
export interface RoundingReport {
  /** Rounded less unrounded score, on average; points. */
  readonly meanError: number
  /** The largest difference of any client; points, >= 0. */
  readonly largestError: number
  /** Share of pairs of clients whose order is the other way round; within [0, 1]. */
  readonly reversedPairs: number
}

/** The report of a scorecard that was fitted to clients. */
export interface ScorecardReport {
  readonly source: 'regression'
  readonly converged: boolean
  readonly iterations: number
  /** Total weight of the clients: their number, where weights are not given. */
  readonly observations: number
  /** Clients with outcome 0, by weight. */
  readonly goods: number
  /** Clients with outcome 1, by weight. */
  readonly bads: number
  /** Of the regression, without penalty. */
  readonly logLikelihood: number
  readonly aic: number
  readonly bic: number
  /** Of the intercept; absent as `standardErrors` are. */
  readonly interceptError?: number
  /** Of the coefficients, by characteristic; bins count as known. Absent where a figure is none, and a warning says why. */
  readonly standardErrors?: Readonly<Record<string, number>>
  /** Rows and columns in the order intercept, characteristics; absent as `standardErrors` are. */
  readonly covariance?: readonly (readonly number[])[]
  /** The rarer outcome by variable that was offered to the selection (Peduzzi and others 1996); below 10 is a warning. */
  readonly eventsPerVariable: number
  /** Of scores on the clients they were fitted to, so flattering: probability that a good has more points than a bad. */
  readonly areaUnderCurve: number
  readonly variables: readonly VariableReport[]
  /** The path of the selection, step by step. */
  readonly selection: readonly SelectionStep[]
  readonly rounding: RoundingReport
  readonly warnings: readonly Warning[]
  readonly dropped: readonly Dropped[]
}

/** A scorecard: `JSON.stringify` is its file format. It stores its bins and holds no rows of clients. */
export interface ScorecardModel {
  readonly kind: 'scorecard'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  readonly params: ScorecardParams
  readonly fit: ScorecardReport | GivenReport
}
