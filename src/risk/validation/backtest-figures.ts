import type { Interval } from '../../model/index.js'
import type { DefaultTests } from './default-tests.js'
import type { GradeOutcome } from './grade-outcome.js'

/** Green, yellow or red; none where nobody was there to default. */
export type TrafficLight = 'green' | 'yellow' | 'red'

/** One grade, what was expected of it, what came, and what that says. */
export interface BacktestRow extends GradeOutcome {
  /** borrowers · PD */
  readonly expectedDefaults: number
  /** Absent without borrowers, as all that follows is. */
  readonly defaultRate?: number
  /** Of the default probability behind the rate, after Jeffreys at 95 %. */
  readonly interval?: Interval
  readonly tests?: DefaultTests
  /** By the correlated test where there is one, else by the binomial. */
  readonly light?: TrafficLight
}

/** The backtest of a rating system. Prints as a table. */
export interface Backtest {
  readonly grades: readonly BacktestRow[]
  /** All grades as one, its PD being the mean over borrowers. */
  readonly total: BacktestRow
  /** Σ (D − N·PD)² / (N·PD·(1 − PD)) over grades: both too low and too high; absent where a PD of 0 or 1 leaves no such sum. */
  readonly chiSquare?: number
  /** Grades with borrowers. */
  readonly degreesOfFreedom: number
  /** The probability of a chi-square at least as large, were all PDs right and defaults independent. */
  readonly pValue?: number
  readonly assetCorrelation: number
  readonly lights: readonly [yellow: number, red: number]
}
