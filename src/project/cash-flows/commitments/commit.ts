/**
 * A debt of a given size, with all that follows from it: repayment, reserves, draws and equity.
 *
 * Cash after tax depends on interest on reserves and on allowances for financing costs, which follow from the repayment: passes
 * repeat until both stay as they are. Each moves them by a small part of what the one before did.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { TaxAssessor } from '../../tax/index.js'
import { dueAhead } from '../setting/pay-days.js'
import type { Environment, Setting } from '../setting/setting.js'
import type { Funding } from './funding.js'
import { fund } from './funding.js'
import type { Nearby, Repayment, Surroundings } from './repayment.js'
import { repay } from './repayment.js'
import { reserveTargets } from './reserve-targets.js'

/** What lenders and owners commit themselves to. */
export interface Commitments {
  readonly debt: number
  /** By tranche, in its currency. */
  readonly amounts: readonly number[]
  readonly funding: Funding
  readonly repayment: Repayment
  /** Allowed by tax for costs of financing, by payment day. */
  readonly financingAllowance: Float64Array
  /** Filled by the sources at completion. */
  readonly reserves: { readonly debtService: number; readonly operatingCost: number }
  /** Passes that it took. */
  readonly passes: number
}

const MOST_PASSES = 100

/** The start of a search; one of its solves begins where the one before ended. */
export function unsolved({ days }: Setting): Nearby {
  const zeros = new Float64Array(days.count)
  return { surroundings: { reserveInterest: zeros, financingAllowance: zeros }, share: 0, isCurved: false }
}

export function commit(
  setting: Setting,
  environment: Environment,
  debt: number,
  assessor: TaxAssessor,
  nearby: Nearby,
): Commitments {
  const { tranches, days, financing } = setting
  const amounts = tranches.map(({ share }, i) => (share * debt) / environment.market.exchange[i]![0]!)
  const operatingCost = (k: number): number => environment.operating.operatingCost[k]!
  const { debtService: ofDebt, operatingCost: ofCost } = financing.reserves ?? {}
  for (let passes = 1; passes <= MOST_PASSES; passes++) {
    const repayment = repay(setting, environment, amounts, nearby, assessor)
    const service = (k: number): number => repayment.debtService[k]!
    const reserves = {
      debtService: isPrefunded(ofDebt) ? Math.max(0, dueAhead(days, days.completion, ofDebt.months, service)) : 0,
      operatingCost: isPrefunded(ofCost) ? dueAhead(days, days.completion, ofCost.months, operatingCost) : 0,
    }
    const funding = fund(setting, environment, amounts, reserves.debtService + reserves.operatingCost)
    const balances = reserveTargets(setting, environment, service, reserves)
    const next: Surroundings = {
      reserveInterest: setting.reserveInterest.map((rate, k) => (k > days.completion ? rate * balances[k - 1]! : 0)),
      financingAllowance: setting.financingAllowance.map(share => share * funding.financingCost),
    }
    const { financingAllowance } = next
    const matters = setting.taxReducesCfads || setting.reserveInterestCounts
    if (!matters || isSettled(nearby.surroundings, next, funding.uses)) {
      return { debt, amounts, funding, repayment, financingAllowance, reserves, passes }
    }
    nearby.surroundings = next
  }
  return reject(
    'CIRCULARITY_UNSOLVED',
    'description.financing',
    'reserves and repayment that agree',
    `${MOST_PASSES} passes`,
  )
}

function isPrefunded<T extends { readonly filled?: string }>(reserve: T | undefined): reserve is T {
  return reserve !== undefined && reserve.filled !== 'from-cash-flow'
}

function isSettled(before: Surroundings, after: Surroundings, uses: number): boolean {
  const near = (a: Float64Array, b: Float64Array): boolean =>
    a.every((value, k) => Math.abs(value - b[k]!) <= 1e-15 * uses)
  return (
    near(before.reserveInterest, after.reserveInterest) && near(before.financingAllowance, after.financingAllowance)
  )
}
