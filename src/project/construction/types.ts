/**
 * Building a project as planned and as it goes.
 *
 * Shares are of the whole budget, from 0 to 1; months are of 30.4375 days.
 *
 * @module
 */
import type { DateInput } from '../../money/index.js'
import type { ProjectChange } from '../operations/types.js'

/** What should be built by when, and for how much. */
export interface ConstructionBaseline {
  /** First day. */
  readonly start: DateInput
  /** Of all work, in units of currency (budget at completion, BAC); > 0. */
  readonly budget: number
  /** Share of the budget planned to be done by the end of each day; ascending to 1, straight between; 0 at `start` unless said. */
  readonly points: readonly PlannedShare[]
}

/** Work planned by a day. */
export interface PlannedShare {
  readonly date: DateInput
  /** Of the budget, cumulative; [0, 1]. */
  readonly share: number
}

/** How far building was on a day. */
export interface ProgressReport {
  readonly date: DateInput
  /** Work done, at budgeted cost, as a share of the budget, cumulative; [0, 1]. */
  readonly progress: number
  /** What it cost, in units of currency, cumulative; >= 0. */
  readonly actualCost?: number
}

/** Earned value on one day. Figures that have no meaning yet are absent. */
export interface EarnedValueRow {
  readonly date: string
  readonly plannedShare: number
  readonly progress: number
  /** PV: budget of the work planned by the day. */
  readonly plannedValue: number
  /** EV: budget of the work done. */
  readonly earnedValue: number
  /** AC. */
  readonly actualCost?: number
  /** SV = EV - PV, in units of currency. */
  readonly scheduleVariance: number
  /** SPI = EV / PV; absent while nothing was planned. */
  readonly schedulePerformance?: number
  /** CV = EV - AC. */
  readonly costVariance?: number
  /** CPI = EV / AC; absent while nothing was spent. */
  readonly costPerformance?: number
  /** AT: months since the start. */
  readonly actualTime: number
  /** ES: months after which the work done was planned to be done. */
  readonly earnedSchedule: number
  /** SV(t) = ES - AT, in months: < 0 late. */
  readonly timeVariance: number
  /** SPI(t) = ES / AT; absent on the first day. */
  readonly timePerformance?: number
  /** What the whole will cost, if known. */
  readonly outlook?: CostOutlook
}

/** What the whole will cost by the usual rules. */
export interface CostOutlook {
  /** EAC where the rest costs what was budgeted: AC + BAC - EV. */
  readonly atBudget: number
  /** EAC where it goes on as so far: BAC / CPI. */
  readonly atCostPerformance?: number
  /** EAC where cost and delay both weigh: AC + (BAC - EV) / (CPI · SPI). */
  readonly atBothPerformances?: number
  /** ETC = EAC - AC, of `atCostPerformance`. */
  readonly toComplete?: number
  /** VAC = BAC - EAC, of `atCostPerformance`: < 0 over budget. */
  readonly varianceAtCompletion?: number
  /** TCPI = (BAC - EV) / (BAC - AC): the cost performance that the rest needs to keep the budget; absent once it is spent. */
  readonly requiredPerformance?: number
}

/** Earned value by report. */
export interface EarnedValue {
  readonly kind: 'earned-value'
  readonly budget: number
  readonly plannedCompletion: string
  readonly rows: readonly EarnedValueRow[]
  readonly notes: readonly ConstructionNote[]
}

/** What the reader of the figures should know. */
export interface ConstructionNote {
  readonly code:
    | 'FALLING_PROGRESS'
    | 'FALLING_COST'
    | 'NO_PROGRESS'
    | 'ONE_REPORT'
    | 'NO_COST'
    | 'MAY_NEVER_COMPLETE'
    | 'EARLY_COMPLETION'
  readonly message: string
  /** Day of the report it is about. */
  readonly date?: string
}

/** `never` where no work was done, or none of late: no day can be given. */
export type CompletionStatus = 'completed' | 'forecast' | 'never'

/** When building will be done. */
export interface CompletionForecast {
  readonly kind: 'completion-forecast'
  readonly status: CompletionStatus
  /** Day of the last report. */
  readonly asOf: string
  readonly plannedCompletion: string
  /** At the pace so far, SPI(t); the day of the report that says so where it is done; absent where it never is. */
  readonly expected?: string
  /** Months from planned to expected completion; < 0 early. */
  readonly delayMonths?: number
  /** Prediction interval; `upper` is absent where more of the futures than the tail holds never end. */
  readonly interval?: {
    readonly lower: string
    readonly upper?: string
    readonly level: number
    readonly kind: 'predictive'
    readonly method: 'simulation'
  }
  /** Share of futures done by the planned day. */
  readonly onTime?: number
  /** Share of futures done by `options.longStop`. */
  readonly byLongStop?: number
  /** Share of futures that end at all. */
  readonly completes?: number
  /** What all will cost; absent without costs. */
  readonly cost?: CostForecast
  readonly notes: readonly ConstructionNote[]
}

/** What building will cost in all, in units of currency. */
export interface CostForecast {
  /** BAC / CPI. */
  readonly expected: number
  /** Over the budget; 0.1 is 10 % more. */
  readonly overrun: number
  readonly interval?: {
    readonly lower: number
    readonly upper: number
    readonly level: number
    readonly kind: 'predictive'
    readonly method: 'simulation'
  }
}

/** A project's construction, forecast anew, as changes for a run of its plan. */
export interface ProjectReforecast {
  readonly kind: 'project-reforecast'
  readonly completion: CompletionForecast
  readonly earnedValue: EarnedValue
  /** Delay and overrun as expected; none where all is as planned, or no day can be given. */
  readonly changes: readonly ProjectChange[]
  /** The same at the late and dear ends of their intervals; absent where there are none, or no late end. */
  readonly cautiousChanges?: readonly ProjectChange[]
  readonly notes: readonly ConstructionNote[]
}
