/**
 * From a facility's records to its rows of a plan.
 *
 * @module
 */
import type { Facility, ScheduledInstalment } from '../../records/index.js'
import type { ClientCase } from '../case/types.js'
import { fillByInstalments, fillByShape, shapeOf } from './balances.js'
import { mayBeDrawn, securityOf, yearsLeft } from './facility-facts.js'
import type { Grid } from './grid.js'
import { logDeviation } from './log-deviation.js'
import type { ValuePlan } from './plan.js'
import { BALANCE, BOTH, MARGIN, MATURITY } from './plan.js'
import type { CapitalPlan } from './plan-capital.js'
import { felt } from './plan-hazards.js'
import type { LearntFigure, ValueLearnt, ValuePolicy } from './types.js'

/** Adds a facility to a plan whose hazards are there. */
export type FacilityPlanner = (
  client: ClientCase,
  facility: Facility,
  instalments: readonly ScheduledInstalment[] | undefined,
) => void

/** Facilities of one plan, which every client overwrites. */
export function facilityPlanner(
  plan: ValuePlan,
  capital: CapitalPlan,
  learnt: ValueLearnt,
  policy: ValuePolicy,
  grid: Grid,
): FacilityPlanner {
  return (client, facility, instalments) => {
    const { kind, limit, outstanding, currency } = facility
    const rate = client.money(1, currency)
    // An amount that no rate turns into the currency of the appraisal is not known.
    if (rate === undefined) return
    const f = plan.ids.length
    const at = f * grid.cells
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
    fillBalances(facility, instalments, { owed, years, rate, asOf: client.asOf, at })
    fillCells(facility, f, { undrawn, years, lossOf })
  }

  /** The column of margins holds balances until they are multiplied by the margin. */
  function fillBalances(
    facility: Facility,
    instalments: readonly ScheduledInstalment[] | undefined,
    about: {
      readonly owed: number
      readonly years: number
      readonly rate: number
      readonly asOf: number
      readonly at: number
    },
  ): void {
    const { owed, years, rate, asOf, at } = about
    const runOff = {
      owed,
      years,
      shape: shapeOf(facility),
      annualRate: facility.annualRate ?? policy.fundingRate + policy.prior.margin,
      paymentMonths: facility.paymentMonths ?? policy.paymentMonths,
    }
    const isScheduled =
      instalments !== undefined &&
      !mayBeDrawn(facility) &&
      fillByInstalments(instalments, asOf, rate, runOff, grid, plan.margin, at)
    if (!isScheduled) fillByShape(runOff, grid, plan.margin, at)
  }

  function fillCells(
    facility: Facility,
    f: number,
    about: {
      readonly undrawn: number
      readonly years: number
      readonly lossOf: (exposed: number, cell: number) => number
    },
  ): void {
    const { undrawn, years, lossOf } = about
    const { kind, commitmentFee } = facility
    const margin = felt(marginOf(facility, f))
    const fee = commitmentFee === undefined ? 0 : felt(commitmentFee)
    const called = policy.conversion[kind]
    const isCall = kind === 'guarantee' || kind === 'letter-of-credit'
    for (let k = 0; k < grid.cells; k++) {
      const i = f * grid.cells + k
      const balance = plan.margin[i]!
      const lasts = Math.max(0, Math.min(1, years * grid.stepsPerYear - k))
      const exposed = isCall ? called * balance : balance + called * undrawn * lasts
      const lost = lossOf(exposed, k)
      plan.loss[i] = lost
      plan.margin[i] = margin * balance
      plan.fees[i] = fee * undrawn * lasts
      // Cost of service is shared out by balances once they are all known.
      plan.service[i] = balance
      const share = exposed > 0 ? lost / exposed : 0
      capital.expose(i, exposed, -Math.expm1(-plan.defaults[k]!), share, Math.max(0, years - k * grid.step))
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
}
