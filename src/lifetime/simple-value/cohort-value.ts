/**
 * What did clients bring who came together, and what will they still bring if churn goes on as stated?
 *
 * A cohort are the clients whose first purchase lies in one calendar period. In the k-th period after it a client won brings
 * L·rᵏ on average, with r = 1 − churn; L is chosen so that the cohort's periods 1 to K together bring what they brought:
 *
 *   L = Σₖ₌₁ᴷ m_k / Σₖ₌₁ᴷ rᵏ,  value = L·rᴷ · Σⱼ (r/(1+d))ʲ − costs
 *
 * with j counting periods from now. The period of the first purchase itself is left out, as everybody bought in it.
 *
 * Its weakness against the models: all of one cohort are alike; one churn rate holds for young and old cohorts, though those
 * who remain of an old one are more loyal; a young cohort's level rests on one or two periods, and the youngest has none.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf } from '../../errors/index.js'
import { daysPer, isoDate } from '../../money/core.js'
import type { OrderInput } from '../../records/core.js'
import type { LifetimeValue } from '../value/lifetime-value.js'
import { expectCost, expectMargin } from '../value/terms.js'
import { withTotals } from './alike.js'
import type { Churn } from './churn.js'
import { expectChurn } from './churn.js'
import type { CohortOptions, CohortRow } from './cohort-table.js'
import { cohortTable } from './cohort-table.js'
import { discountPerPeriod, keepingMultiples, periodsWithin, sumOfPowers } from './discounted-periods.js'
import type { RetentionValueOptions } from './retention-value.js'

/** How cohorts are cut, the four stated elements, and discounting. */
export interface CohortValueOptions extends CohortOptions, Omit<RetentionValueOptions, 'firstMargin'> {}

/** Clients who first bought in one period of the calendar, per client won. */
export interface Cohort {
  /** First and last day of the period, as ISO dates. */
  readonly from: string
  readonly until: string
  readonly clients: number
  /** Margin per client won, cumulated until the end of the period of the first purchase and of each one after it. */
  readonly cumulatedMargin: readonly number[]
  /** What a client won is expected to bring after the end of observation; absent where the cohort is too young to say. */
  readonly expectedMargin?: number
}

/** Every client's figures, which are those of its cohort. */
export interface CohortValue extends LifetimeValue {
  /** Those with clients, the oldest first. */
  readonly cohorts: readonly Cohort[]
  /** 1 where a client's figures exist; they are 0 elsewhere and stay out of the totals. */
  readonly defined: Uint8Array
  /** Why they do not exist where `defined` is 0. */
  readonly why: string
}

/**
 * The value still to come of every client, by what its cohort brought so far and a churn rate.
 *
 * A refund counts in the period in which it comes, also that of a first order: a cohort whose refunds outweigh what it has
 * bought since its first period is expected to go on so, below 0.
 *
 * The log is read once per period: for millions of orders take quarters rather than weeks.
 *
 * @param orders as for `customerBase`, with amounts. The clients of the result are in the order of that base.
 * @throws ClienteleError as `customerBase` does; for an option out of range; `OUT_OF_RANGE` for an end of observation in the
 * middle of a period.
 * @example
 * import { cohortValue } from 'clientele/lifetime'
 * const orders = [
 *   { client: 'ann', date: '2024-01-10', amount: 100 },
 *   { client: 'bob', date: '2024-01-20', amount: 60 },
 *   { client: 'ann', date: '2024-02-10', amount: 50 },
 *   { client: 'ann', date: '2024-03-10', amount: 70 },
 *   { client: 'cleo', date: '2024-03-15', amount: 80 },
 * ]
 * const { cohorts, value, defined } = cohortValue(orders, {
 *   observedUntil: '2024-03-31',
 *   period: 'month',
 *   churn: { rate: 0.5, per: 'month' },
 *   margin: 0.5,
 *   annualDiscountRate: 0,
 * })
 * cohorts[0].cumulatedMargin // => [ 40, 52.5, 70 ]
 * // 30 in two months, of 0.5 + 0.25: a level of 40, a quarter of which is left; all months to come bring as much again.
 * cohorts[0].expectedMargin // => 10
 * Array.from(value) // => [ 10, 10, 0 ]
 * Array.from(defined) // => [ 1, 1, 0 ]
 */
