/**
 * Whom should we contact, with so much money or so many calls?
 *
 *   expected gain = effect · value of the outcome − cost,      effect = average + slope · (uplift − mean uplift)
 *
 * The uplift that a model gives is an estimate, and the highest estimates are those that err upward most (the winner's curse). With a
 * calibration (of clients the model had not seen) each client counts with the effect that was observed at such scores, and the plan
 * has an interval: that of the line, the choice of clients as it is. Without, the plan promises what the scores promise.
 *
 * Nobody is contacted whose expected gain is not above 0: neither those who would act anyway, nor those whom a contact drives away.
 *
 * @see Chernozhukov, Demirer, Duflo and Fernández-Val (2018), Generic machine learning inference on heterogeneous treatment effects,
 * for the line.
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { normalUpperQuantile } from '../../numeric/core.js'
import { chooseContacts } from './choose-contacts.js'
import type { ContactInput, ContactPlanOptions } from './contact-input.js'
import { KNOWN, readContacts } from './contact-input.js'
import type { UpliftCalibration } from './uplift-calibration.js'

/** Something to know of a plan. */
export interface ContactWarning {
  /**
   * `'NOT_CALIBRATED'`: gains are what scores promise, which is too much for the highest. `'NO_RANKING'`: scores tell nobody from
   * another, so that all count with the average effect.
   */
  readonly code: 'NOT_CALIBRATED' | 'NO_RANKING'
  readonly message: string
}

/** Whom to contact, and what it is expected to bring. */
export interface ContactPlan {
  /** Rows to contact, the first first. */
  readonly rows: Int32Array
  /** One per client: 1 for who is contacted. */
  readonly contacted: Uint8Array
  /** One per client: expected effect, calibrated where there is a calibration. */
  readonly effect: Float64Array
  /** One per client: expected gain of a contact, its cost taken off. */
  readonly gain: Float64Array
  /** Of those contacted, together. */
  readonly spend: number
  readonly expectedGain: number
  /**
   * Of `expectedGain`, by the errors of the calibration; absent without one. Approximate: nominal 95 % covered 91 to 98 % in
   * simulations.
   */
  readonly interval?: Interval
  /** Absent where nobody is contacted. */
  readonly gainPerContact?: number
  /** Expected gain that no plan within the limits exceeds; with a number of contacts, or without a limit, it is reached. */
  readonly bestPossible: number
  /** Clients whose expected effect is below 0. */
  readonly drivenAway: number
  readonly warnings: readonly ContactWarning[]
}

/**
 * The contacts with the largest expected gain: all that gain, or as many as the number of contacts allows. With a budget clients come
 * in the order of gain per cost, and large ones that would not fit after the others are tried before them; what is chosen brings at
 * least half of what any choice could, mostly all of it, and `bestPossible` bounds that.
 *
 * @param uplift finite numbers, one per client: of `twoModelUplift.scores`, or any other model.
 * @throws ClienteleError `CONFLICTING_OPTIONS` for a budget and a number of contacts; `OUT_OF_RANGE`, `LENGTH_MISMATCH` and the like
 * naming cells or options at fault.
 * @example
 * import { contactPlan } from 'clientele/loyalty'
 * const plan = contactPlan([0.08, 0.01, -0.05, 0.2, 0.11], { costPerContact: 25, valueOfOutcome: 1000, contacts: 2 })
 * Array.from(plan.rows) // => [ 3, 4 ]
 * plan.expectedGain.toFixed(0) // => '260'
 * plan.drivenAway // => 1
 * plan.warnings[0].code // => 'NOT_CALIBRATED'
 */
export function contactPlan(uplift: ArrayLike<number>, options: ContactPlanOptions): ContactPlan {
  expectKnownKeys(expectObject(options, 'options'), KNOWN, 'options')
  const input = readContacts(uplift, options)
  const { effect, cost, value } = input
  const gain = effect.map((each, i) => each * value[i]! - cost[i]!)
  const { rows, spend, bestPossible } = chooseContacts(gain, input)
  const contacted = new Uint8Array(gain.length)
  let expectedGain = 0
  for (const row of rows) {
    contacted[row] = 1
    expectedGain += gain[row]!
  }
  const interval = intervalOf(expectedGain, rows, input)
  const { upper = 0 } = { ...interval }
  expectWithinRange(gain, spend, expectedGain, bestPossible, upper)
  return {
    rows,
    contacted,
    effect,
    gain,
    spend,
    expectedGain,
    ...(interval !== undefined && { interval }),
    ...(rows.length > 0 && { gainPerContact: expectedGain / rows.length }),
    bestPossible: Math.max(bestPossible, expectedGain),
    drivenAway: effect.reduce((count, each) => (each < 0 ? count + 1 : count), 0),
    warnings: warningsOf(input.calibration),
  }
}

function expectWithinRange(gain: Float64Array, ...sums: readonly number[]): void {
  if (gain.every(Number.isFinite) && sums.every(Number.isFinite)) return
  reject('OUT_OF_RANGE', 'options.valueOfOutcome', 'gains whose sums are within the range of a double', 'larger ones')
}

/** Errors of average and slope, carried to the sum over those contacted. */
function intervalOf(
  expectedGain: number,
  rows: Int32Array,
  { raw, value, calibration, level }: ContactInput,
): Interval | undefined {
  if (calibration === undefined) return undefined
  let [ofAverage, ofSlope] = [0, 0]
  for (const row of rows) {
    ofAverage += value[row]!
    ofSlope += value[row]! * (raw[row]! - calibration.centre)
  }
  const [[variance = 0, both = 0] = [], [, slopes = 0] = []] = calibration.covariance
  const error = Math.sqrt(
    Math.max(0, ofAverage * ofAverage * variance + 2 * ofAverage * ofSlope * both + ofSlope * ofSlope * slopes),
  )
  const far = normalUpperQuantile((1 - level) / 2) * error
  return { lower: expectedGain - far, upper: expectedGain + far, level, kind: 'confidence', method: 'delta' }
}

function warningsOf(calibration: UpliftCalibration | undefined): readonly ContactWarning[] {
  if (calibration === undefined) return [{ code: 'NOT_CALIBRATED', message: PROMISED }]
  return calibration.slope > 0 ? [] : [{ code: 'NO_RANKING', message: ALL_ALIKE }]
}

const PROMISED =
  'Gains are those that the scores promise; the highest promise too much. Give options.calibration, of clients the model had not seen'
const ALL_ALIKE =
  'Of clients the model had not seen, higher scores went with no larger effect: all count with the average one'
