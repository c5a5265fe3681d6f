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
  /** What all sizes and all margins are multiplied by. */
  readonly size: number
  readonly margin: number
  /** Normal draws of single sizes and single margins, and where to begin. */
  readonly sizes: Float64Array
  readonly margins: Float64Array
  readonly sizesFrom: number
  readonly marginsFrom: number
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
  const width = cells + 1
  /** Of a facility signed in cell j, from cell j + 1 until cell e, at j (cells + 1) + e: owed, and fees less spent, times discounted years. */
  const owed = new Float64Array(cells * width)
  const kept = new Float64Array(cells * width)

  function prepare(plan: ValuePlan): void {
    if (plan.newRate === 0) return
    for (let j = 0; j < cells; j++) {
      let [years, sum] = [0, 0]
      for (let e = j + 1; e <= cells; e++) {
        owed[j * width + e] = years
        kept[j * width + e] = sum
        if (e === cells) continue
        const span = annuities[e + 1]! - annuities[e]!
        years += plan.runOff[e - j]! * span
        sum += keptOf(plan, e, e - j) * span
      }
    }
  }

  function broughtIn(plan: ValuePlan, future: Arrivals, uniform: RandomStream): number {
    if (plan.newRate === 0) return 0
    const { until, growth, sizes, margins, sizesFrom, marginsFrom } = future
    const { sizeDeviation, marginDeviation } = plan
    const size = plan.newSize * future.size
    const margin = plan.newMargin * future.margin
    const half = (sizeDeviation * sizeDeviation) / 2
    const halfMargin = (marginDeviation * marginDeviation) / 2
    let [shape, rate, time, sum] = [plan.newShape, plan.newShape / plan.newRate, 0, 0]
    for (let count = 0; count < ONE_BY_ONE; count++) {
      const wait = rate * (Math.exp(-Math.log(1 - uniform()) / shape) - 1)
      if (!(time + wait < until)) return sum
      time += wait
      shape += 1
      rate += wait
      const drawn = Math.exp(sizeDeviation * sizes[(sizesFrom + count) % sizes.length]! - half + growth * time)
      const earned = Math.exp(marginDeviation * margins[(marginsFrom + count) % margins.length]! - halfMargin)
      sum += signedAt(plan, time, future, size * drawn, margin * earned)
    }
    for (let from = time; from < until; from += step) {
      const to = Math.min(until, from + step)
      const middle = (from + to) / 2
      sum += ((shape * (to - from)) / rate) * signedAt(plan, middle, future, size * Math.exp(growth * middle), margin)
    }
    return sum
  }

  /** Worth today of a facility of a limit and a margin that is signed at a time. */
  function signedAt(plan: ValuePlan, time: number, future: Arrivals, limit: number, margin: number): number {
    const { last, annuity, lost } = future
    const j = Math.min(last, Math.floor(time * stepsPerYear))
    const wide = annuities[j + 1]! - annuities[j]!
    const at = annuities[j]! + (wide * (time - j * step)) / step
    const fee = (wide / step) * (limit * (plan.newFee - plan.newCostPerUnit) - plan.newCost)
    const open = lost * plan.newLoss
    const first = margin * plan.runOff[0]! + keptOf(plan, j, 0)
    if (j === last) return fee + limit * (first * (annuity - at) - open * plan.runOff[0]!)
    const owes = plan.runOff[last - j]!
    const between = margin * owed[j * width + last]! + kept[j * width + last]!
    const end = (margin * owes + keptOf(plan, last, last - j)) * (annuity - annuities[last]!) - open * owes
    return fee + limit * (first * (annuities[j + 1]! - at) + between + end)
  }

  return { prepare, broughtIn }
}

/** Fees less what is spent a year in a cell, of a unit of limit signed so many cells before. */
function keptOf(plan: ValuePlan, cell: number, age: number): number {
  return plan.standingFees[age]! - plan.newSpend[cell]! * plan.runOff[age]!
}