export function cohortValue(orders: OrderInput, options: CohortValueOptions): CohortValue {
  expectKnownKeys(expectObject(options, 'options'), KNOWN, 'options')
  const { observedUntil, period, timeUnit = 'day', refunds = 'error' } = options
  expectOneOf(period, ['week', 'month', 'quarter', 'year'], 'options.period')
  const margin = expectMargin(options.margin)
  const acquisitionCost = expectCost(options.acquisitionCost, 'options.acquisitionCost')
  const retentionCost = expectCost(options.retentionCostPerYear, 'options.retentionCostPerYear')
  const churn = churnPer(YEARS[period], expectChurn(options.churn, 'options.churn'))
  const rate = discountPerPeriod(options.annualDiscountRate, churn)
  const { base, rows, rowOf } = cohortTable(orders, { observedUntil, period, timeUnit, refunds })
  const periods = periodsWithin(options.horizon, base, churn)
  const { kept, paid } = keepingMultiples(churn.retention, rate, periods)
  const ahead = sumOfPowers(churn.retention, periods)

  const levels = rows.map(row => levelOf(row, churn.retention))
  const column = (figure: (level: Level) => number): Float64Array =>
    Float64Array.from(rowOf, row => (levels[row] === undefined ? 0 : figure(levels[row])))
  const result = withTotals({
    ids: base.ids,
    expectedPurchases: column(({ purchases }) => purchases * ahead),
    expectedSpend: column(({ purchases, revenue }) => (purchases > 0 ? revenue / purchases : 0)),
    expectedRevenue: column(({ revenue }) => revenue * ahead),
    value: column(
      ({ revenue, left }) => margin * revenue * kept - retentionCost * churn.years * left * paid - acquisitionCost,
    ),
  })
  const cohorts = rows.flatMap((row, i) => (row.clients === 0 ? [] : [cohortOf(row, levels[i], margin, ahead)]))
  return { ...result, cohorts, defined: Uint8Array.from(rowOf, row => (levels[row] ? 1 : 0)), why: TOO_YOUNG }
}

/** What a client won brings in a period now, and the probability that it is still one. */
interface Level {
  readonly purchases: number
  readonly revenue: number
  readonly left: number
}

/** The level of a cohort at the end of observation, if a period has passed since its own and anybody could be left. */
function levelOf({ clients, purchases, revenue }: CohortRow, retention: number): Level | undefined {
  const known = purchases.length - 1
  if (known === 0 || clients === 0) return undefined
  const left = retention ** known
  const share = sumOfPowers(retention, known)
  const now = (of: readonly number[]): number =>
    share === 0 ? 0 : (of.slice(1).reduce((sum, step) => sum + step, 0) / clients / share) * left
  return { purchases: now(purchases), revenue: now(revenue), left }
}

function cohortOf(row: CohortRow, level: Level | undefined, margin: number, ahead: number): Cohort {
  let sum = 0
  const cumulatedMargin = row.revenue.map(step => {
    sum += step
    return (margin * sum) / row.clients
  })
  return {
    from: isoDate(row.firstDay),
    until: isoDate(row.lastDay),
    clients: row.clients,
    cumulatedMargin,
    ...(level && { expectedMargin: margin * level.revenue * ahead }),
  }
}

/** The same churn by periods of another length. */
function churnPer(years: number, { retention, years: given }: Churn): Churn {
  const stays = retention ** (years / given)
  return { rate: 1 - stays, retention: stays, years }
}

const YEARS = { week: daysPer('week') / daysPer('year'), month: 1 / 12, quarter: 1 / 4, year: 1 }
const TOO_YOUNG = 'no whole period has passed since the one of the first purchase'
const KNOWN: readonly (keyof CohortValueOptions)[] = [
  'observedUntil',
  'period',
  'timeUnit',
  'refunds',
  'margin',
  'churn',
  'annualDiscountRate',
  'acquisitionCost',
  'retentionCostPerYear',
  'horizon',
]
