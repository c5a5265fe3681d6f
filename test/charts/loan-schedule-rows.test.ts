import { expect, it } from 'vitest'
import { drawnSchedule } from '../../src/charts/loan-schedule-rows.js'
import { thrown } from '../errors/thrown.js'
import { scheduleOf } from './loans.js'

const schedule = scheduleOf({ kind: 'annuity' })

it('reads units of the currency, each period from the due day before', () => {
  const { currency, from, principal, rows } = drawnSchedule(schedule, 'schedule')
  expect({ currency, from, principal }).toEqual({ currency: 'CNY', from: '2025-01-31', principal: 1e6 })
  expect(rows).toHaveLength(60)
  expect(rows[0]).toMatchObject({ from: '2025-01-31', due: '2025-02-28', interest: 4000 })
  expect(rows[1]).toMatchObject({ from: '2025-02-28', due: '2025-03-31' })
  expect(rows.at(-1)?.closing).toBe(0)
  const yen = scheduleOf({ kind: 'bullet' }, { principal: { currency: 'JPY', minorUnits: 5000 } })
  expect(drawnSchedule(yen, 'schedule').principal).toBe(5000)
})

it('leaves out of a payment what is capitalised', () => {
  const grace = scheduleOf({ kind: 'annuity' }, { grace: { periods: 3, interest: 'capitalised' } })
  const { rows } = drawnSchedule(grace, 'schedule')
  expect(rows.slice(0, 3).map(({ interest, payment }) => [interest, payment])).toEqual(Array(3).fill([0, 0]))
  for (const row of rows) expect(row.interest + row.principal + row.fees).toBeCloseTo(row.payment, 6)
})

it.each([
  ['null', 'schedule'],
  ['{}', 'schedule.currency'],
  ['{ "currency": "EUR" }', 'schedule.from'],
  ['{ "currency": "EUR", "from": "2025-01-01" }', 'schedule.instalments'],
  ['{ "currency": "EUR", "from": "2025-01-01", "instalments": [] }', 'schedule.instalments'],
  ['{ "currency": "EUR", "from": "2025-01-01", "instalments": [null] }', 'schedule.instalments[0]'],
  ['{ "currency": "EUR", "from": "2025-01-01", "instalments": [{ "due": "soon" }] }', 'schedule.instalments[0].due'],
  [
    '{ "currency": "EUR", "from": "2025-01-01", "instalments": [{ "due": "2025-02-01" }] }',
    'schedule.instalments[0].interest',
  ],
])('refuses %s', (json, path) => {
  expect(thrown(() => drawnSchedule(JSON.parse(json), 'schedule')).path).toBe(path)
})
