/**
 * The expected present value of a plan, by a closed recursion over the cells of the grid.
 *
 *   V = Σ_f Σ_k (x_fk − h_k v_fk) A_fk,   A_fk = ∫ e^{−δt} S(t) P_f(t) dt over cell k
 *
 * x: earned less spent a year; v: lost at default; h: hazard of default; S: nobody has defaulted or left; P: the facility is not repaid
 * early. Hazards are level within a cell, so that A is exact: S P e^{−δt} at its beginning times (1 − e^{−λΔ})/λ, λ = δ + all hazards.
 * New facilities come at a rate while the relation lasts; what they owe in cell k is a sum over the cells of their signing.
 *
 * @see Bowers, Gerber, Hickman, Jones and Nesbitt (1997), Actuarial Mathematics, chapters 4, 5 and 11: annuities and insurances under
 * several forces of decrement; here the relationship is the life, default, leaving and early repayment the decrements.
 * @module
 */
import type { Grid } from './grid.js'
import { annuityUntil } from './grid.js'
import type { ValuePlan } from './plan.js'
import { BALANCE, BOTH, emptyPlan, MARGIN, MATURITY, NEW_MARGIN, SERVICE, SIZE, UNKNOWN_INPUTS } from './plan.js'

/** What a plan is changed by before it is valued; all 1 values it as it is. */
export interface Change {
  defaults: number
  leaving: number
  prepaying: number
  /** Of what is lost at default. */
  loss: number
  /** Of all margins. */
  margin: number
  /** Of each of `UNKNOWN_INPUTS`, where it is not known. */
  readonly inputs: Float64Array
}

/** No change. */
export function noChange(): Change {
  return {
    defaults: 1,
    leaving: 1,
    prepaying: 1,
    loss: 1,
    margin: 1,
    inputs: new Float64Array(UNKNOWN_INPUTS.length).fill(1),
  }
}

/** Weights of the cells of a plan: A of facilities and of the relation, and what is newly owed. */
export interface CellWeights {
  readonly facilities: Float64Array
  readonly relation: Float64Array
  /** ∫ (t − t_k) e^{−δt} S(t) dt over cell k: for what begins within the cell. */
  readonly begun: Float64Array
  /** Owed, while the relation lasts, on new facilities of earlier cells; fees a year on what these do not draw; limits signed a year. */
  readonly owed: Float64Array
  readonly standing: Float64Array
  readonly signed: Float64Array
}

/** Room for them. */
export function cellWeights(cells: number): CellWeights {
  const column = (): Float64Array => new Float64Array(cells)
  return {
    facilities: column(),
    relation: column(),
    begun: column(),
    owed: column(),
    standing: column(),
    signed: column(),
  }
}

/** Fills the weights; `force` is that of the discount, 0 for years lived. */
export function weigh(plan: ValuePlan, change: Change, { cells, step }: Grid, force: number, into: CellWeights): void {
  let [before, beforeFacility] = [1, 1]
  for (let k = 0; k < cells; k++) {
    const ending = plan.defaults[k]! * change.defaults + plan.leaving[k]! * change.leaving + force
    const endingFacility = ending + plan.prepaying[k]! * change.prepaying
    into.relation[k] = before * annuityUntil(ending, step)
    into.begun[k] = before * begunWithin(ending, step)
    into.facilities[k] = beforeFacility * annuityUntil(endingFacility, step)
    before *= Math.exp(-ending * step)
    beforeFacility *= Math.exp(-endingFacility * step)
  }
}

/** ∫ t e^{−λt} dt over a cell: by its series where the closed form would cancel. */
function begunWithin(rate: number, step: number): number {
  const x = rate * step
  if (Math.abs(x) < 1e-3) return step * step * (1 / 2 - x / 3 + (x * x) / 8 - (x * x * x) / 30)
  return (-Math.expm1(-x) - x * Math.exp(-x)) / (rate * rate)
}

