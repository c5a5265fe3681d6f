/**
 * How construction is paid for: on each payment day what is needed, and who brings it.
 *
 *   uses    = capex + interest and fees of construction + reserves filled at completion
 *   sources = grants, then debt and equity as they are drawn
 *
 * One number settles the draws, such that all debt is drawn at completion: the share of debt in each need (pro-rata), the equity
 * that comes first, or the debt in cash that comes before equity.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { Environment, Setting } from '../setting/setting.js'
import { drawOn } from './draws.js'
import type { Solved } from './solve.js'
import { zeroBetween } from './solve.js'

/** Who pays what on each payment day up to completion. */
export interface Funding {
  /** In cash, by tranche, in its currency. */
  readonly draws: readonly Float64Array[]
  readonly equity: Float64Array
  /** Interest, paid or capitalised, and fees: in all. */
  readonly financingCost: number
  /** Uses in all, and what of them grants do not pay: the most that debt may be. */
  readonly uses: number
  readonly besideGrants: number
  /** Debt that found no use; < 0 what was needed beyond it where equity was not to pay. */
  readonly undrawn: number
  readonly solved?: Solved
}

/** What is to be drawn: the commitment of each tranche in its currency. */
export function fund(
  setting: Setting,
  environment: Environment,
  commitments: readonly number[],
  reserves: number,
): Funding {
  const debt = valueAtClose(commitments, environment)
  const run = (split: number): Funding => fundBy(split, setting, environment, commitments, reserves)
  if (debt === 0) return run(setting.financing.equity?.draw === 'first' ? Number.MAX_VALUE : 0)
  const tolerance = 1e-14 * debt
  const draw = setting.financing.equity?.draw ?? 'pro-rata'
  // With more debt than there are needs, all of them are paid by debt, and what is left is for the caller to judge.
  const mostDebt = draw === 'pro-rata' ? 1 : draw === 'first' ? 0 : debt
  const least = draw === 'first' ? run(Number.MAX_VALUE).uses : 0
  const utmost = run(mostDebt)
  if (utmost.undrawn >= -tolerance) return utmost
  const solved = zeroBetween(split => run(split).undrawn, least, mostDebt, tolerance)
  if (solved === undefined) {
    return reject(
      'CIRCULARITY_UNSOLVED',
      'description.financing.debt',
      'draws that use up the debt by completion',
      debt,
    )
  }
  return { ...run(solved.at), solved }
}

/** Commitments in the project's currency. */
export function valueAtClose(commitments: readonly number[], { market }: Environment): number {
  return commitments.reduce((sum, amount, i) => sum + amount * market.exchange[i]![0]!, 0)
}

function fundBy(
  split: number,
  setting: Setting,
  { operating, market }: Environment,
  commitments: readonly number[],
  reserves: number,
): Funding {
  const { days, tranches, grants, financing } = setting
  const draws = tranches.map(() => new Float64Array(days.count))
  const equity = new Float64Array(days.count)
  const owed = tranches.map(() => 0)
  const mode = financing.equity?.draw ?? 'pro-rata'
  let financingCost = 0
  let uses = 0
  let besideGrants = 0
  let idle = 0
  let [equityLeft, debtLeft] = mode === 'first' ? [split, 0] : [0, split]
  let beyond = 0
  for (let k = 0; k <= days.completion; k++) {
    const exchange = (i: number): number => market.exchange[i]![k]!
    let paid = 0
    let capitalised = 0
    for (const [i, terms] of tranches.entries()) {
      const interest = owed[i]! * market.interest[i]![k]!
      paid += constructionFees(terms, commitments[i]!, owed[i]!, exchange(i), days.months[k]!, k)
      if (terms.capitalises) {
        owed[i] = owed[i]! + interest
        capitalised += interest * exchange(i)
      } else paid += interest * exchange(i)
    }
    financingCost += paid + capitalised
    const spent = operating.capex[k]! + paid + (k === days.completion ? reserves : 0)
    uses += spent + capitalised
    // Grants pay what is paid in cash; capitalised interest is paid by the loan that it is added to.
    const need = Math.max(0, spent - grants[k]! - idle)
    idle = Math.max(0, idle + grants[k]! - spent)
    besideGrants += need + capitalised
    const fromEquity = mode === 'first' ? Math.min(need, equityLeft) : 0
    const share = Math.max(0, split * (need + capitalised) - capitalised)
    const cash =
      mode === 'pro-rata' ? Math.min(share, need) : mode === 'first' ? need - fromEquity : Math.min(need, debtLeft)
    debtLeft -= cash
    equityLeft -= fromEquity
    const drawn = drawOn(k, cash, { draws, owed, commitments, exchange, order: financing.debt?.draw ?? 'pro-rata' })
    beyond += cash - drawn
    equity[k] = Math.max(0, need - drawn)
  }
  const left = owed.reduce((sum, balance, i) => sum + (commitments[i]! - balance) * market.exchange[i]![0]!, 0)
  return { draws, equity, financingCost, uses, besideGrants, undrawn: left - beyond }
}

/** Fees of a payment day of construction: upfront at close, on what is not drawn, and the agent's; in the project's currency. */
export function constructionFees(
  terms: { readonly upfrontFee: number; readonly commitmentFee: number; readonly agencyFee: number },
  commitment: number,
  owed: number,
  exchange: number,
  months: number,
  k: number,
): number {
  const upfront = k === 0 ? terms.upfrontFee * commitment * exchange : 0
  const idle = Math.max(0, commitment - owed) * terms.commitmentFee * exchange
  return upfront + ((commitment > 0 ? terms.agencyFee : 0) + idle) * (months / 12)
}
