/**
 * The options of a simulation at the door.
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectOneOf,
  reject,
} from '../../errors/index.js'
import { LARGEST_SEED } from '../../model/random.js'
import { expectRate } from '../../money/rate.js'
import { projectDescription } from '../../records/core.js'
import type { ProjectPlan } from '../cash-flows/plan-types.js'
import { expectGridOf } from '../operations/expect-grid.js'
import { debtForce } from './debt-rate.js'
import { expectMeasures } from './measure-names.js'
import type { CreditRules } from './path-credit.js'
import { expectDrivers } from './read-drivers.js'
import type { DefaultRule, ProjectSimulationOptions } from './simulation-types.js'
import type { MeasureRates, ProjectDriver, ProjectMeasure } from './types.js'

/** Options, checked and complete. */
export interface SimulationSettings {
  readonly drivers: readonly ProjectDriver[]
  readonly nearest: boolean
  readonly paths: number
  readonly seed: number
  readonly from: number
  readonly measures: readonly ProjectMeasure[]
  readonly rates: MeasureRates
  readonly credit: CreditRules
  /** ln(1 + yearly rate) at which losses are discounted. */
  readonly lossForce: number
}

const KNOWN = [
  'drivers',
  'correlations',
  'nearest',
  'paths',
  'seed',
  'from',
  'measures',
  'annualDiscountRate',
  'annualEquityDiscountRate',
  'defaultsWhen',
  'lossGivenDefault',
  'annualLossDiscountRate',
]
const MOST_PATHS = 1_000_000
const USUAL: readonly ProjectMeasure[] = ['minimum-dscr', 'average-dscr', 'llcr', 'project-irr', 'equity-irr']
const RULES = ['arrears', 'shortfall', 'covenant'] as const
/** Less of the debt than this is rounding. */
const DUST = 1e-9

export function readSimulation(plan: ProjectPlan, options: ProjectSimulationOptions): SimulationSettings {
  expectPlan(plan)
  expectKnownKeys(options, KNOWN, 'options')
  const { measures = USUAL, from = 0, nearest = false } = options
  if (typeof nearest !== 'boolean') reject('INVALID_TYPE', 'options.nearest', 'true or false', nearest)
  return {
    drivers: expectDrivers(options.drivers, plan.description),
    nearest,
    paths: expectInteger(options.paths, 'options.paths', 1, MOST_PATHS),
    seed: expectInteger(options.seed, 'options.seed', 0, LARGEST_SEED),
    from: expectInteger(from, 'options.from', 0, MOST_PATHS),
    measures: expectMeasures(measures, options, 'options.measures'),
    rates: options,
    credit: creditRules(plan, options),
    lossForce: lossForce(plan, options.annualLossDiscountRate),
  }
}

/** A plan as `planProject` gives it, or as data read back from it. */
export function expectPlan(plan: ProjectPlan): ProjectPlan {
  const { kind } = expectObject(plan, 'plan')
  if (kind !== 'project-plan')
    return reject('INVALID_TYPE', 'plan.kind', "'project-plan', as planProject gives it", kind)
  expectGridOf(projectDescription(plan.description, 'plan.description'), plan.grid)
  expectNonNegative(plan.debt, 'plan.debt')
  expectList(expectObject(plan.baseCase, 'plan.baseCase')['tranches'], 'plan.baseCase.tranches')
  return plan
}

function creditRules({ description, debt }: ProjectPlan, options: ProjectSimulationOptions): CreditRules {
  const { defaultsWhen = 'arrears', lossGivenDefault } = options
  const rule: DefaultRule = expectOneOf(defaultsWhen, RULES, 'options.defaultsWhen')
  const covenant = description.financing.covenants?.default
  if (rule === 'covenant' && covenant === undefined) {
    reject(
      'MISSING_VALUE',
      'plan.description.financing.covenants.default',
      'a level, as this rule of default needs',
      covenant,
    )
  }
  return {
    defaultsWhen: rule,
    dust: DUST * debt,
    ...(lossGivenDefault !== undefined && {
      lossGivenDefault: expectShare(lossGivenDefault, 'options.lossGivenDefault'),
    }),
  }
}

function expectShare(value: number, path: string): number {
  const share = expectFinite(value, path)
  return share >= 0 && share <= 1 ? share : reject('OUT_OF_RANGE', path, 'a number from 0 to 1', value)
}

/** As a force: ln(1 + yearly rate). */
function lossForce(plan: ProjectPlan, given: number | undefined): number {
  const path = 'options.annualLossDiscountRate'
  if (given !== undefined) return Math.log1p(expectRate(given, path))
  return debtForce(plan) ?? reject('MISSING_VALUE', path, 'a rate, as the debt of the base case has none', given)
}
