/**
 * What was lost of many defaults: the column that averages are made of.
 *
 * @module
 */
import { ClienteleError, expectList, reject } from '../../../errors/index.js'
import type { Workout, WorkoutLoss, WorkoutOptions } from './workout.js'
import { workoutLossGivenDefault } from './workout.js'

/** Realised losses of many workouts, one cell each. */
export interface WorkoutLosses {
  /** Shares lost; 0 where not defined. */
  readonly lossGivenDefault: Float64Array
  /** Exposure at default and further drawings; currency units. */
  readonly exposure: Float64Array
  /** 0 for open workouts that are excluded, else 1. */
  readonly defined: Uint8Array
  /** Why cells are not defined; empty where all are. */
  readonly why: string
  /** How many workouts are open. */
  readonly open: number
  /** Each with its parts. */
  readonly workouts: readonly WorkoutLoss[]
}

/**
 * The realised losses of many workouts; `averageLossGivenDefault` takes them as they are.
 *
 * @throws ClienteleError `EMPTY_INPUT` without a workout; else as `workoutLossGivenDefault`, naming the first
 * workout at fault and its field: `workouts[3].outcome`.
 * @example
 * import { averageLossGivenDefault, workoutLosses } from 'clientele/risk'
 * const workout = (outcome, amount) => ({
 *   defaultedOn: '2021-01-01', exposureAtDefault: 1000, outcome, flows: [{ date: '2022-01-01', amount }],
 * })
 * const { lossGivenDefault, exposure, defined } = workoutLosses(
 *   [workout('closed', 500), workout('open', 100), workout('closed', 900)], { annualDiscountRate: 0 },
 * )
 * lossGivenDefault // => Float64Array(3) [ 0.5, 0, 0.1 ]
 * averageLossGivenDefault({ lossGivenDefault, exposure, defined }).defaultWeighted.value // => 0.3
 */
export function workoutLosses(workouts: readonly Workout[], options: WorkoutOptions): WorkoutLosses {
  if (expectList(workouts, 'workouts').length === 0) reject('EMPTY_INPUT', 'workouts', 'at least one workout', workouts)
  // Array.from reads the holes of a sparse array too, which map leaves out.
  const losses = Array.from(workouts, (workout, i) => lossOf(workout, i, options))
  const defined = Uint8Array.from(losses, ({ lossGivenDefault }) => (lossGivenDefault === undefined ? 0 : 1))
  return {
    lossGivenDefault: Float64Array.from(losses, ({ lossGivenDefault = 0 }) => lossGivenDefault),
    exposure: Float64Array.from(losses, ({ exposure }) => exposure),
    defined,
    why: defined.includes(0) ? 'open workouts are excluded' : '',
    open: losses.filter(({ isComplete }) => !isComplete).length,
    workouts: losses,
  }
}

/** One of many: its faults are named by where it stands. */
function lossOf(workout: Workout, i: number, options: WorkoutOptions): WorkoutLoss {
  try {
    return workoutLossGivenDefault(workout, options)
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    const place = (path: string): string => path.replace(/^workout\b/, `workouts[${i}]`)
    const { code, path, expected, received, hint, issues, issueCount } = error
    const placed = issues.map(issue => ({ ...issue, path: place(issue.path) }))
    const issue = { code, path: place(path), expected, received, ...(hint !== undefined && { hint }) }
    throw new ClienteleError(issue, { issues: placed, issueCount })
  }
}
