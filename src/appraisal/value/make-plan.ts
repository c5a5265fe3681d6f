/**
 * From records and outlook to the numbers of a valuation.
 *
 * @module
 */
import type { ScheduledInstalment } from '../../records/index.js'
import type { ClientCase } from '../case/types.js'
import type { ClientOutlook } from '../shapes/outlook.js'
import { facilitiesById, isRunning } from './facility-facts.js'
import type { Grid } from './grid.js'
import { planNewBusiness } from './new-business.js'
import type { ValuePlan } from './plan.js'
import { clearPlan, emptyPlan } from './plan.js'
import { capitalPlan } from './plan-capital.js'
import { facilityPlanner } from './plan-facility.js'
import { felt, fillHazards } from './plan-hazards.js'
import { planService } from './plan-service.js'
import { signingCurves } from './signing-curves.js'
import type { ValueLearnt, ValuePolicy } from './types.js'

/** Makes the plan of a client; the next one overwrites it. */
export type PlanMaker = (client: ClientCase, outlook: ClientOutlook) => ValuePlan

/** Everything that does not depend on a client, done once. */
export function planMaker(learnt: ValueLearnt, policy: ValuePolicy, grid: Grid): PlanMaker {
  const { cells } = grid
  const plan = emptyPlan(cells)
  const capital = capitalPlan(policy, grid)
  const addFacility = facilityPlanner(plan, capital, learnt, policy, grid)
  const curves = signingCurves(learnt.signings, policy, grid)
  const lifeOfNew = learnt.signings.reduce((sum, { share, years }) => sum + share * years, 0)

  return (client, outlook) => {
    const agreed = facilitiesById(client)
    const facilities = agreed.filter(isRunning)
    clearPlan(plan, facilities.length, cells)
    fillHazards(plan.defaults, outlook.defaults, grid)
    fillHazards(plan.leaving, outlook.leaving, grid)
    fillHazards(plan.prepaying, outlook.prepaying, grid)
    plan.lossMean = felt(outlook.lossGivenDefault.mean)
    plan.lossDeviation = outlook.lossGivenDefault.standardDeviation
    capital.prepare(facilities.length)
    const instalments = byFacility(client.records('instalments'))
    for (const facility of facilities) addFacility(client, facility, instalments.get(facility.id))
    planNewBusiness(plan, client, agreed, outlook, learnt)
    fillRunOff()
    capital.charge(plan, client.client, lifeOfNew)
    planService(plan, client, learnt, policy, cells)
    return plan
  }

  /** New facilities run off as those of the book were agreed to, and are repaid early as this client's are. */
  function fillRunOff(): void {
    let kept = 1
    for (let k = 0; k < cells; k++) {
      plan.runOff[k] = kept * curves.owed[k]!
      plan.standingFees[k] = kept * curves.fees[k]!
      plan.newSpend[k] = learnt.service.perUnit
      kept *= Math.exp(-plan.prepaying[k]! * grid.step)
    }
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
