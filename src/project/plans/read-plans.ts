/**
 * Clients and plans as far as their own fields go; loans, borrowers and limits are read where they are used.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import { dayNumber, expectCurrency } from '../../money/index.js'
import { readRelationship } from '../profitability/engine/read-relationship.js'
import type { FinancedProject, FinancingPlan, PlanClient } from './types.js'

const CLIENT = ['name', 'borrower', 'limits', 'probabilityOfDefault', 'relationship', 'incomeCurrency', 'project']
const PLAN = ['name', 'loan', 'collateral', 'lender']

/** @throws ClienteleError naming the field of `client` that is wrong. */
export function readClient(client: PlanClient): void {
  expectKnownKeys(client, CLIENT, 'client')
  expectName(client.name, 'client.name')
  if (client.incomeCurrency !== undefined) expectCurrency(client.incomeCurrency, 'client.incomeCurrency')
  if (client.project !== undefined) readProject(client.project)
  if (client.relationship !== undefined) readRelationship(client.relationship, 'client.relationship')
}

function readProject(project: FinancedProject): void {
  const path = 'client.project'
  expectKnownKeys(project, ['readyOn', 'usefulUntil'], path)
  const ready = project.readyOn === undefined ? undefined : dayNumber(project.readyOn, `${path}.readyOn`)
  const useful = project.usefulUntil === undefined ? undefined : dayNumber(project.usefulUntil, `${path}.usefulUntil`)
  if (ready !== undefined && useful !== undefined && useful < ready) {
    reject('OUT_OF_RANGE', `${path}.usefulUntil`, `a day from client.project.readyOn on`, project.usefulUntil)
  }
}

/** @throws ClienteleError naming the field of the plan that is wrong. */
export function readPlan(plan: FinancingPlan, path: string): void {
  expectKnownKeys(plan, PLAN, path)
  expectName(plan.name, `${path}.name`)
  expectObject(plan.loan, `${path}.loan`)
}

/** At least one plan, of different names. */
export function readPlans(plans: readonly FinancingPlan[]): readonly FinancingPlan[] {
  if (expectList(plans, 'plans').length === 0) reject('EMPTY_INPUT', 'plans', 'at least one plan', plans)
  const names = new Set<string>()
  for (const [i, plan] of Array.from(plans).entries()) {
    readPlan(plan, `plans[${i}]`)
    if (names.has(plan.name)) reject('CONFLICTING_OPTIONS', `plans[${i}].name`, 'a name no other plan has', plan.name)
    names.add(plan.name)
  }
  return plans
}

function expectName(value: unknown, path: string): string {
  const name = expectText(value, path)
  return name === '' ? reject('OUT_OF_RANGE', path, 'a name', name) : name
}
