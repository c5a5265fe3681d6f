/**
 * What facilities that are not signed yet bring in one future.
 *
 * Each comes after a wait at a rate λ ~ Gamma(n, A): the next one is later than w with probability (A/(A+w))ⁿ, and once it has come,
 * λ ~ Gamma(n+1, A+w); so rates need not be drawn.
 *
 * @module
 */
import type { RandomStream } from '../../model/random.js'
import type { Grid } from './grid.js'
import type { ValuePlan } from './plan.js'

/** One future of new business. */
export interface Arrivals {
  /** Until when the relation lasts, years, and in which cell that is. */
  readonly until: number
  readonly last: number
  /** D at that time, and what a loss at that time is worth today times what is lost of what was expected; 0 without a default. */
  readonly annuity: number
  readonly lost: number
  /** Of sizes, as a force a year. */
  readonly growth: number
  /** What all sizes are multiplied by. */
  readonly scale: number
  /** Normal draws of sizes, and where to begin. */
  readonly sizes: Float64Array
  readonly from: number
}

/** Values new business in one future after the other, once it is told of a plan. */
export interface NewBusinessFutures {
  readonly prepare: (plan: ValuePlan) => void
  readonly broughtIn: (plan: ValuePlan, future: Arrivals, uniform: RandomStream) => number
}

/** So many are drawn one by one; what comes after them is counted at its mean. */
const ONE_BY_ONE = 64

/** New business on one grid. */
export function newBusinessFutures(grid: Grid): NewBusinessFutures {
  const { cells, step, annuities, stepsPerYear } = grid
  /** Earned by a facility signed in cell j from cell j + 1 until cell e: at j (cells + 1) + e. */
  const earned = new Float64Array(cells * (cells + 1))

  function prepare(plan: ValuePlan): void {
    if (plan.newRate === 0) return
    for (let j = 0; j < cells; j++) {
      let sum = 0
      for (let e = j + 1; e <= cells; e++) {
        earned[j * (cells + 1) + e] = sum
        if (e < cells) sum += plan.runOff[e - j]! * plan.newIncome[e]! * (annuities[e + 1]! - annuities[e]!)
      }
    }
  }

  function broughtIn(plan: ValuePlan, future: Arrivals, uniform: RandomStream): number {
    if (plan.newRate === 0) return 0
    const { until, growth, scale, sizes, from } = future
    const size = plan.newSize * scale
    const half = (plan.sizeDeviation * plan.sizeDeviation) / 2
    let [shape, rate, time, sum] = [plan.newShape, plan.newShape / plan.newRate, 0, 0]
    for (let count = 0; count < ONE_BY_ONE; count++) {
      const wait = rate * (Math.exp(-Math.log(1 - uniform()) / shape) - 1)
      if (!(time + wait < until)) return sum
      time += wait
      shape += 1
      rate += wait
      const drawn = Math.exp(plan.sizeDeviation * sizes[(from + count) % sizes.length]! - half)
      sum += signedAt(plan, time, future, size * drawn * Math.exp(growth * time))
    }
    for (let from = time; from < until; from += step) {
      const to = Math.min(until, from + step)
      const middle = (from + to) / 2
      sum += ((shape * (to - from)) / rate) * signedAt(plan, middle, future, size * Math.exp(growth * middle))
    }
    return sum
  }

  /** Worth today of a facility of a limit that is signed at a time. */
  function signedAt(plan: ValuePlan, time: number, { last, annuity, lost }: Arrivals, limit: number): number {
    const j = Math.min(last, Math.floor(time * stepsPerYear))
    const wide = annuities[j + 1]! - annuities[j]!
    const at = annuities[j]! + (wide * (time - j * step)) / step
    const discount = wide / step
    const fee = limit * plan.newFee - plan.newCost
    if (j === last) return discount * fee + limit * (plan.newIncome[j]! * (annuity - at) - lost * plan.newLoss[j]!)
    const first = plan.newIncome[j]! * (annuities[j + 1]! - at)
    const left = plan.runOff[last - j]!
    const end = left * (plan.newIncome[last]! * (annuity - annuities[last]!) - lost * plan.newLoss[last]!)
    return discount * fee + limit * (first + earned[j * (cells + 1) + last]! + end)
  }

  return { prepare, broughtIn }
}
