/**
 * From a survival curve to the hazard that has it, and back, so that what one part estimates another can discount.
 *
 *   h = ln(S(t₁) / S(t₂)) / (t₂ − t₁)  from t₁ to t₂,     S(t) = exp(−∫₀ᵗ h(u) du)
 *
 * @module
 */
import { expectKnownKeys, expectNonNegative, expectObject, reject } from '../errors/index.js'
import type { Curve } from './curve.js'
import { checkedCurve, curve } from './curve.js'
import { curveIntegral } from './curve-integral.js'

/** What is assumed after the last time. */
export interface HazardOptions {
  /** Hazard after the last time of the survival curve, per its unit; by default the mean hazard until then. */
  readonly beyond?: number
}

/**
 * The hazard, constant between the times of a survival curve, under which survival at each of its times is what the curve
 * says. Where survival falls to 0 there is no hazard that has it: cut the curve before, and say the end as certain.
 *
 * @param survival from now; 1 at time 0, where its times begin later.
 * @returns a step curve; `relationshipValue` takes it as it is.
 * @throws ClienteleError `OUT_OF_RANGE` where survival is 0; `INVALID_TYPE` for a curve of something else, or one that says
 * nothing but that now is now and has no `beyond`.
 * @example
 * import { curve, curveAt, hazardFromSurvival } from 'clientele/model'
 * const survival = curve({ unit: 'year', times: [0, 1, 2], values: [1, 0.9, 0.6], between: 'step', quantity: 'survival' })
 * const hazard = hazardFromSurvival(survival)
 * hazard.values.map(value => value.toFixed(4)) // => ['0.1054', '0.4055', '0.2554']
 */
export function hazardFromSurvival(survival: Curve, options: HazardOptions = {}): Curve {
  expectKnownKeys(expectObject(options, 'options'), ['beyond'], 'options')
  const { unit, quantity, times: later, values: left } = checkedCurve(survival, 'survival')
  if (quantity !== 'survival') reject('INVALID_TYPE', 'survival.quantity', "'survival'", quantity)
  const gone = left.findIndex(value => value <= 0)
  if (gone !== -1) reject('OUT_OF_RANGE', `survival.values[${gone}]`, 'a probability > 0', left[gone], CUT)
  const [times, values] =
    later[0] === 0
      ? [later, left]
      : [
          [0, ...later],
          [1, ...left],
        ]
  const last = times.length - 1
  const beyond = options.beyond === undefined ? meanHazard(times, values) : options.beyond
  expectNonNegative(beyond, 'options.beyond')
  const hazards = times.map((from, i) =>
    i === last ? beyond : Math.log(values[i]! / values[i + 1]!) / (times[i + 1]! - from),
  )
  return curve({ unit, times, values: hazards, between: 'step', quantity: 'hazard' })
}

function meanHazard(times: readonly number[], values: readonly number[]): number {
  const until = times.at(-1)!
  if (until > 0) return Math.log(values[0]! / values.at(-1)!) / until
  return reject('INVALID_TYPE', 'survival.times', 'a time after 0, or options.beyond', times)
}

/**
 * The survival that a hazard leaves at given times, from 1 now.
 *
 * @param times rising, >= 0, in the hazard's unit.
 * @returns a curve that runs log-linear between them; `step` where survival falls to 0.
 * @throws ClienteleError `INVALID_TYPE` for a curve of something else; as `curve` does for its times.
 * @example
 * import { curve, survivalFromHazard } from 'clientele/model'
 * const hazard = curve({ unit: 'year', times: [0], values: [0.1], between: 'step', quantity: 'hazard' })
 * survivalFromHazard(hazard, [0, 1, 5]).values.map(value => value.toFixed(4)) // => ['1.0000', '0.9048', '0.6065']
 */
export function survivalFromHazard(hazard: Curve, times: readonly number[]): Curve {
  const { unit, quantity } = checkedCurve(hazard, 'hazard')
  if (quantity !== 'hazard') reject('INVALID_TYPE', 'hazard.quantity', "'hazard'", quantity)
  const values = Array.from(times, (time, i) =>
    Math.exp(-curveIntegral(hazard, 0, expectNonNegative(time, `times[${i}]`))),
  )
  const between = values.some(value => value === 0) ? 'step' : 'log-linear'
  return curve({ unit, times, values, between, quantity: 'survival' }, 'survival')
}

const CUT = 'Cut the curve before, and say the end that is certain by its date'
