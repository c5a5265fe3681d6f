/**
 * Which assumption matters most? One at a time goes to its low and its high value; the rest stays as planned.
 *
 * @see Eschenbach (1992), Spiderplots versus tornado diagrams for sensitivity analysis, Interfaces 22(6).
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import { checkDistribution } from '../../statistics/distributions/check.js'
import type { Distribution } from '../../statistics/index.js'
import { distributionQuantile } from '../../statistics/index.js'
import type { ProjectPlan } from '../cash-flows/plan-types.js'
import type { DriverTarget } from '../operations/types.js'
import { expectMeasure } from './measure-names.js'
import { oneOutcome } from './outcomes.js'
import type { TargetCheck } from './read-drivers.js'
import { isAdded, targetCheck } from './read-drivers.js'
import { expectPlan } from './read-simulation.js'
import type { MeasureRates, ProjectMeasure } from './types.js'

/** An assumption, and how far it goes either way. */
export type TornadoDriver =
  | { readonly name: string; readonly target: DriverTarget; readonly low: number; readonly high: number }
  /** From the 10 % to the 90 % quantile of a distribution. */
  | { readonly name: string; readonly target: DriverTarget; readonly distribution: Distribution }

/** What is asked. */
export interface TornadoOptions extends MeasureRates {
  readonly drivers: readonly TornadoDriver[]
  readonly measure: ProjectMeasure
}

/** One bar of a tornado. */
export interface TornadoRow {
  readonly name: string
  readonly target: DriverTarget
  /** Values of the assumption, as a `ProjectChange` takes them. */
  readonly low: number
  readonly high: number
  /** The measure at each; absent where there is none. */
  readonly outcomeAtLow?: number
  readonly outcomeAtHigh?: number
  /** Absolute difference of the two; absent where either is. */
  readonly swing?: number
}

/** Bars by length, longest first; those without a length come last. */
export interface Tornado {
  readonly measure: ProjectMeasure
  /** The measure of the base case; absent where there is none. */
  readonly base?: number
  readonly rows: readonly TornadoRow[]
}

const TAILS = [0.1, 0.9] as const

/**
 * A measure at the low and the high value of each assumption, largest swing first.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a target that the project does not have or values in the wrong order;
 * `CONFLICTING_OPTIONS` for a name that comes twice; `MISSING_VALUE`, `EMPTY_INPUT`, `INVALID_TYPE`, `UNKNOWN_OPTION`.
 * @example
 * import { planProject, tornado } from 'clientele/project'
 * const plan = planProject({
 *   name: 'Plant', currency: 'EUR',
 *   timeline: { financialClose: '2024-12-31', constructionMonths: 0, operationMonths: 120, periodMonths: 12 },
 *   revenues: [{
 *     kind: 'volume-price', name: 'Sales', volume: { unit: 'unit', annual: 150 }, phases: [{ kind: 'merchant', price: 1 }],
 *   }],
 *   capex: [{ name: 'Plant', amount: 1000, draw: { kind: 'at-close' } }],
 *   financing: {
 *     debt: {
 *       size: { kind: 'amount', amount: 600 },
 *       tranches: [{ name: 'Loan', share: 1, annualRate: 0.06, tenorMonths: 120, repayment: { kind: 'annuity' } }],
 *     },
 *   },
 * })
 * const drivers = [
 *   { name: 'capex', target: { on: 'capex' }, low: 0.9, high: 1.2 },
 *   { name: 'price', target: { on: 'price' }, low: 0.8, high: 1.1 },
 * ]
 * const { rows } = tornado(plan, { drivers, measure: 'minimum-dscr' })
 * rows.map(({ name, swing }) => `${name} ${swing.toFixed(3)}`) // => ['price 0.552', 'capex 0.000']
 */
export function tornado(plan: ProjectPlan, options: TornadoOptions): Tornado {
  expectPlan(plan)
  expectKnownKeys(options, ['drivers', 'measure', 'annualDiscountRate', 'annualEquityDiscountRate'], 'options')
  const measure = expectMeasure(options.measure, options, 'options.measure')
  if (expectList(options.drivers, 'options.drivers').length === 0) {
    reject('EMPTY_INPUT', 'options.drivers', 'at least one driver', options.drivers)
  }
  const checkTarget = targetCheck(plan.description)
  const drivers = Array.from(options.drivers, (driver, i) => readDriver(driver, checkTarget, `options.drivers[${i}]`))
  const twice = drivers.findIndex(({ name }, i) => drivers.findIndex(other => other.name === name) < i)
  if (twice >= 0) {
    reject('CONFLICTING_OPTIONS', `options.drivers[${twice}].name`, 'names that differ', drivers[twice]?.name)
  }
  const outcomeOf = oneOutcome(plan, measure, options)
  const base = outcomeOf([])
  const rows = drivers.map(({ name, target, low, high }): TornadoRow => {
    const [atLow, atHigh] = [low, high].map(value => outcomeOf([{ target, value }]))
    return {
      name,
      target,
      low,
      high,
      ...(atLow !== undefined && { outcomeAtLow: atLow }),
      ...(atHigh !== undefined && { outcomeAtHigh: atHigh }),
      ...(atLow !== undefined && atHigh !== undefined && { swing: Math.abs(atHigh - atLow) }),
    }
  })
  return {
    measure,
    ...(base !== undefined && { base }),
    rows: rows.sort((a, b) => lengthOf(b) - lengthOf(a)),
  }
}

function lengthOf({ swing }: TornadoRow): number {
  return swing === undefined ? -1 : swing
}

function readDriver(driver: TornadoDriver, checkTarget: TargetCheck, path: string) {
  const fields = expectObject(driver, path)
  const name = expectText(driver.name, `${path}.name`)
  checkTarget(driver.target, `${path}.target`)
  const { target } = driver
  if ('distribution' in driver) {
    expectKnownKeys(driver, ['name', 'target', 'distribution'], path)
    checkDistribution(driver.distribution, `${path}.distribution`)
    const [low, high] = TAILS.map(tail => asChange(target, distributionQuantile(driver.distribution, tail)))
    return { name, target, low: low!, high: high! }
  }
  expectKnownKeys(driver, ['name', 'target', 'low', 'high'], path)
  const low = expectFinite(fields['low'], `${path}.low`)
  const high = expectFinite(fields['high'], `${path}.high`)
  checkTarget(target, `${path}.target`, { value: low, path: `${path}.low` })
  checkTarget(target, `${path}.target`, { value: high, path: `${path}.high` })
  if (high < low) reject('OUT_OF_RANGE', `${path}.high`, `a number >= ${low}, the low value`, high)
  return { name, target, low, high }
}

/** As simulations take what is drawn: no factor below 0, whole months. */
function asChange(target: DriverTarget, value: number): number {
  if (isAdded(target)) return value
  const months = target.on === 'delay' || target.on === 'abandonment'
  return Math.max(0, months ? Math.round(value) : value)
}
