/**
 * The assumptions of a project, checked before anything is computed from them.
 *
 * @module
 */
import type { Issue } from '../../errors/index.js'
import { collectIssues } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import { currencyFaults } from './relations/currencies.js'
import { debtFaults } from './relations/debt.js'
import { nameFaults } from './relations/names.js'
import { operationFaults } from './relations/operations.js'
import { paymentFaults } from './relations/payments.js'
import { timelineFaults } from './relations/timeline.js'
import { description as shape } from './shapes/description.js'
import { snapshot } from './snapshot.js'
import type { ProjectDescription } from './types.js'

/** Descriptions that are frozen and known to be right. */
const ACCEPTED = new WeakSet<object>()

/** What field by field looks right may still not fit together. */
const RELATIONS: readonly ((description: ProjectDescription, path: string) => readonly Issue[])[] = [
  timelineFaults,
  nameFaults,
  currencyFaults,
  operationFaults,
  debtFaults,
  paymentFaults,
]

/**
 * All faults of a description, none where a project can be computed from it: first those of single fields (misspelt, missing, of
 * another type, out of range); where there are none, those between fields, such as a loan that ends in the tail, a share that is
 * missing from a sum of 1, a name that no line has, days that overlap.
 *
 * Never throws, whatever comes.
 *
 * @param value what should be a {@link ProjectDescription}.
 * @param path how issues name it; `project` by default.
 * @example
 * import { checkProjectDescription } from 'clientele/records'
 * const project = {
 *   name: 'Ferry',
 *   currency: 'EUR',
 *   timeline: { financialClose: '2025-01-31', constructionMonths: 6, operationMonths: 120, periodMonths: 12 },
 *   revenues: [{ kind: 'yearly', name: 'Fares', amounts: [5, 5, -5] }],
 *   capex: [{ name: 'Ship', amount: 20, draw: { kind: 'at-once' } }],
 *   financing: {},
 * }
 * checkProjectDescription(project).map(issue => issue.path)
 * // => ['project.revenues[0].amounts[2]', 'project.capex[0].draw.kind']
 */
export function checkProjectDescription(value: unknown, path = 'project'): readonly Issue[] {
  return isAccepted(value) ? [] : faultsOf(snapshot(value), path)
}

/**
 * A description that is right, as a frozen copy that holds what JSON holds: days as YYYY-MM-DD, no field that is `undefined`. To
 * JSON and back, it is the same.
 *
 * @param path how errors name it; `project` by default.
 * @throws ClienteleError with the first ten faults that {@link checkProjectDescription} finds.
 * @example
 * import { projectDescription } from 'clientele/records'
 * const ferry = projectDescription({
 *   name: 'Ferry',
 *   currency: 'EUR',
 *   timeline: { financialClose: new Date('2025-01-31'), constructionMonths: 6, operationMonths: 120, periodMonths: 12 },
 *   revenues: [{ kind: 'yearly', name: 'Fares', amounts: [5, 5, 5] }],
 *   capex: [{ name: 'Ship', amount: 20, draw: { kind: 'even' } }],
 *   financing: {},
 * })
 * ferry.timeline.financialClose // => '2025-01-31'
 * projectDescription({ ...ferry, currency: 'euro' }) // => Error OUT_OF_RANGE
 */
export function projectDescription(value: ProjectDescription, path = 'project'): ProjectDescription {
  if (isAccepted(value)) return value
  const read = snapshot(value)
  expectRight(read, path)
  ACCEPTED.add(deepFreeze(read))
  return read
}

function isAccepted(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ACCEPTED.has(value)
}

function expectRight(read: unknown, path: string): asserts read is ProjectDescription {
  const faults = collectIssues()
  for (const issue of faultsOf(read, path)) faults.add(issue)
  faults.throwIfAny()
}

function faultsOf(read: unknown, path: string): readonly Issue[] {
  return isShaped(read, path) ? RELATIONS.flatMap(faults => faults(read, path)) : shape(read, path)
}

function isShaped(read: unknown, path: string): read is ProjectDescription {
  return shape(read, path).length === 0
}
