import { customerBase } from 'clientele/records'
import { expect, it } from 'vitest'
import { clientHeader, clientRows } from '../../src/cli/client-rows.js'
import { moneyOf } from '../../src/cli/worth.js'
import { BASE, forecastFor, termsFor } from './base.js'

const scores = {
  probabilityAlive: Float64Array.of(1, 0.5),
  expectedPurchases: Float64Array.of(2, 3),
  noPurchaseProbability: Float64Array.of(0.25, 0.75),
}

it('writes every client under its header', () => {
  const orders = [
    { client: 'ann', date: '2024-01-01', amount: 0 },
    { client: 'bob', date: '2024-01-01', amount: 20 },
    { client: 'bob', date: '2024-01-15', amount: 40 },
  ]
  const base = customerBase(orders, { observedUntil: '2024-01-29', timeUnit: 'week', spend: 'all-orders' })
  const money = moneyOf(base, undefined, termsFor({ value: 52, unit: 'week' }))
  if (money === undefined) throw new Error('no amounts')
  expect(clientHeader({ money }).join()).toMatchInlineSnapshot(
    `"client,first_purchase,last_purchase,frequency,recency,age,mean_amount,probability_alive,expected_purchases,probability_of_no_purchase,rfm_score,segment,expected_amount,value,grade"`,
  )
  const [ann, bob] = [0, 1].map(i => money.rfm.scores.segmentNames[money.rfm.scores.segment[i] ?? -1])
  expect([...clientRows(base, { scores, money })]).toEqual([
    ['ann', '2024-01-01', '2024-01-01', 0, 0, 4, '', 1, 2, 0.25, money.rfm.scores.rfm[0], ann, '', '', ''],
    ['bob', '2024-01-01', '2024-01-15', 1, 2, 4, 30, 0.5, 3, 0.75, money.rfm.scores.rfm[1], bob, '', '', ''],
  ])
})

it('writes value and grade where there is a forecast, under their names', () => {
  const { scores: forecast, money } = forecastFor({ value: 52, unit: 'week' })
  const rows = [...clientRows(BASE, { scores: forecast, money })]
  const place = (name: string): number => clientHeader({ money }).indexOf(name)
  const { value, grades } = money.worth
  expect(rows.map(row => row[place('value')])).toEqual([...value.value])
  expect(rows.map(row => row[place('expected_amount')])).toEqual([...value.expectedSpend])
  expect(rows.map(row => row[place('grade')])).toEqual(grades.grades)
})

it('leaves the scores empty where there is no forecast', () => {
  const base = customerBase([{ client: 7, date: '2024-01-01' }], { observedUntil: '2024-01-08' })
  expect([...clientRows(base, {})]).toEqual([[7, '2024-01-01', '2024-01-01', 0, 0, 7, '', '', '']])
})

it('has no column of amounts where there are none', () => {
  const base = customerBase([{ client: 7, date: '2024-01-01' }], { observedUntil: '2024-01-08' })
  expect(clientHeader({})).not.toContain('mean_amount')
  expect([...clientRows(base, { scores })]).toEqual([[7, '2024-01-01', '2024-01-01', 0, 0, 7, 1, 2, 0.25]])
})
