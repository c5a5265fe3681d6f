/** The figures that docs/simple-formulas.md prints of a real log. */
import { describe, expect, it } from 'vitest'
import type { LifetimeValue } from '../../../src/lifetime/index.js'
import {
  averageValue,
  bgNbd,
  churnByInactivity,
  cohortValue,
  gammaGamma,
  historicValue,
  lifetimeValue,
  retentionValue,
} from '../../../src/lifetime/index.js'
import { customerBase } from '../../../src/records/index.js'
import { giniOfValue } from '../../../src/statistics/index.js'
import { hasData, readData } from '../../golden/support.js'

const LOG = 'cdnow_sample_elog.csv'
const SPLIT = {
  observedUntil: '1997-09-30',
  holdoutUntil: '1998-06-30',
  timeUnit: 'week',
  spend: 'all-orders',
} as const

describe.skipIf(!hasData(LOG))(`the simple formulas on CDNOW (needs ${LOG} in CLIENTELE_DATA)`, () => {
  const log = hasData(LOG) ? readData(LOG) : []
  const orders = log.map(row => ({
    client: row['sample_id'] ?? '',
    date: row['date'] ?? '',
    amount: Number(row['amount']),
  }))

  it('promise so much of the 39 weeks that follow, and rank clients so well', () => {
    const base = customerBase(orders, SPLIT)
    const came = revenueOf(base)
    const churn = churnByInactivity(base, { inactiveFor: 13 })
    expect([churn.lost, churn.atRisk]).toEqual([314, 725])
    const terms = { margin: 1, horizon: 39, annualDiscountRate: 0 }
    const models = { buying: [bgNbd, bgNbd.fit(base)], spending: [gammaGamma, gammaGamma.fit(base)] } as const
    const promised = {
      historic: historicValue(base, { margin: 1 }),
      average: averageValue(base, { margin: 1, horizon: 39, churn }),
      retention: retentionValue(base, { ...terms, churn }),
      cohort: cohortValue(orders, { ...terms, churn, observedUntil: '1997-09-30', period: 'month', timeUnit: 'week' }),
      model: lifetimeValue(models, base, terms),
    }
    expect([...came].reduce((sum, amount) => sum + amount, 0).toFixed(0)).toBe('70976')
    expect(Object.entries(promised).map(([name, value]) => line(name, value, came))).toEqual([
      'historic 173116 144 % 172.1 0.68',
      'average 81199 14 % 86.8 0.00',
      'retention 37645 -47 % 87.8 0.00',
      'cohort 22791 -68 % 89.0 0.05',
      'model 58882 -17 % 72.9 0.67',
    ])
  })

  it.each([
    [9, '0.419', '58050', '30409'],
    [13, '0.433', '81199', '37645'],
    [26, '0.692', '101581', '24962'],
  ])('depend on the rule of inactivity: %d weeks', (weeks, ...expected) => {
    const base = customerBase(orders, SPLIT)
    const churn = churnByInactivity(base, { inactiveFor: weeks })
    const average = averageValue(base, { margin: 1, horizon: 39, churn }).totals.expectedRevenue
    const retention = retentionValue(base, { margin: 1, horizon: 39, annualDiscountRate: 0, churn }).totals
      .expectedRevenue
    expect([churn.rate.toFixed(3), average.toFixed(0), retention.toFixed(0)]).toEqual(expected)
  })
})

function revenueOf({ holdout }: ReturnType<typeof customerBase>): Float64Array {
  const { meanSpend, spendOrders } = holdout ?? {}
  if (meanSpend === undefined || spendOrders === undefined) throw new Error('no amounts in the holdout')
  return meanSpend.map((mean, i) => mean * (spendOrders[i] ?? Number.NaN))
}

function line(name: string, { totals, expectedRevenue }: LifetimeValue, came: Float64Array): string {
  const total = came.reduce((sum, amount) => sum + amount, 0)
  const squares = came.reduce((sum, amount, i) => sum + (amount - (expectedRevenue[i] ?? Number.NaN)) ** 2, 0)
  const error = Math.round(100 * (totals.expectedRevenue / total - 1))
  const rmse = Math.sqrt(squares / came.length)
  return `${name} ${totals.expectedRevenue.toFixed(0)} ${error} % ${rmse.toFixed(1)} ${giniOfValue(expectedRevenue, came).toFixed(2)}`
}
