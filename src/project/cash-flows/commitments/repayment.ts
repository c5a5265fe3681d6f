/**
 * What lenders are promised in operation: interest and principal of every tranche on each payment day, were all to go as planned.
 *
 * Tranches of a fixed shape come first. Sculpted tranches share what cash they leave: on each day an `x`-th of it, and x is such that
 * the balance ends at the balloon. Cash after tax depends on interest, and interest on the balance of the day before: a walk through
 * the days settles both, for one x.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { repaymentProfile } from '../../debt/index.js'
import type { TaxAssessor } from '../../tax/index.js'
import type { Environment, Setting } from '../setting/setting.js'
import type { TrancheTerms } from '../setting/tranche-terms.js'
import type { Solved } from './solve.js'
import { zeroBetween } from './solve.js'

/** What cash flow for debt depends on beside the debt service itself: settled before it, by a pass before. */
export interface Surroundings {
  /** Interest on reserves, and what tax allows for the costs of financing, by payment day. */
  readonly reserveInterest: Float64Array
  readonly financingAllowance: Float64Array
}

/** What a solve before found: debt of nearly the same size is repaid in nearly the same way. */
export interface Nearby {
  surroundings: Surroundings
  /** Share of cash that goes to sculpted tranches; 0 where none was found yet. */
  share: number
  /** Whether what is left to repay turned out to be no line in that share. */
  isCurved: boolean
}

/** A promise; by payment day, in the project's currency unless said. */
export interface Repayment {
  /** By tranche, in its currency. */
  readonly principal: readonly Float64Array[]
  readonly cfads: Float64Array
  /** Interest and principal, without the balloon. */
  readonly debtService: Float64Array
  readonly interest: Float64Array
  readonly balance: Float64Array
  readonly solved?: Solved
}

/** Repayment of given commitments. */
export function repay(
  setting: Setting,
  environment: Environment,
  commitments: readonly number[],
  nearby: Nearby,
  assessor: TaxAssessor,
): Repayment {
  const walk = repaymentWalk(setting, environment, commitments, nearby.surroundings, assessor)
  const sculpted = setting.tranches.flatMap((terms, i) =>
    terms.repayment.kind === 'sculpted' ? [commitments[i]! * environment.market.exchange[i]![terms.last]!] : [],
  )
  const debt = sculpted.reduce((sum, each) => sum + each, 0)
  if (debt === 0) return walk(0, true)
  const left = (x: number): number => walk(x, true).left
  const tolerance = 1e-14 * debt
  const { share, isCurved } = nearby
  const line = isCurved ? undefined : lineOf(walk, tolerance)
  nearby.isCurved = line === undefined
  // Around the share that was found nearby first.
  const near = line ?? (share > 0 ? zeroBetween(left, 0.99 * share, 1.01 * share, tolerance) : undefined)
  const solved = near ?? zeroBetween(left, 0, enough(left), tolerance)
  if (solved === undefined) return walk(0, true)
  nearby.share = solved.at
  return { ...walk(solved.at, true), solved }
}

/** The share at which all is repaid were it a line, if it turns out to be. */
function lineOf(walk: Walk, tolerance: number): Solved | undefined {
  const at = 1 / (1 - walk(1, false).left / walk(0, false).left)
  if (!(Number.isFinite(at) && at > 0)) return undefined
  const { left } = walk(at, true)
  return Math.abs(left) <= tolerance ? { at, value: left, method: 'closed-form', evaluations: 3 } : undefined
}

/** A share that repays all: what is left falls as the share rises. */
function enough(left: (share: number) => number): number {
  for (let share = 1; share <= 2 ** 60; share *= 2) if (left(share) <= 0) return share
  return reject(
    'CIRCULARITY_UNSOLVED',
    'description.financing.debt',
    'cash flow that repays the sculpted tranches',
    'none on any of their repayment days',
    'Sculpted debt needs cash flow for debt service above 0.',
  )
}

type Walk = (x: number, bounded: boolean) => Repayment & { readonly left: number }

