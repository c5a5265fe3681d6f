/**
 * The question of a debt's capacity, checked.
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
  expectPositive,
  expectText,
  reject,
} from '../../errors/index.js'
import type { DebtLimits, TrancheRepayment } from '../../records/core.js'
import type { CapacityTerms, CoverLimits } from './capacity-types.js'
import { expectPeriodRate, readColumn, readLevelOrColumn } from './columns.js'
import { readShape } from './repayment-profile.js'
import { expectBalloon } from './sculpted-debt.js'

/** A checked scenario; limits of its own and those for all are one. */
export interface ReadScenario {
  readonly name: string
  readonly cashFlows: Float64Array
  /** By payment period of the tenor. */
  readonly minimumDscr?: Float64Array
  readonly averageDscr?: number
  readonly llcr?: number
  readonly plcr?: number
}

/** A checked question. */
export interface ReadCapacity {
  readonly scenarios: readonly ReadScenario[]
  readonly rates: Float64Array
  readonly tenor: number
  readonly grace: number
  readonly repayment: TrancheRepayment
  /** Of sculpted repayment, where given. */
  readonly curve?: Float64Array
  readonly gearing?: number
  readonly amount?: number
  readonly averageLife?: number
  readonly uses?: Uses
}

/** All uses of money as they follow from the debt. */
export type Uses = { readonly kind: 'line'; readonly fixed: number; readonly perDebt: number } | UsesFunction

interface UsesFunction {
  readonly kind: 'function'
  readonly of: (debt: number) => number
}

const COVER = ['minimumDscr', 'averageDscr', 'llcr', 'plcr']

/** Terms as they are worked with. */
export function readCapacity(terms: CapacityTerms): ReadCapacity {
  const known = ['scenarios', 'ratesPerPeriod', 'tenor', 'grace', 'repayment', 'limits', 'uses']
  expectKnownKeys(terms, known, 'terms')
  const tenor = expectInteger(terms.tenor, 'terms.tenor', 1)
  const rates = readLevelOrColumn(terms.ratesPerPeriod, 'terms.ratesPerPeriod', expectPeriodRate, tenor)
  const { limits, grace: graceGiven = 0 } = terms
  const grace = expectInteger(graceGiven, 'terms.grace', 0, tenor - 1)
  expectKnownKeys(limits, [...COVER, 'gearing', 'amount', 'averageLife'], 'terms.limits')
  const scenarios = readScenarios(terms, tenor)
  const { gearing, amount } = readAmounts(limits)
  const averageLife =
    limits.averageLife === undefined
      ? {}
      : { averageLife: expectPositive(limits.averageLife, 'terms.limits.averageLife') }
  if (gearing !== undefined && terms.uses === undefined) {
    reject('MISSING_VALUE', 'terms.uses', 'the uses that gearing is a share of', terms.uses)
  }
  const uses = terms.uses === undefined ? {} : { uses: readUses(terms.uses) }
  const isLimited = scenarios.some(scenario => COVER.some(limit => limit in scenario))
  if (!isLimited && amount === undefined && terms.uses === undefined) {
    reject('MISSING_VALUE', 'terms.limits', 'at least one limit on the amount: a ratio, an amount, or uses', limits)
  }
  return {
    scenarios,
    rates,
    tenor,
    grace,
    ...readRepayment(terms.repayment, rates, grace),
    ...(gearing === undefined ? {} : { gearing }),
    ...(amount === undefined ? {} : { amount }),
    ...averageLife,
    ...uses,
  }
}

function readAmounts(limits: DebtLimits): Pick<DebtLimits, 'gearing' | 'amount'> {
  const gearing = limits.gearing === undefined ? undefined : expectNonNegative(limits.gearing, 'terms.limits.gearing')
  if (gearing !== undefined && gearing > 1)
    reject('OUT_OF_RANGE', 'terms.limits.gearing', 'a share from 0 to 1', gearing)
  const amount = limits.amount === undefined ? undefined : expectNonNegative(limits.amount, 'terms.limits.amount')
  return { ...(gearing === undefined ? {} : { gearing }), ...(amount === undefined ? {} : { amount }) }
}

