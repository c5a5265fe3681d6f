import type { ModelDocument, Warning } from '../../model/index.js'

/** How one model did. */
export interface ComparedModel {
  /** The fitted model. */
  readonly model: ModelDocument
  /** How many parameters were estimated. */
  readonly parameters: number
  readonly converged: boolean
  readonly logLikelihood: number
  readonly aic: number
  readonly bic: number
  /** AIC above the least of those that may be compared with it; absent where the likelihood may not be compared. */
  readonly aicBehind?: number
  /** Why likelihood, AIC and BIC may not be compared with those of the others, where that is so. */
  readonly notComparable?: string
  /** Against the holdout, where there is one. */
  readonly holdout?: ComparedHoldout
  /** What its fit and its holdout warn of. */
  readonly warnings: readonly Warning[]
}

/** How the forecasts of one model did. */
export interface ComparedHoldout {
  /** Purchases that were promised, over those that came: 1.1 promised 10 % too much; absent where none came. */
  readonly bias?: number
  /** Root of the mean squared distance of forecast and purchases, per client. */
  readonly rootMeanSquaredError: number
  /** Mean distance of forecast and purchases, per client. */
  readonly meanAbsoluteError: number
  /** Mean distance of the probability to buy at all from the share that bought, over ten groups of clients. */
  readonly calibrationError: number
  /** Mean squared distance of the probability to buy at all and what happened. */
  readonly brierScore: number
  /** Probability that a buyer was ranked above a client who did not buy; absent where all did the same. */
  readonly areaUnderCurve?: number
}

/** Models side by side, in the order they were given: nothing is picked. Prints as a table. */
export interface ModelComparison {
  readonly clients: number
  /** Purchases that came in the holdout; absent without one. */
  readonly purchasesInHoldout?: number
  readonly models: readonly ComparedModel[]
}
