/**
 * What was lost of a default in the end, from the payments that followed it:
 *
 *   LGD = 1 − (PV(recoveries) − PV(costs)) / (EAD + PV(further drawings))        PV: on the day of default
 *
 * A client who recovers pays by the contract again: what is owed on that day counts as a recovery (an artificial cash flow). A
 * workout that is not over is known in part only; what to make of it is a policy, named here.
 *
 * Sources: EBA/GL/2017/16, section 6.3.1 (economic loss, discounting, cures, further drawings, costs) and 6.3.2 (incomplete
 * workouts); CRR art. 5(2), 181(1)(a) and (i); Schuermann (2004), What do we know about loss given default?, section 2.
 *
 * @module
 */
import {
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../../errors/index.js'
import type { DateInput, YearOfDays } from '../../../money/core.js'
import { dayNumber, presentValue } from '../../../money/core.js'
import { expectShare } from '../weighted-mean.js'
import type { WorkoutFlow } from './workout-flows.js'
import { flowValues, valuedOn } from './workout-flows.js'

/** How a default ended. */
export type WorkoutOutcome = 'cured' | 'closed' | 'open'

/** A default and what followed. */
export interface Workout {
  readonly defaultedOn: DateInput
  /** Owed on the day of default; currency units, > 0. */
  readonly exposureAtDefault: number
  readonly flows: readonly WorkoutFlow[]
  /** `'cured'`: pays by the contract again; `'closed'`: nothing more will come; `'open'`: it may. */
  readonly outcome: WorkoutOutcome
  /** The day of the cure, and what was owed then; needed for a cure. */
  readonly cure?: { readonly on: DateInput; readonly outstanding: number }
  /** Overheads of workouts, a share of the exposure, >= 0; 0 by default. */
  readonly indirectCostRate?: number
}

/** How time costs, and what to make of workouts that are not over. */
export interface WorkoutOptions {
  /** Effective rate of a year at which payments are discounted to the default; > -1. */
  readonly annualDiscountRate: number
  /** `'actual/365.25'` by default. */
  readonly dayCount?: YearOfDays
  /**
   * Open workouts: `'exclude'` (default): no figure; `'as-is'`: as if nothing more came, the prudent one; `'extrapolate'`: of
   * what is still open the share `furtherRecoveryRate` is expected to come.
   */
  readonly incomplete?: 'exclude' | 'as-is' | 'extrapolate'
  /** Expected share of what is still open, present value on the day of default, within [0, 1]; for `'extrapolate'`. */
  readonly furtherRecoveryRate?: number
}

/** The realised loss of a default, and what it is made of; present values on the day of default. */
export interface WorkoutLoss {
  /** Share lost; absent for an open workout that is excluded. Below 0 and above 1 are values, not errors. */
  readonly lossGivenDefault?: number
  /** exposure + further drawings − recoveries + costs; currency units. */
  readonly economicLoss: number
  /** Exposure at default and further drawings. */
  readonly exposure: number
  readonly recoveries: number
  /** What was owed at the cure. */
  readonly cureValue: number
  /** Expected of an open workout by `'extrapolate'`; else 0. */
  readonly expectedRecoveries: number
  readonly directCosts: number
  readonly indirectCosts: number
  readonly isComplete: boolean
  /** What the reader should know of the figure; absent where there is nothing to say. */
  readonly note?: string
}

const WORKOUT = ['defaultedOn', 'exposureAtDefault', 'flows', 'outcome', 'cure', 'indirectCostRate']
const OPTIONS = ['annualDiscountRate', 'dayCount', 'incomplete', 'furtherRecoveryRate']

/**
 * The loss given default that a workout realised.
 *
 * @param workout with flows from the day of default on, in any order.
 * @throws ClienteleError `OUT_OF_RANGE` for a flow before the default or a recovery after the cure, whose value has it already,
 * or an exposure that is not > 0; `MISSING_VALUE` for a cure without its day; `CONFLICTING_OPTIONS` for a
 * `furtherRecoveryRate` that nothing asks for; `MIXED_CURRENCIES`.
 * @example
 * import { workoutLossGivenDefault } from 'clientele/risk'
 * const workout = {
 *   defaultedOn: '2020-01-01', exposureAtDefault: 1000, outcome: 'closed',
 *   flows: [{ date: '2021-01-01', amount: 550 }, { date: '2022-01-01', amount: 121 }, { date: '2021-01-01', amount: 11, kind: 'cost' }],
 * }
 * const found = workoutLossGivenDefault(workout, { annualDiscountRate: 0.1, dayCount: 'actual/365' })
 * found.recoveries.toFixed(2) // => '599.84'
 * found.lossGivenDefault?.toFixed(4) // => '0.4102'
 */
export function workoutLossGivenDefault(workout: Workout, options: WorkoutOptions): WorkoutLoss {
  expectKnownKeys(options, OPTIONS, 'options')
  const { incomplete = 'exclude' } = options
  const policy = expectOneOf(incomplete, ['exclude', 'as-is', 'extrapolate'], 'options.incomplete')
  expectKnownKeys(expectObject(workout, 'workout'), WORKOUT, 'workout')
  const outcome = expectOneOf(workout.outcome, ['cured', 'closed', 'open'], 'workout.outcome')
  const { indirectCostRate = 0 } = workout
  const drawn = expectPositive(workout.exposureAtDefault, 'workout.exposureAtDefault')
  const indirectCosts = drawn * expectNonNegative(indirectCostRate, 'workout.indirectCostRate')
  const worth = flowValues(workout, options)
  const exposure = drawn + worth('further-drawing')
  const recoveries = worth('recovery')
  const directCosts = worth('cost')
  const cureValue = cureValueOf(workout, outcome, options)
  const stillOpen = Math.max(0, exposure - recoveries)
  const rate = expectFurther(options.furtherRecoveryRate, policy)
  const expectedRecoveries = outcome === 'open' ? rate * stillOpen : 0
  const economicLoss = exposure - recoveries - cureValue - expectedRecoveries + directCosts + indirectCosts
  const excluded = outcome === 'open' && policy === 'exclude'
  const share = economicLoss / exposure
  if (!Number.isFinite(share)) {
    reject('OUT_OF_RANGE', 'workout.exposureAtDefault', 'an exposure whose share lost a double can hold', drawn)
  }
  const note = excluded ? EXCLUDED : noteOf(share, outcome, policy)
  return {
    ...(!excluded && { lossGivenDefault: share }),
    economicLoss,
    exposure,
    recoveries,
    cureValue,
    expectedRecoveries,
    directCosts,
    indirectCosts,
    isComplete: outcome !== 'open',
    ...(note !== undefined && { note }),
  }
}

const EXCLUDED = 'open, and excluded: averages of closed workouts alone lean to those that are over soon'

function noteOf(share: number, outcome: WorkoutOutcome, policy: string): string | undefined {
  if (share < 0) return 'more was recovered than was owed'
  if (share > 1) return 'costs exceed recoveries: more was lost than was owed'
  if (outcome !== 'open') return undefined
  return policy === 'as-is' ? 'open, as if nothing more came' : 'open, with recoveries expected by furtherRecoveryRate'
}

function expectFurther(rate: unknown, policy: string): number {
  if (policy !== 'extrapolate') {
    if (rate === undefined) return 0
    const expected = "none, unless incomplete is 'extrapolate'"
    return reject('CONFLICTING_OPTIONS', 'options.furtherRecoveryRate', expected, rate)
  }
  if (rate === undefined) {
    return reject('MISSING_VALUE', 'options.furtherRecoveryRate', "a number from 0 to 1, for 'extrapolate'", rate)
  }
  return expectShare(rate, 'options.furtherRecoveryRate')
}

function cureValueOf({ cure, ...workout }: Workout, outcome: WorkoutOutcome, options: WorkoutOptions): number {
  if (outcome !== 'cured') {
    if (cure !== undefined) reject('CONFLICTING_OPTIONS', 'workout.cure', `none, as the outcome is ${outcome}`, cure)
    return 0
  }
  if (cure === undefined) return reject('MISSING_VALUE', 'workout.cure', 'the day of the cure and what was owed', cure)
  expectKnownKeys(expectObject(cure, 'workout.cure'), ['on', 'outstanding'], 'workout.cure')
  const amount = expectNonNegative(cure.outstanding, 'workout.cure.outstanding')
  const day = dayNumber(cure.on, 'workout.cure.on')
  if (day < dayNumber(workout.defaultedOn)) {
    reject('OUT_OF_RANGE', 'workout.cure.on', 'a day from the default on', cure.on)
  }
  // What comes after the cure pays what was owed then, which is counted already.
  const late = workout.flows.findIndex(({ kind = 'recovery', date }) => kind === 'recovery' && dayNumber(date) > day)
  if (late >= 0) {
    reject(
      'OUT_OF_RANGE',
      `workout.flows[${late}].date`,
      'a recovery until the day of the cure, as what was owed then counts as one',
      workout.flows[late]!.date,
    )
  }
  return presentValue([{ date: cure.on, amount }], valuedOn(workout.defaultedOn, options))
}
