import { expect, it } from 'vitest'
import { restructuringObservation } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const monthly = { firstRepayment: '2024-01-31', monthsBetweenRepayments: 1 }

it('lasts a year, or two periods where these are longer', () => {
  const on = '2024-12-31'
  expect(restructuringObservation(monthly, { on })).toMatchObject({ until: '2025-01-30', active: true })
  expect(restructuringObservation({ ...monthly, monthsBetweenRepayments: 6 }, { on }).until).toBe('2025-01-30')
  expect(restructuringObservation({ ...monthly, monthsBetweenRepayments: 12 }, { on }).until).toBe('2026-01-30')
})

it('lasted six months before 2023', () => {
  expect(restructuringObservation({ ...monthly, firstRepayment: '2019-08-31' }, { on: '2020-02-28' })).toMatchObject({
    until: '2020-02-29',
    active: true,
  })
  expect(restructuringObservation({ ...monthly, firstRepayment: '2005-03-01' }, { on: '2005-09-01' })).toMatchObject({
    until: '2005-08-31',
    active: false,
  })
})

it('lasts until the end of a month that has no such day', () => {
  const leap = { ...monthly, firstRepayment: '2024-02-29' }
  expect(restructuringObservation(leap, { on: '2024-12-31' }).until).toBe('2025-02-28')
  const august = (day: string) =>
    restructuringObservation({ ...monthly, firstRepayment: day }, { on: '2018-12-31' }).until
  expect(['2018-08-28', '2018-08-29', '2018-08-30', '2018-08-31', '2018-09-01'].map(august)).toEqual([
    '2019-02-27',
    '2019-02-28',
    '2019-02-28',
    '2019-02-28',
    '2019-02-28',
  ])
})

it('names a contract whose observation ends after all calendars', () => {
  const last = { ...monthly, firstRepayment: '9999-06-30' }
  expect(thrown(() => restructuringObservation(last, { on: '2024-12-31' }))).toMatchObject({
    code: 'INVALID_DATE',
    path: 'contract.firstRepayment',
  })
})

it('is not over before it begins', () => {
  expect(restructuringObservation(monthly, { on: '2024-01-01' })).toMatchObject({ from: '2024-01-31', active: true })
})

it('refuses a repayment that cannot have been missed yet', () => {
  const missed = { ...monthly, missedRepayment: '2024-06-30' }
  expect(thrown(() => restructuringObservation(missed, { on: '2024-06-29' }))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'contract.missedRepayment',
  })
  expect(restructuringObservation(missed, { on: '2024-06-30' }).from).toBe('2024-06-30')
})

it('begins anew where a repayment was missed', () => {
  const missed = { ...monthly, missedRepayment: '2024-06-30' }
  expect(restructuringObservation(missed, { on: '2025-06-29' })).toMatchObject({ from: '2024-06-30', active: true })
  expect(restructuringObservation(missed, { on: '2025-06-30' }).active).toBe(false)
})

it.each([
  ['{ "firstRepayment": "soon", "monthsBetweenRepayments": 1 }', 'contract.firstRepayment'],
  ['{ "firstRepayment": "2024-01-31", "monthsBetweenRepayments": 0 }', 'contract.monthsBetweenRepayments'],
  ['{ "firstRepayment": "2024-01-31", "monthsBetweenRepayments": 1.5 }', 'contract.monthsBetweenRepayments'],
  [
    '{ "firstRepayment": "2024-01-31", "monthsBetweenRepayments": 1, "missedRepayment": "2024-01-30" }',
    'contract.missedRepayment',
  ],
  ['{ "first": "2024-01-31" }', 'contract.first'],
  ['null', 'contract'],
])('refuses %s', (json, path) => {
  expect(thrown(() => restructuringObservation(JSON.parse(json), { on: '2024-12-31' })).path).toBe(path)
})

it('refuses a day without rules', () => {
  expect(thrown(() => restructuringObservation(monthly, { on: '2001-12-31' })).code).toBe('RULES_NOT_IN_FORCE')
})
