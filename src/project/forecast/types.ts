/**
 * Cash flows by month, quarter or year: what came, what is forecast, what the client plans.
 *
 * @module
 */
import type { Warning } from '../../model/index.js'
import type { ForecastAccuracy, ForecastMethod, MethodTrial } from '../../statistics/index.js'

/** How long a period of a cash flow is, by the calendar. */
export type CashFlowPeriod = 'month' | 'quarter' | 'year'

/** One period ahead, in units of currency. */
export interface ForecastPeriod {
  /** First and last day, YYYY-MM-DD. */
  readonly from: string
  readonly until: string
  readonly expected: number
  /** Standard deviation around `expected`; absent, with the ends, where the history cannot tell. */
  readonly standardError?: number
  /** Ends of a prediction interval of this period by itself. */
  readonly lower?: number
  readonly upper?: number
}

/** A history, drawn on. */
export interface CashFlowForecast {
  readonly kind: 'cash-flow-forecast'
  readonly every: CashFlowPeriod
  readonly currency?: string
  /** Nominal probability of intervals. */
  readonly level: number
  readonly method: ForecastMethod
  /** Why this method, in one sentence. */
  readonly reason: string
  readonly trials: readonly MethodTrial[]
  /** By period from the first to the last; no amount where none was recorded. */
  readonly history: readonly { readonly until: string; readonly amount?: number }[]
  readonly periods: readonly ForecastPeriod[]
  /** How far the method would have been off from up to 12 origins in the second half of the history; absent where that is too short. */
  readonly accuracy?: ForecastAccuracy
  readonly warnings: readonly Warning[]
}

/** What a plan said of a period, and what came. */
export interface PastPlan {
  /** In units of currency. */
  readonly planned: number
  readonly actual: number
}

/** How far past plans can be trusted. */
export interface PlanRecord {
  /** Past plans compared. */
  readonly count: number
  /** Errors as ln(actual / planned), or where an amount is 0 or below as actual less planned, in parts of the mean magnitude of past plans. */
  readonly measure: 'log-ratio' | 'difference'
  /** What errors are multiplied by, of differences: mean magnitude of plan or forecast, whichever is larger; 1 of log ratios. */
  readonly unit: number
  /** Mean error of past plans; absent without any. */
  readonly meanError?: number
  /** Of the mean error, what is believed: count / (count + prior weight). */
  readonly credibility: number
  /** Error expected of the next plan: < 0 where plans promise too much. */
  readonly bias: number
  /** Standard deviation of the next plan's error around `bias`. */
  readonly spread: number
}

/** A period of forecast and plan together. */
export interface BlendedPeriod extends ForecastPeriod {
  /** What the history alone says; absent where it does not reach. */
  readonly forecast?: number
  /** What the client plans; absent where it plans nothing. */
  readonly plan?: number
  /** The plan less what past plans promised too much. */
  readonly correctedPlan?: number
  /** Weight of the corrected plan, [0, 1]; the forecast has the rest. */
  readonly planWeight: number
  /** Distance of forecast and corrected plan in standard errors of it; where above 1, `standardError` is that much wider. */
  readonly disagreement?: number
}

/** The client's plan, as far as it can be believed. */
export interface BlendedCashFlow {
  readonly kind: 'blended-cash-flow'
  readonly every: CashFlowPeriod
  readonly currency?: string
  readonly level: number
  readonly record: PlanRecord
  readonly periods: readonly BlendedPeriod[]
  /** What the weights rest on, in plain words. */
  readonly reasons: readonly string[]
}
