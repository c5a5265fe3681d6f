/**
 * From records and outlook to the numbers of a valuation.
 *
 * @module
 */
import type { Facility, ScheduledInstalment } from '../../records/index.js'
import type { ClientCase } from '../case/types.js'
import type { ClientOutlook, HazardOutlook } from '../shapes/outlook.js'
import { fillByInstalments, fillByShape, shapeOf } from './balances.js'
import type { CapitalRows } from './capital.js'
import { capitalFill } from './capital.js'
import { facilitiesById, isRunning, mayBeDrawn, securityOf, yearsLeft } from './facility-facts.js'
import type { Grid } from './grid.js'
import { logDeviation } from './log-deviation.js'
import { planNewBusiness } from './new-business.js'
import type { ValuePlan } from './plan.js'
import { BALANCE, BOTH, clearPlan, emptyPlan, MARGIN, MATURITY, SERVICE } from './plan.js'
import { ownServiceCost } from './service-cost.js'
import type { LearntFigure, ValueLearnt, ValuePolicy } from './types.js'

/** Makes the plan of a client; the next one overwrites it. */
export type PlanMaker = (client: ClientCase, outlook: ClientOutlook) => ValuePlan

/** Everything that does not depend on a client, done once. */
export function planMaker(learnt: ValueLearnt, policy: ValuePolicy, grid: Grid): PlanMaker {
  const plan = emptyPlan(grid.cells)
  const fillCapital = capitalFill(policy.capital)
  let rows = rowsOf(0)
  let exposures = new Float64Array(0)

  return (client, outlook) => {
    const agreed = facilitiesById(client)
    const facilities = agreed.filter(isRunning)
    const { cells } = grid
    clearPlan(plan, facilities.length, cells)
    fillHazards(plan.defaults, outlook.defaults, grid)
    fillHazards(plan.leaving, outlook.leaving, grid)
    fillHazards(plan.prepaying, outlook.prepaying, grid)
    plan.lossMean = felt(outlook.lossGivenDefault.mean)
    plan.lossDeviation = outlook.lossGivenDefault.standardDeviation
    const wanted = (facilities.length + 1) * cells
    if (rows.capital.length < wanted) {
      rows = rowsOf(2 * wanted)
      exposures = new Float64Array(2 * wanted)
    }
    const instalments = byFacility(client.records('instalments'))
    for (const facility of facilities) addFacility(client, facility, instalments.get(facility.id))
    const count = plan.ids.length
    const ownLoss = planNewBusiness(plan, client, agreed, outlook, learnt, grid)
    fillLastRows(count, ownLoss)
    fillCapital(rows, (count + 1) * cells, client.client)
    chargeCapital(count)
    addService(client, count)
    return plan
  }

  function addFacility(
    client: ClientCase,
    facility: Facility,
    instalments: readonly ScheduledInstalment[] | undefined,
  ): void {
    const { kind, limit, outstanding, currency } = facility
    const rate = client.money(1, currency)
    // An amount that no rate turns into the currency of the appraisal is not known.
    if (rate === undefined) return
    const { cells } = grid
    const f = plan.ids.length
    const at = f * cells
    const utilisation = learnt.utilisations[kind]
    const owed = rate * (outstanding ?? limit * Math.min(1, utilisation.mean))
    const undrawn = mayBeDrawn(facility) ? Math.max(0, rate * limit - owed) : 0
    plan.ids.push(facility.id)
    plan.exposure += owed + undrawn
    if (outstanding === undefined && limit > 0) scale(f, BALANCE, utilisation)
    const lossOf = lossRule(client, facility)
    const worst = Math.max(facility.lossGivenDefault ?? plan.lossMean, plan.lossMean)
    plan.mostLoss[f] = worst > 0 ? 1 / worst : 1
    if (facility.status === 'defaulted') {
      plan.certainLoss[f] = lossOf(owed, 0)
      return
    }
    const years = yearsOf(facility, client.asOf, f)
    const runOff = {
      owed,
      years,
      shape: shapeOf(facility),
      annualRate: facility.annualRate ?? policy.fundingRate + policy.prior.margin,
      paymentMonths: facility.paymentMonths ?? policy.paymentMonths,
    }
    // The column of margins holds balances until they are multiplied by the margin.
    const isScheduled =
      instalments !== undefined &&
      !mayBeDrawn(facility) &&
      fillByInstalments(instalments, client.asOf, rate, runOff, grid, plan.margin, at)
    if (!isScheduled) fillByShape(runOff, grid, plan.margin, at)
    const margin = felt(marginOf(facility, f))
    const fee = facility.commitmentFee === undefined ? 0 : felt(facility.commitmentFee)
    const called = policy.conversion[kind]
    const isCall = kind === 'guarantee' || kind === 'letter-of-credit'
    for (let k = 0; k < cells; k++) {
      const balance = plan.margin[at + k]!
      const lasts = Math.max(0, Math.min(1, years * grid.stepsPerYear - k))
      const exposed = isCall ? called * balance : balance + called * undrawn * lasts
      const lost = lossOf(exposed, k)
      exposures[at + k] = exposed
      plan.loss[at + k] = lost
      plan.margin[at + k] = margin * balance
      plan.fees[at + k] = fee * undrawn * lasts
      // Cost of service is shared out by balances once they are all known.
      plan.service[at + k] = balance
      rows.probability[at + k] = -Math.expm1(-plan.defaults[k]!)
      rows.loss[at + k] = exposed > 0 ? lost / exposed : 0
      rows.maturity[at + k] = Math.max(0, years - k * grid.step)
    }
  }

  /** The facility's own estimate of loss, else what its collateral leaves open. */
  function lossRule(client: ClientCase, { id, lossGivenDefault }: Facility): (exposed: number, cell: number) => number {
    if (lossGivenDefault !== undefined) {
      return (exposed, cell) => exposed * felt(Math.min(1, lossGivenDefault * grid.lossFactors[cell]!))
    }
    const security = securityOf(client, id)
    return exposed => plan.lossMean * Math.max(0, exposed - security)
  }

  function yearsOf(facility: Facility, asOf: number, f: number): number {
    const left = yearsLeft(facility, asOf)
    if (left !== undefined) return left > 0 ? left : policy.overdueYears
    const figure = learnt.remainingYears[facility.kind]
    scale(f, MATURITY, figure)
    return figure.mean
  }

  function marginOf({ kind, margin, annualRate, currency }: Facility, f: number): number {
    if (margin !== undefined) return margin
    if (annualRate !== undefined) {
      const { [currency]: funding = policy.fundingRate } = learnt.fundingRates
      return annualRate - funding
    }
    const figure = learnt.margins[kind]
    plan.hasUnknownMargin[f] = 1
    widen(MARGIN, figure)
    return figure.mean
  }

  function scale(f: number, input: number, figure: LearntFigure): void {
    plan.scaledBy[f] = plan.scaledBy[f] === 0 ? input : BOTH
    widen(input, figure)
  }

  function widen(input: number, { mean, deviation }: LearntFigure): void {
    const wide = mean > 0 ? logDeviation(deviation / mean) : 0
    plan.inputDeviations[input] = Math.max(plan.inputDeviations[input]!, wide)
  }

  /** Rows of capital of what is new, behind those of the facilities that run; and those of what is in default. */
  function fillLastRows(count: number, newLoss: number): void {
    const { cells } = grid
    for (let k = 0; k < cells; k++) {
      const at = count * cells + k
      rows.probability[at] = -Math.expm1(-plan.defaults[k]!)
      rows.loss[at] = newLoss
      rows.maturity[at] = learnt.life / 2
    }
  }

  function chargeCapital(count: number): void {
    const { cells } = grid
    for (let f = 0; f < count; f++) {
      const at = f * cells
      for (let k = 0; k < cells; k++) {
        const held =
          plan.loss[at + k]! > 0 || plan.margin[at + k]! !== 0 ? rows.capital[at + k]! * exposures[at + k]! : 0
        plan.capital[at + k] = policy.annualCapitalRate * held
        if (k === 0) plan.economicCapital += held
      }
    }
    for (let k = 0; k < cells; k++) plan.newIncome[k]! -= policy.annualCapitalRate * rows.capital[count * cells + k]!
  }

  /** Own cost where it is recorded (prospects cost nothing before they are won), shared out by what is owed today; it runs off with it. */
  function addService(client: ClientCase, count: number): void {
    const { cells } = grid
    const own = ownServiceCost(client, policy.costYears)
    let owed = 0
    for (let f = 0; f < count; f++) owed += plan.service[f * cells]!
    const { perClient, perExposure, variation } = learnt.service
    const isServed = count > 0 || client.client.status === 'active' || client.client.status === 'dormant'
    const cost = isServed ? (own ?? perClient + perExposure * owed) : 0
    if (own === undefined && cost > 0) {
      plan.hasUnknownService = 1
      plan.inputDeviations[SERVICE] = logDeviation(variation)
    }
    const perUnit = owed > 0 ? cost / owed : 0
    for (let i = 0; i < count * cells; i++) plan.service[i]! *= perUnit
    plan.idleService = owed > 0 ? 0 : cost
  }
}

