/**
 * A story of the economy in numbers: factors over time that every model reads the same.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, expectPositive, expectText, reject } from '../errors/index.js'
import type { TimeUnit } from '../money/core.js'
import { daysPer } from '../money/core.js'
import type { Curve } from './curve.js'
import { checkedCurve, curveAt } from './curve.js'

/** What the economy does from now on, as one of several that are thought possible. */
export interface Scenario {
  readonly name: string
  /**
   * Paths of factors by name, each a curve of quantity `factor`. Names are the caller's, but for `creditCycle`, which
   * models of default read: a standard normal variable, 0 in a normal year, below 0 where more clients default.
   */
  readonly factors: Readonly<Record<string, Curve>>
}

/** A scenario and how likely it is thought to be. */
export interface WeightedScenario {
  readonly scenario: Scenario
  /** > 0; weights of several scenarios count by their share of the sum. */
  readonly weight: number
}

/**
 * A checked, frozen scenario.
 *
 * @throws ClienteleError `INVALID_TYPE` naming a factor that is no curve of quantity `factor`, `EMPTY_INPUT` without any.
 * @example
 * import { factorAt, scenario } from 'clientele/model'
 * const recession = scenario({
 *   name: 'recession',
 *   factors: { creditCycle: { unit: 'year', times: [0, 1, 2], values: [-2, -1, 0], between: 'step', quantity: 'factor' } },
 * })
 * factorAt(recession, 'creditCycle', 18, 'month') // => -1
 */
export function scenario(fields: Scenario): Scenario {
  return checkScenario(fields, 'scenario')
}

/**
 * A factor of a scenario at a time from now.
 *
 * @param time >= 0, in `unit`.
 * @throws ClienteleError `MISSING_VALUE` for a factor that the scenario does not speak of, naming those it does.
 * @example
 * import { factorAt, scenario } from 'clientele/model'
 * const boom = scenario({
 *   name: 'boom',
 *   factors: { creditCycle: { unit: 'year', times: [0], values: [1.5], between: 'step', quantity: 'factor' } },
 * })
 * factorAt(boom, 'creditCycle', 3, 'year') // => 1.5
 * factorAt(boom, 'unemployment', 3, 'year') // => Error MISSING_VALUE
 */
export function factorAt(of: Scenario, factor: string, time: number, unit: TimeUnit): number {
  const path = Object.hasOwn(of.factors, factor) ? of.factors[factor] : undefined
  if (path === undefined) {
    const known = Object.keys(of.factors).join(', ')
    return reject('MISSING_VALUE', `scenario.factors.${factor}`, 'a curve of quantity factor', path, `It has ${known}`)
  }
  // Times in the curve's own unit stay as they are: rounding must not miss the day on which a value changes.
  return curveAt(path, unit === path.unit ? time : (time * daysPer(unit)) / daysPer(path.unit))
}

/**
 * Scenarios with weights that add up to 1.
 *
 * @param scenarios at least one, of different names.
 * @throws ClienteleError `EMPTY_INPUT`, `OUT_OF_RANGE` naming a weight, `CONFLICTING_OPTIONS` for a name that comes twice.
 * @example
 * import { scenario, scenarioWeights } from 'clientele/model'
 * const still = (name, value) => scenario({
 *   name,
 *   factors: { creditCycle: { unit: 'year', times: [0], values: [value], between: 'step', quantity: 'factor' } },
 * })
 * scenarioWeights([{ scenario: still('normal', 0), weight: 3 }, { scenario: still('bad', -2), weight: 1 }])
 *   .map(({ weight }) => weight) // => [0.75, 0.25]
 */
export function scenarioWeights(
  scenarios: readonly WeightedScenario[],
  path = 'options.scenarios',
): readonly WeightedScenario[] {
  const list = expectList(scenarios, path)
  if (list.length === 0) reject('EMPTY_INPUT', path, 'at least one scenario', list)
  const checked = Array.from(scenarios, (entry, i) => {
    expectObject(entry, `${path}[${i}]`)
    expectKnownKeys(entry, ['scenario', 'weight'], `${path}[${i}]`)
    return {
      scenario: checkScenario(entry.scenario, `${path}[${i}].scenario`),
      weight: expectPositive(entry.weight, `${path}[${i}].weight`),
    }
  })
  const names = checked.map(entry => entry.scenario.name)
  const twice = names.findIndex((name, i) => names.indexOf(name) < i)
  if (twice >= 0) reject('CONFLICTING_OPTIONS', `${path}[${twice}].scenario.name`, 'names that differ', names[twice])
  const most = Math.max(...checked.map(({ weight }) => weight))
  // By the largest first, so that weights near the largest double do not overflow their sum.
  const total = checked.reduce((sum, { weight }) => sum + weight / most, 0)
  return checked.map(entry => ({ ...entry, weight: entry.weight / most / total }))
}

/** Scenarios that need no second check. */
const CHECKED = /* @__PURE__ */ new WeakSet<Scenario>()

/** A scenario as it is, or checked and frozen where it did not go through the door. */
export function checkScenario(fields: Scenario, path: string): Scenario {
  if (CHECKED.has(fields)) return fields
  expectObject(fields, path)
  expectKnownKeys(fields, ['name', 'factors'], path)
  const name = expectText(fields.name, `${path}.name`)
  expectObject(fields.factors, `${path}.factors`)
  const entries = Object.entries(fields.factors).map(([factor, of]) => {
    return [factor, factorCurve(of, `${path}.factors.${factor}`)] as const
  })
  if (entries.length === 0) reject('EMPTY_INPUT', `${path}.factors`, 'at least one factor', fields.factors)
  const checked = Object.freeze({ name, factors: Object.freeze(Object.fromEntries(entries)) })
  CHECKED.add(checked)
  return checked
}

/** A curve of quantity `factor`, whose faults are named by where it stands. */
function factorCurve(of: Curve, path: string): Curve {
  expectObject(of, path)
  if (of.quantity !== 'factor') reject('INVALID_TYPE', `${path}.quantity`, "'factor'", of.quantity)
  return checkedCurve(of, path)
}
