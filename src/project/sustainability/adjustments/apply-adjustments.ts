/**
 * From a table of documented factors to changes of a project, with a trail of every step.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, expectText, reject } from '../../../errors/index.js'
import type { DayNumber } from '../../../money/index.js'
import { dayNumber } from '../../../money/index.js'
import { held } from '../../../money/time-value/terms.js'
import type { ProjectChange } from '../../operations/types.js'
import type { ReadAdjustment } from './read-adjustments.js'
import { readAdjustments } from './read-adjustments.js'
import type { AdjustedProject, Adjustment, AdjustmentStep, AppliedAdjustments } from './types.js'

/**
 * The adjustments of a table that reach a project on a day.
 *
 * Lines on one target follow each other in the order of the table: factors multiply, additions add up. A target starts at 1 where
 * it is multiplied, at 0 where it is added to, and a named rate at its own value; `before` and `after` of each step say where it stands.
 *
 * @throws ClienteleError `MISSING_VALUE` for a line without a source or a rate that is not among `project.rates`; `OUT_OF_RANGE` for a
 * target that none is, a factor below 0 where it multiplies, months that are not whole; `UNKNOWN_OPTION` for a field that its target
 * does not have; `CONFLICTING_OPTIONS` for two lines of one name; `INVALID_TYPE`. Whether a project has the line, index, currency or
 * tranche that a target names is seen where its `changes` are used.
 * @example
 * import { applyAdjustments } from 'clientele/project'
 * const table = [
 *   { name: 'Highlands', kind: 'region', applies: { region: 'highlands' }, target: { on: 'capex' }, factor: 1.08,
 *     source: 'House manual 2025, table 3' },
 *   { name: 'Carbon price', kind: 'policy', applies: { policy: 'carbon price' }, target: { on: 'rate', name: 'discount' },
 *     factor: 0.005, source: 'House manual 2025, table 7', from: '2026-01-01' },
 * ]
 * const { changes, rates, trail, skipped } = applyAdjustments(table, {
 *   region: 'highlands', policies: ['carbon price'], on: '2025-06-30', rates: { discount: 0.08 },
 * })
 * changes // => [{ target: { on: 'capex' }, value: 1.08 }]
 * trail.map(step => `${step.name}: ${step.before} to ${step.after}`) // => ['Highlands: 1 to 1.08']
 * skipped // => [{ name: 'Carbon price', reason: 'date' }]
 * rates.discount // => 0.08
 */
export function applyAdjustments(table: readonly Adjustment[], project: AdjustedProject): AppliedAdjustments {
  const lines = readAdjustments(table)
  const { day, policies, rates } = readProject(project)
  const standing = new Map<string, { readonly line: ReadAdjustment; readonly value: number }>()
  const trail: AdjustmentStep[] = []
  const skipped: { readonly name: string; readonly reason: 'region' | 'industry' | 'policy' | 'date' }[] = []
  for (const line of lines) {
    const reason = whyNot(line, project, policies, day)
    if (reason !== undefined) {
      skipped.push({ name: line.name, reason })
      continue
    }
    const before = standing.get(line.key)?.value ?? start(line, rates)
    const { name, kind, target, operation, factor, source } = line
    const after = held(operation === 'multiply' ? before * factor : before + factor, 'table')
    standing.set(line.key, { line, value: after })
    trail.push({ name, kind, target, operation, before, factor, after, source })
  }
  const changes: ProjectChange[] = []
  const adjusted = new Map(Object.entries(rates))
  for (const { line, value } of standing.values()) {
    if (line.target.on === 'rate') adjusted.set(line.target.name, value)
    else changes.push({ target: line.target, value })
  }
  return { changes, rates: Object.fromEntries(adjusted), trail, skipped }
}

function readProject(project: AdjustedProject) {
  expectKnownKeys(project, ['region', 'industry', 'policies', 'on', 'rates'], 'project')
  if (project.region !== undefined) expectText(project.region, 'project.region')
  if (project.industry !== undefined) expectText(project.industry, 'project.industry')
  const policies = new Set(
    project.policies === undefined
      ? []
      : Array.from(expectList(project.policies, 'project.policies'), (name, i) =>
          expectText(name, `project.policies[${i}]`),
        ),
  )
  const rates = project.rates === undefined ? {} : project.rates
  for (const [name, rate] of Object.entries(expectObject(rates, 'project.rates'))) {
    expectFinite(rate, `project.rates.${name}`)
  }
  return { day: dayNumber(project.on, 'project.on'), policies, rates }
}

function whyNot(
  { applies, first, last }: ReadAdjustment,
  { region, industry }: AdjustedProject,
  policies: ReadonlySet<string>,
  day: DayNumber,
) {
  if (applies.region !== undefined && applies.region !== region) return 'region'
  if (applies.industry !== undefined && applies.industry !== industry) return 'industry'
  if (applies.policy !== undefined && !policies.has(applies.policy)) return 'policy'
  return day < first || day > last ? 'date' : undefined
}

function start({ target, operation }: ReadAdjustment, rates: Readonly<Record<string, number>>): number {
  if (target.on !== 'rate') return operation === 'multiply' ? 1 : 0
  const rate = Object.hasOwn(rates, target.name) ? rates[target.name] : undefined
  return rate === undefined
    ? reject('MISSING_VALUE', `project.rates.${target.name}`, 'the rate that a line moves', rate)
    : rate
}
