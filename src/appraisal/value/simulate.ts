/**
 * What a client will have brought, over many futures.
 *
 * In each of them the levels of hazards and what is not known of the client are drawn, then who ends how and when, what is lost, which
 * facilities are repaid early, which new ones come; and what was earned until then is added up at its present value. A level is a
 * log-normal factor of mean 1: the outlook's hazard is the mean of what is thought possible.
 *
 * @module
 */
import type { RandomStream } from '../../model/random.js'
import type { ClientOutlook, HazardOutlook } from '../shapes/outlook.js'
import { newBusinessFutures } from './arrivals.js'
import type { DrawTables } from './draw-tables.js'
import type { Change } from './expected.js'
import { noChange, scaleOf } from './expected.js'
import type { Grid } from './grid.js'
import { annuityUntil } from './grid.js'
import type { LossShares } from './loss-shares.js'
import type { ValuePlan } from './plan.js'
import { MARGIN, NEW_MARGIN, SERVICE, SIZE, UNKNOWN_INPUTS } from './plan.js'
import { prefixSums } from './prefix-sums.js'

/** Columns of normal draws: levels of three hazards twice, growth, single sizes and margins, and what is not known. */
export const NORMALS: number = 9 + UNKNOWN_INPUTS.length
const [GROWTH, SIZES, MARGINS, INPUTS] = [6, 7, 8, 9]
/** Columns of waits: default, leaving, and some that facilities take in turn. */
export const WAITS = 8

/** Place of the draws of losses among those of a client. */
const LOSS: number = NORMALS + WAITS

/** Fills `out` with one present value per future. */
export type Simulator = (plan: ValuePlan, outlook: ClientOutlook, uniform: RandomStream, out: Float64Array) => void

/** Futures on one grid from tables of draws; all room is reused. */
export function simulator(grid: Grid, { draws, normals, waits }: DrawTables, sharesOf: LossShares): Simulator {
  const { cells, step, stepsPerYear, horizon, force, annuities } = grid
  const sums = prefixSums(grid)
  const business = newBusinessFutures(grid)
  const places = new Int32Array(LOSS + 1)
  let facilityPlaces = new Int32Array(0)
  let losses = sharesOf(1, 0)
  const change: Change = noChange()
  const [sizes, margins] = [normals[SIZES]!, normals[MARGINS]!]
  const ending = { until: 0, last: 0, annuity: 0, lost: 0 }
  const future = { ...ending, growth: 0, size: 1, margin: 1, sizes, margins, sizesFrom: 0, marginsFrom: 0 }

  /** Draw d of a column of normals, from the client's own place. */
  const normal = (column: number, d: number): number => normals[column]![(places[column]! + d) % draws]!
  const wait = (column: number, place: number, d: number): number => waits[column]![(place + d) % draws]!
  const level = ({ parameterDeviation: a, missingDeviation: b }: HazardOutlook, column: number, d: number): number =>
    a === 0 && b === 0 ? 1 : Math.exp(a * normal(column, d) + b * normal(column + 1, d) - (a * a + b * b) / 2)

  function takePlaces(facilities: number, uniform: RandomStream): void {
    if (facilityPlaces.length < facilities) facilityPlaces = new Int32Array(2 * facilities)
    for (let c = 0; c < places.length; c++) places[c] = Math.floor(uniform() * draws)
    for (let f = 0; f < facilities; f++) facilityPlaces[f] = Math.floor(uniform() * draws)
  }

  /** When a wait is over, at hazards that add up to `cumulated`; never where they do not come to it. */
  function timeOf(needed: number, cumulated: Float64Array): number {
    if (!(needed < cumulated[cells]!)) return Number.POSITIVE_INFINITY
    let k = 0
    while (cumulated[k + 1]! <= needed) k++
    return step * (k + (needed - cumulated[k]!) / (cumulated[k + 1]! - cumulated[k]!))
  }

  function futureValue(plan: ValuePlan, outlook: ClientOutlook, uniform: RandomStream, d: number): number {
    const defaultsAt = timeOf(wait(0, places[NORMALS]!, d) / level(outlook.defaults, 0, d), sums.defaults)
    const leavesAt = timeOf(wait(1, places[NORMALS + 1]!, d) / level(outlook.leaving, 2, d), sums.leaving)
    const until = Math.min(horizon, defaultsAt, leavesAt)
    const last = Math.min(cells - 1, Math.floor(until * stepsPerYear))
    const annuity = annuityUntil(force, until)
    const isDefault = defaultsAt <= until
    const share = losses[(places[LOSS]! + d) % draws]!
    const lost = isDefault ? Math.exp(-force * until) : 0
    for (let c = 0; c < UNKNOWN_INPUTS.length; c++) {
      const wide = plan.inputDeviations[c]!
      change.inputs[c] = wide === 0 ? 1 : Math.exp(wide * normal(INPUTS + c, d) - (wide * wide) / 2)
    }
    const early = level(outlook.prepaying, 4, d)
    const served = plan.hasUnknownService === 1 ? change.inputs[SERVICE]! : 1
    let sum = -served * plan.fixedService * annuity
    for (let f = 0; f < plan.ids.length; f++) {
      const repaidAt = timeOf(wait(2 + (f % (WAITS - 2)), facilityPlaces[f]!, d) / early, sums.prepaying)
      const isRepaid = repaidAt < until
      const k = isRepaid ? Math.min(cells - 1, Math.floor(repaidAt * stepsPerYear)) : last
      const within = (isRepaid ? annuityUntil(force, repaidAt) : annuity) - annuities[k]!
      const i = f * cells + k
      const at = f * (cells + 1) + k
      const margin = sums.margin[at]! + plan.margin[i]! * within
      const service = sums.service[at]! + plan.service[i]! * within
      const other = sums.other[at]! + (plan.fees[i]! - plan.capital[i]!) * within
      const earned = plan.hasUnknownMargin[f] === 1 ? change.inputs[MARGIN]! : 1
      const ratio = Math.min(share, plan.mostLoss[f]!)
      const loss = (isRepaid ? 0 : ratio * lost * plan.loss[i]!) + ratio * plan.certainLoss[f]!
      sum += scaleOf(plan, f, change) * (earned * margin + other - served * service - loss)
    }
    future.until = until
    future.last = last
    future.annuity = annuity
    future.lost = share * lost
    future.growth = Math.log1p(Math.max(-0.9, plan.growth + plan.growthDeviation * normal(GROWTH, d)))
    future.size = change.inputs[SIZE]!
    future.margin = change.inputs[NEW_MARGIN]!
    future.sizesFrom = places[SIZES]! + d
    future.marginsFrom = places[MARGINS]! + d
    return sum + business.broughtIn(plan, future, uniform)
  }

  return (plan, outlook, uniform, out) => {
    takePlaces(plan.ids.length, uniform)
    sums.fill(plan)
    losses = sharesOf(plan.lossMean, plan.lossDeviation)
    business.prepare(plan)
    for (let d = 0; d < draws; d++) out[d] = futureValue(plan, outlook, uniform, d)
  }
}