/** A hazard a year at which nobody outlasts a month. */
const MOST_HAZARD = 100

/** Hazards of years to hazards of cells; beyond the last year that is told the last one holds. */
function fillHazards(into: Float64Array, { perYear }: HazardOutlook, { cells, stepsPerYear }: Grid): void {
  for (let k = 0; k < cells; k++) {
    const [hazard = 0] = [perYear[Math.min(Math.floor(k / stepsPerYear), perYear.length - 1)]]
    into[k] = felt(Math.min(MOST_HAZARD, hazard))
  }
}

function rowsOf(size: number): CapitalRows {
  return {
    probability: new Float64Array(size),
    loss: new Float64Array(size),
    maturity: new Float64Array(size),
    capital: new Float64Array(size),
  }
}

function byFacility(instalments: readonly ScheduledInstalment[]): ReadonlyMap<string, readonly ScheduledInstalment[]> {
  const lists = new Map<string, ScheduledInstalment[]>()
  for (const instalment of instalments) {
    const known = lists.get(instalment.facility)
    if (known === undefined) lists.set(instalment.facility, [instalment])
    else known.push(instalment)
  }
  return lists
}

/** A share or hazard that may vanish beside a small exposure and not beside a large one is nothing: the unit of money decides nothing. */
function felt(rate: number): number {
  return Math.abs(rate) < 1e-150 ? 0 : rate
}
