/**
 * A quantity over time: hazards, survival, rates, probabilities of default, in one shape that every domain passes on.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectNonNegative, expectOneOf, reject } from '../errors/index.js'
import type { TimeUnit } from '../money/core.js'
import { expectTimeUnit } from '../money/core.js'
import { lastAtMost } from '../numeric/core.js'

/** What a curve's values are; a `factor` is what a scenario says of the economy. */
export type CurveQuantity = 'hazard' | 'survival' | 'rate' | 'probability' | 'factor'

/** A quantity at increasing times, and how it runs between them. */
export interface Curve {
  /** The unit of `times`; a hazard or rate is per this unit. */
  readonly unit: TimeUnit
  /** Strictly increasing, from now; >= 0. */
  readonly times: readonly number[]
  /**
   * One per time: hazards >= 0; survival within [0, 1] and never rising; probabilities within [0, 1]; rates and
   * factors any number, below 0 too.
   */
  readonly values: readonly number[]
  /** Between two times: the earlier value holds (`step`), a straight line, or a straight line of logarithms. */
  readonly between: 'step' | 'linear' | 'log-linear'
  readonly quantity: CurveQuantity
}

const FIELDS = ['unit', 'times', 'values', 'between', 'quantity']
const BETWEEN = ['step', 'linear', 'log-linear'] as const
const QUANTITIES = ['hazard', 'survival', 'rate', 'probability', 'factor'] as const

/** Curves that need no second check; copies by JSON or `structuredClone` are not among them. */
const CHECKED = /* @__PURE__ */ new WeakSet<Curve>()

/**
 * A checked, frozen curve.
 *
 * @param path where it stands, for errors.
 * @throws ClienteleError naming the first time or value that is out of order or out of range.
 * @example
 * import { curve, curveAt } from 'clientele/model'
 * const survival = curve({ unit: 'year', times: [0, 1, 2], values: [1, 0.8, 0.6], between: 'linear', quantity: 'survival' })
 * curveAt(survival, 1.5) // => 0.7
 */
export function curve(fields: Curve, path = 'curve'): Curve {
  expectKnownKeys(fields, FIELDS, path)
  const unit = expectTimeUnit(fields.unit, `${path}.unit`)
  const between = expectOneOf(fields.between, BETWEEN, `${path}.between`)
  const quantity = expectOneOf(fields.quantity, QUANTITIES, `${path}.quantity`)
  const times = numbers(fields.times, `${path}.times`)
  const values = numbers(fields.values, `${path}.values`)
  if (times.length === 0) reject('EMPTY_INPUT', `${path}.times`, 'at least one time', times)
  if (times.length !== values.length) reject('LENGTH_MISMATCH', `${path}.values`, `${times.length} values`, values)
  checkTimes(times, `${path}.times`)
  checkValues(values, quantity, between, `${path}.values`)
  const checked = Object.freeze({
    unit,
    times: Object.freeze(times),
    values: Object.freeze(values),
    between,
    quantity,
  })
  CHECKED.add(checked)
  return checked
}

/**
 * The value of a curve at a time, in the curve's unit. Before the first and after the last time the nearest value holds.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a time that is negative or not finite; as {@link curve} does for a curve
 * that did not go through it, or is none.
 * @example
 * import { curve, curveAt } from 'clientele/model'
 * const hazard = curve({ unit: 'month', times: [0, 12], values: [0.01, 0.02], between: 'step', quantity: 'hazard' })
 * curveAt(hazard, 11.9) // => 0.01
 */
export function curveAt(of: Curve, time: number): number {
  const { times, values, between } = checkedCurve(of)
  expectNonNegative(time, 'time')
  const at = lastAtMost(times, time)
  if (at === -1) return values[0]!
  if (at === times.length - 1) return values[at]!
  const [left, right] = [values[at]!, values[at + 1]!]
  const share = (time - times[at]!) / (times[at + 1]! - times[at]!)
  if (between === 'step') return left
  return between === 'linear' ? left + share * (right - left) : left ** (1 - share) * right ** share
}

/** A curve as it is, or checked where it did not go through the door. */
export function checkedCurve(of: Curve, path = 'curve'): Curve {
  return CHECKED.has(of) ? of : curve(of, path)
}

function numbers(list: unknown, path: string): readonly number[] {
  // `map` would pass over the holes of a sparse list.
  return Array.from(expectList(list, path), (value, i) => expectFinite(value, `${path}[${i}]`))
}

function checkTimes(times: readonly number[], path: string): void {
  for (const [i, time] of times.entries()) {
    const earlier = i === 0 ? Number.NEGATIVE_INFINITY : times[i - 1]!
    if (time < 0 || time <= earlier) {
      reject('OUT_OF_RANGE', `${path}[${i}]`, i === 0 ? 'a time >= 0' : `a time > ${earlier}`, time)
    }
  }
}

function checkValues(
  values: readonly number[],
  quantity: CurveQuantity,
  between: Curve['between'],
  path: string,
): void {
  const least = quantity === 'rate' || quantity === 'factor' ? Number.NEGATIVE_INFINITY : 0
  const most = quantity === 'survival' || quantity === 'probability' ? 1 : Number.POSITIVE_INFINITY
  for (const [i, value] of values.entries()) {
    if (value < least || value > most) {
      reject('OUT_OF_RANGE', `${path}[${i}]`, most === 1 ? 'a value within [0, 1]' : 'a value >= 0', value)
    }
    if (between === 'log-linear' && value <= 0) {
      reject('OUT_OF_RANGE', `${path}[${i}]`, 'a value > 0, as log-linear needs', value)
    }
    if (quantity === 'survival' && i > 0 && value > values[i - 1]!) {
      reject('OUT_OF_RANGE', `${path}[${i}]`, `a value <= ${values[i - 1]}, as survival never rises`, value)
    }
  }
}
