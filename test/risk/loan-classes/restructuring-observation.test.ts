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
    until: '2020-02-28',
    active: true,
  })
  expect(restructuringObservation({ ...monthly, firstRepayment: '2005-03-01' }, { on: '2005-09-01' })).toMatchObject({
    until: '2005-08-31',
    active: false,
  })
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
