/**
 * How much of its own rate a client has lived through: ∫ exp(γ'z(u)) du along a course of covariates, which stands where
 * time stands in a model without covariates, and its derivatives by the effects γ.
 *
 * @module
 */
import type { Course } from './course.js'
import { stretchesOf } from './course.js'

/** Exposure along one course, stretch by stretch; the arrays are filled anew for each course. */
export interface Exposure {
  /** How many effects there are. */
  readonly size: number
  /** exp(γ'z) on each stretch. */
  rate: Float64Array
  /** The integral until each stretch begins, and until the last ends. */
  total: Float64Array
  /** Its derivatives by the effects, likewise: `size` numbers each time. */
  first: Float64Array
  /** Its second derivatives, likewise: `size` · `size` numbers each time. */
  second: Float64Array
  /** For a course whose covariates for these effects are `values`. */
  fill(course: Course, values: Float64Array, effects: Float64Array): void
  /** The same without derivatives. */
  fillTotals(course: Course, values: Float64Array, effects: Float64Array): void
}

export function createExposure(size: number): Exposure {
  const exposure: Exposure = {
    size,
    rate: new Float64Array(0),
    total: new Float64Array(1),
    first: new Float64Array(size),
    second: new Float64Array(size * size),
    fillTotals(course, values, effects) {
      const stretches = stretchesOf(course)
      if (exposure.rate.length < stretches) grow(stretches)
      const { rate, total } = exposure
      for (let k = 0; k < stretches; k++) {
        rate[k] = Math.exp(effectOn(values, effects, k))
        total[k + 1] = total[k]! + rate[k]! * (course.times[k + 1]! - course.times[k]!)
      }
    },
    fill(course, values, effects) {
      exposure.fillTotals(course, values, effects)
      const stretches = stretchesOf(course)
      const { total, first, second } = exposure
      for (let k = 0; k < stretches; k++) {
        const more = total[k + 1]! - total[k]!
        for (let i = 0; i < size; i++) {
          const z = values[k * size + i]!
          first[(k + 1) * size + i] = first[k * size + i]! + z * more
          for (let j = 0; j < size; j++) {
            const at = (k * size + i) * size + j
            second[at + size * size] = second[at]! + z * values[k * size + j]! * more
          }
        }
      }
    },
  }
  return exposure

  function effectOn(values: Float64Array, effects: Float64Array, stretch: number): number {
    let sum = 0
    for (let i = 0; i < size; i++) sum += effects[i]! * values[stretch * size + i]!
    return sum
  }

  /** All begin at 0, which new arrays do. */
  function grow(stretches: number): void {
    exposure.rate = new Float64Array(stretches)
    exposure.total = new Float64Array(stretches + 1)
    exposure.first = new Float64Array((stretches + 1) * size)
    exposure.second = new Float64Array((stretches + 1) * size * size)
  }
}

/** Whether no factor on a rate is beyond e^±100, which no effect of a covariate is. */
export function isModerate({ rate }: Exposure, course: Course): boolean {
  const stretches = stretchesOf(course)
  for (let k = 0; k < stretches; k++) if (!(rate[k]! <= LARGEST_FACTOR && rate[k]! >= 1 / LARGEST_FACTOR)) return false
  return true
}

const LARGEST_FACTOR = 2.688e43

/** The exposure until a time that lies in a stretch. */
export function exposureAt({ rate, total }: Exposure, { times }: Course, time: number, stretch: number): number {
  return total[stretch]! + rate[stretch]! * (time - times[stretch]!)
}

/** When the exposure reaches an amount; beyond the course at the rate of its end, or infinite for an infinite amount. */
export function timeOf({ rate, total }: Exposure, course: Course, amount: number): number {
  const stretches = stretchesOf(course)
  let stretch = 0
  while (stretch + 1 < stretches && total[stretch + 1]! <= amount) stretch++
  return course.times[stretch]! + (amount - total[stretch]!) / rate[stretch]!
}
