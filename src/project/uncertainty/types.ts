/**
 * What may turn out otherwise about a project, and what is measured of it then.
 *
 * @module
 */
import type { Distribution } from '../../statistics/index.js'
import type { DriverTarget } from '../operations/types.js'

/** What is uncertain about a project. */
export type ProjectDriver = ValueDriver | AbandonmentDriver

/** Something of which another value may come than planned. */
export interface ValueDriver {
  /** Unique among drivers. */
  readonly name: string
  /** What it moves. */
  readonly target: Exclude<DriverTarget, { readonly on: 'abandonment' }>
  /**
   * Of the value that a `ProjectChange` of this target takes: a factor about 1 (volume, price, costs, exchange rate), points about 0
   * (inflation, interest rate), or months (delay). Factors drawn below 0 count as 0; months are rounded to whole ones, none below
   * 0.
   */
  readonly distribution: Distribution
  /**
   * `'constant'` (default): one value for the whole life. `'yearly'`: one for each year, all of the same distribution.
   * `'random-walk'`: the values of years up to now multiplied (factors) or added (points). Delay is constant.
   */
  readonly path?: 'constant' | 'yearly' | 'random-walk'
  /** Correlation of the score of a year with that of the year before, where `path` is `'yearly'`; [0, 1], 0 by default. */
  readonly persistence?: number
}

/** The chance that the project is given up before it is built. */
export interface AbandonmentDriver {
  readonly name: string
  readonly target: { readonly on: 'abandonment' }
  /**
   * In each month of construction (delay included), that it is abandoned if it was not before: [0, 1]; the last of a list goes on.
   * Of correlated scores a low one means early.
   */
  readonly monthlyProbability: number | readonly number[]
}

/** A figure of a run of a project. */
export type ProjectMeasure =
  /** Least ratio of cash to debt service on any payment day. */
  | 'minimum-dscr'
  /** Mean ratio over payment days with debt service. */
  | 'average-dscr'
  /** Cash over the loans' life over debt, at completion. */
  | 'llcr'
  /** The least of these ratios on any payment day. */
  | 'minimum-llcr'
  /** Cash over the project's life over debt, at completion. */
  | 'plcr'
  /** Rate of return of the project before financing, after tax, by dates. */
  | 'project-irr'
  /** Rate of return of its owners, by dates. */
  | 'equity-irr'
  /** Net present value of either, at close, by dates. */
  | 'project-npv'
  | 'equity-npv'
  /** Cash flow available for debt service, added up. */
  | 'total-cfads'
  /** What owners were paid by the project, added up. */
  | 'total-distributions'

/** Rates at which present values are computed; only those that measures need. */
export interface MeasureRates {
  /** Effective yearly rate for `project-npv`; > -1. */
  readonly annualDiscountRate?: number
  /** Effective yearly rate for `equity-npv`; > -1. */
  readonly annualEquityDiscountRate?: number
}