/** Fills what new facilities owe and sign, were the relation to last. */
export function expectNewBusiness(plan: ValuePlan, change: Change, { cells, step }: Grid, into: CellWeights): void {
  const { owed, standing, signed } = into
  owed.fill(0)
  standing.fill(0)
  signed.fill(0)
  if (plan.newRate === 0) return
  const yearly = plan.newRate * plan.newSize * change.inputs[SIZE]!
  for (let j = 0; j < cells; j++) {
    const limits = yearly * (1 + plan.growth) ** ((j + 0.5) * step)
    signed[j] = limits
    for (let k = j + 1; k < cells; k++) {
      owed[k]! += limits * step * plan.runOff[k - j]!
      standing[k]! += limits * step * plan.standingFees[k - j]!
    }
  }
}

/** What a facility is multiplied by for what is not known of it. */
export function scaleOf(plan: ValuePlan, f: number, { inputs }: Change): number {
  const by = plan.scaledBy[f]!
  if (by === 0) return 1
  return by === BOTH ? inputs[BALANCE]! * inputs[MATURITY]! : inputs[by]!
}

/** Values a plan under a change. */
export type PlanValue = (plan: ValuePlan, change: Change) => number

/** Values one plan under several changes. */
export interface ChangedValues {
  /** Turns to a plan, or to what has been written to it since. */
  readonly take: (plan: ValuePlan) => void
  /** The expected value of that plan; what a change leaves as it was the last time is not worked out again. */
  readonly under: (change: Change) => number
}

/** The expected value of plans on one grid; the weights are reused from one to the next. */
export function planValue(grid: Grid): PlanValue {
  const { take, under } = changedValues(grid)
  return (plan, change) => {
    take(plan)
    return under(change)
  }
}

/** Expected values of plans on one grid under changes. */
export function changedValues(grid: Grid): ChangedValues {
  const weights = cellWeights(grid.cells)
  const weighed = { defaults: Number.NaN, leaving: Number.NaN, prepaying: Number.NaN, size: Number.NaN }
  let plan: ValuePlan = emptyPlan(grid.cells)

  function weighUnder(change: Change): void {
    const { defaults, leaving, prepaying, inputs } = change
    if (defaults !== weighed.defaults || leaving !== weighed.leaving || prepaying !== weighed.prepaying) {
      weigh(plan, change, grid, grid.force, weights)
      weighed.defaults = defaults
      weighed.leaving = leaving
      weighed.prepaying = prepaying
    }
    if (inputs[SIZE] !== weighed.size) {
      expectNewBusiness(plan, change, grid, weights)
      weighed.size = inputs[SIZE]!
    }
  }

  return {
    take: taken => {
      plan = taken
      weighed.defaults = Number.NaN
      weighed.size = Number.NaN
    },
    under: change => {
      weighUnder(change)
      return weightedSum(plan, change, weights, grid)
    },
  }
}

function weightedSum(plan: ValuePlan, change: Change, weights: CellWeights, { cells }: Grid): number {
  const served = plan.hasUnknownService === 1 ? change.inputs[SERVICE]! : 1
  let sum = 0
  for (let f = 0; f < plan.ids.length; f++) {
    const earned = (plan.hasUnknownMargin[f] === 1 ? change.inputs[MARGIN]! : 1) * change.margin
    let own = -plan.certainLoss[f]! * change.loss
    for (let k = 0; k < cells; k++) {
      const i = f * cells + k
      const hazard = plan.defaults[k]! * change.defaults
      const kept = earned * plan.margin[i]! + plan.fees[i]! - served * plan.service[i]! - plan.capital[i]!
      own += (kept - hazard * change.loss * plan.loss[i]!) * weights.facilities[k]!
    }
    sum += scaleOf(plan, f, change) * own
  }
  const newMargin = plan.newMargin * change.inputs[NEW_MARGIN]! * change.margin
  const newFee = plan.newFee - plan.newCostPerUnit
  for (let k = 0; k < cells; k++) {
    const hazard = plan.defaults[k]! * change.defaults
    const unit = newMargin - plan.newSpend[k]! - hazard * change.loss * plan.newLoss
    const signing = weights.signed[k]! * newFee - plan.newRate * plan.newCost
    const lasting = weights.owed[k]! * unit + weights.standing[k]!
    sum += (lasting + signing - served * plan.fixedService) * weights.relation[k]!
    sum += weights.signed[k]! * (plan.runOff[0]! * unit + plan.standingFees[0]!) * weights.begun[k]!
  }
  return sum
}