/** `bounded`: principal is not below 0; without, all is linear in x where tax is. */
function repaymentWalk(
  setting: Setting,
  { operating, market }: Environment,
  commitments: readonly number[],
  { reserveInterest, financingAllowance }: Surroundings,
  assessor: TaxAssessor,
): Walk {
  const { days, tranches } = setting
  const column = (): Float64Array => new Float64Array(days.count)
  const fixed = tranches.map((terms, i) => fixedPrincipal(terms, market.interest[i]!, commitments[i]!, days.completion))
  const isSculpted = tranches.map(terms => terms.repayment.kind === 'sculpted')
  return (x, bounded) => {
    const principal = tranches.map((_, i) => fixed[i]!.slice())
    const [cfads, debtService, interest, balance] = [column(), column(), column(), column()]
    const owed = commitments.slice()
    balance[days.completion] = owed.reduce((sum, each, i) => sum + each * market.exchange[i]![days.completion]!, 0)
    let left = 0
    assessor.reset()
    for (let k = days.completion + 1; k < days.count; k++) {
      let fees = 0
      let fixedService = 0
      let sculptedInterest = 0
      let sculptedBalance = 0
      for (const [i, terms] of tranches.entries()) {
        if (k > terms.last) continue
        const exchange = market.exchange[i]![k]!
        const due = owed[i]! * market.interest[i]![k]! * exchange
        if (commitments[i]! > 0) fees += (terms.agencyFee * days.months[k]!) / 12
        interest[k] = interest[k]! + due
        if (isSculpted[i]) {
          sculptedInterest += due
          if (k >= terms.first) sculptedBalance += owed[i]! * exchange
        } else fixedService += due + withoutBalloon(terms, fixed[i]![k]!, commitments[i]!, k) * exchange
      }
      const profit = operating.profit[k]! - interest[k]! - fees + reserveInterest[k]! - financingAllowance[k]!
      const tax = assessor.assess(days.row[k]!, profit)
      cfads[k] =
        operating.beforeTax[k]! -
        (setting.taxReducesCfads ? tax : 0) +
        (setting.reserveInterestCounts ? reserveInterest[k]! : 0)
      const cash = Math.max(0, cfads[k]! - fixedService)
      let serviced = fixedService + sculptedInterest
      for (const [i, terms] of tranches.entries()) {
        if (k > terms.last) continue
        const exchange = market.exchange[i]![k]!
        if (isSculpted[i] && k >= terms.first) {
          const wanted = (x * cash) / curveOn(terms, k) - sculptedInterest
          const paid = bounded ? Math.max(0, wanted) : wanted
          const share = sculptedBalance === 0 ? 0 : (owed[i]! * exchange) / sculptedBalance
          principal[i]![k] = (paid * share) / exchange
          serviced += paid * share
        }
        owed[i] = owed[i]! - principal[i]![k]!
        if (k === terms.last) {
          if (isSculpted[i]) left += (owed[i]! - terms.balloon * commitments[i]!) * exchange
          // To the last unit: what rounding leaves would bear interest, and be a loan to those who look at balances.
          principal[i]![k] = principal[i]![k]! + owed[i]!
          owed[i] = 0
        }
        balance[k] = balance[k]! + owed[i]! * exchange
      }
      debtService[k] = serviced
    }
    return { principal, cfads, debtService, interest, balance, left }
  }
}

function fixedPrincipal(
  terms: TrancheTerms,
  interest: Float64Array,
  commitment: number,
  completion: number,
): Float64Array {
  const column = new Float64Array(interest.length)
  const { repayment: shape, first, last, years } = terms
  if (shape.kind === 'sculpted') return column
  const [from, to] = [completion + 1, last + 1]
  const profile = repaymentProfile({
    shape,
    rates: interest.slice(from, to),
    grace: first - from,
    lengths: years.slice(from, to),
  })
  for (const [j, share] of profile.principal.entries()) column[from + j] = share * commitment
  return column
}

function withoutBalloon(terms: TrancheTerms, principal: number, commitment: number, k: number): number {
  return k === terms.last ? principal - terms.balloon * commitment : principal
}

/** Ratio of cash to debt service on a repayment day, beside those of others. */
function curveOn({ repayment, first }: TrancheTerms, k: number): number {
  return repayment.kind === 'sculpted' && repayment.curve !== undefined ? repayment.curve[k - first]! : 1
}
