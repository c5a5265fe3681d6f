/**
 * Which plan is best, for whom?
 *
 * Plans that fit are held against each other by what each side wants: the borrower a low effective rate and thick cover, the lender a
 * high return on capital. A plan is dominated where another is at least as good in all of these and better in one.
 *
 * @module
 */

import { percentWords } from '../plain-words.js'
import type { BorrowerSide } from './borrower-side.js'
import type { LenderSide } from './lender-side.js'

/** What a recommendation goes by. */
export type PlanCriterion =
  | 'least-effective-rate'
  | 'least-total-cost'
  | 'strongest-cover'
  | 'highest-raroc'
  | 'highest-economic-profit'

/** The best of the plans that fit. */
export interface PlanRanking {
  /** Plans that fit and that no other beats for both sides; in the order given. */
  readonly efficient: readonly string[]
  /** Plans that fit, and one that beats each for both sides. */
  readonly dominated: readonly { readonly name: string; readonly by: string }[]
  readonly criterion: PlanCriterion
  /** The efficient plan that is best by the criterion, the first of equals; absent where no plan fits. */
  readonly recommended?: string
  /** In plain words. */
  readonly reason: string
}

/** A plan with both its sides. */
export interface RankedPlan {
  readonly name: string
  readonly borrower: BorrowerSide
  readonly lender?: LenderSide
}

/** How good a plan is, by each criterion: more is better. */
type Merit = (plan: RankedPlan) => number

const MERITS: Readonly<Record<PlanCriterion, Merit>> = {
  'least-effective-rate': ({ borrower }) => -known(borrower.summary.effectiveInterestRate, Number.POSITIVE_INFINITY),
  'least-total-cost': ({ borrower: { summary } }) => -(summary.totalInterest + summary.totalFees),
  'strongest-cover': ({ borrower }) => known(borrower.cover.minimum?.value, Number.POSITIVE_INFINITY),
  'highest-raroc': ({ lender }) => known(lender?.life.raroc, Number.POSITIVE_INFINITY),
  'highest-economic-profit': ({ lender }) => known(lender?.life.economicProfit, Number.NEGATIVE_INFINITY),
}
/** What each side looks at, in which no plan may be worse to beat another. */
const LOOKED_AT: readonly PlanCriterion[] = ['least-effective-rate', 'strongest-cover', 'highest-raroc']

/** @param plans that fit. */
export function rankPlans(plans: readonly RankedPlan[], criterion: PlanCriterion): PlanRanking {
  const beaten = plans.flatMap(plan => {
    const by = plans.find(other => beats(other, plan))
    return by === undefined ? [] : [{ name: plan.name, by: by.name }]
  })
  const efficient = plans.filter(({ name }) => !beaten.some(plan => plan.name === name))
  const [first, ...others] = efficient
  const shared = { efficient: efficient.map(({ name }) => name), dominated: beaten, criterion }
  if (first === undefined) return { ...shared, reason: 'No plan fits both its borrower and its lender' }
  const merit = MERITS[criterion]
  const best = others.reduce((most, plan) => (merit(plan) > merit(most) ? plan : most), first)
  return { ...shared, recommended: best.name, reason: reasonOf(best, criterion, efficient.length, plans.length) }
}

/** Where one plan alone is left no criterion chose it. */
function reasonOf(best: RankedPlan, criterion: PlanCriterion, efficient: number, fitting: number): string {
  if (fitting === 1) return `${best.name} is the only plan that fits`
  if (efficient === 1) return `${best.name} beats every other plan that fits`
  return `${best.name} has ${wordsOf(best, criterion)} of ${efficient} plans that no other beats`
}

function beats(other: RankedPlan, plan: RankedPlan): boolean {
  const differences = LOOKED_AT.map(criterion => [MERITS[criterion](other), MERITS[criterion](plan)] as const)
  return differences.every(([a, b]) => a >= b) && differences.some(([a, b]) => a > b)
}

function wordsOf({ borrower: { summary, cover }, lender }: RankedPlan, criterion: PlanCriterion): string {
  switch (criterion) {
    case 'least-effective-rate':
      return `the lowest effective rate${figure(summary.effectiveInterestRate, percentWords)}`
    case 'least-total-cost':
      return 'the least interest and fees'
    case 'strongest-cover':
      return `the strongest cover where it is thinnest${figure(cover.minimum?.value, value => value.toFixed(2))}`
    case 'highest-raroc':
      return `the highest RAROC over its life${figure(lender?.life.raroc, percentWords)}`
    case 'highest-economic-profit':
      return 'the highest economic profit over its life'
  }
}

function figure(value: number | undefined, words: (value: number) => string): string {
  return value === undefined ? '' : `, ${words(value)},`
}

/** A figure that does not exist counts as its worth says: nothing due is covered without end, no capital earns without end. */
function known(value: number | undefined, otherwise: number): number {
  return value === undefined ? otherwise : value
}