function readScenarios(terms: CapacityTerms, tenor: number): readonly ReadScenario[] {
  const list = expectList(terms.scenarios, 'terms.scenarios')
  if (list.length === 0) reject('EMPTY_INPUT', 'terms.scenarios', 'at least one scenario', 'none')
  const names = new Set<string>()
  let periods: number | undefined
  return Array.from(list, (value, i) => {
    const path = `terms.scenarios[${i}]`
    const fields = expectObject(value, path)
    expectKnownKeys(fields, ['name', 'cashFlows', 'limits'], path)
    const name = expectText(fields['name'], `${path}.name`)
    if (names.has(name)) reject('CONFLICTING_OPTIONS', `${path}.name`, 'a name of its own', name)
    names.add(name)
    const cashFlows = readColumn(fields['cashFlows'], `${path}.cashFlows`, expectFinite, periods)
    periods = cashFlows.length
    if (periods < tenor) {
      reject('LENGTH_MISMATCH', `${path}.cashFlows`, `at least ${tenor} values, one per payment period`, periods)
    }
    const own = terms.scenarios[i]!.limits
    if (own !== undefined) expectKnownKeys(own, COVER, `${path}.limits`)
    return {
      name,
      cashFlows,
      ...readCover(terms.limits, 'terms.limits', tenor),
      ...readCover(own ?? {}, `${path}.limits`, tenor),
    }
  })
}

function readCover(limits: CoverLimits, path: string, tenor: number): Omit<ReadScenario, 'name' | 'cashFlows'> {
  const { minimumDscr, averageDscr, llcr, plcr } = limits
  return {
    ...(minimumDscr === undefined
      ? {}
      : { minimumDscr: readLevelOrColumn(minimumDscr, `${path}.minimumDscr`, expectPositive, tenor) }),
    ...(averageDscr === undefined ? {} : { averageDscr: expectPositive(averageDscr, `${path}.averageDscr`) }),
    ...(llcr === undefined ? {} : { llcr: expectPositive(llcr, `${path}.llcr`) }),
    ...(plcr === undefined ? {} : { plcr: expectPositive(plcr, `${path}.plcr`) }),
  }
}

function readRepayment(
  repayment: TrancheRepayment,
  rates: Float64Array,
  grace: number,
): Pick<ReadCapacity, 'repayment' | 'curve'> {
  const path = 'terms.repayment'
  const tenor = rates.length
  expectObject(repayment, path)
  expectOneOf(repayment.kind, ['annuity', 'equal-principal', 'bullet', 'shares', 'sculpted'], `${path}.kind`)
  if (repayment.kind !== 'sculpted') return { repayment: readShape(repayment, tenor - grace, path) }
  expectKnownKeys(repayment, ['kind', 'curve', 'balloon'], path)
  expectBalloon(repayment.balloon, rates, grace, `${path}.balloon`)
  if (repayment.curve === undefined) return { repayment }
  return { repayment, curve: readColumn(repayment.curve, `${path}.curve`, expectPositive, tenor) }
}

function readUses(uses: CapacityTerms['uses']): Uses {
  if (typeof uses === 'function') return { kind: 'function', of: uses }
  if (typeof uses === 'number') return { kind: 'line', fixed: expectNonNegative(uses, 'terms.uses'), perDebt: 0 }
  const fields = expectObject(uses, 'terms.uses')
  expectKnownKeys(fields, ['fixed', 'perDebt'], 'terms.uses')
  const fixed = expectNonNegative(fields['fixed'], 'terms.uses.fixed')
  const perDebt = expectFinite(fields['perDebt'], 'terms.uses.perDebt')
  return { kind: 'line', fixed, perDebt }
}
