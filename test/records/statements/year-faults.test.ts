import { expect, it } from 'vitest'
import { follows, monthsOf, yearFaults } from '../../../src/records/statements/year-faults.js'

const statement = (periodEnd: string, more = {}) => ({ client: 'C-1', periodEnd, currency: 'CNY', ...more })

it('knows which statement ends where a period begins', () => {
  expect(follows(statement('2024-12-31'), statement('2023-12-31'))).toBe(true)
  expect(follows(statement('2024-02-29', { months: 2 }), statement('2023-12-31'))).toBe(true)
  expect(follows(statement('2024-12-31'), statement('2024-06-30'))).toBe(false)
  expect(monthsOf(statement('2024-12-31'))).toBe(12)
})

it('holds change against the months of the period and the unit', () => {
  const rules = { tolerance: undefined, jump: 3 }
  const before = statement('2023-12-31', { sales: 1200 })
  expect(yearFaults(statement('2024-03-31', { months: 3, sales: 300 }), before, rules)).toEqual([])
  expect(yearFaults(statement('2024-12-31', { unit: 1000, sales: 1.2 }), before, rules)).toEqual([])
  const [fault] = yearFaults(statement('2024-12-31', { unit: 1000, sales: 1200 }), before, rules)
  expect(fault).toMatchObject({ expected: 1.2, repairs: [{ factor: 0.001, to: 1.2 }] })
})

it('suggests no unit where the change is none of a unit', () => {
  const before = statement('2023-12-31', { sales: 100 })
  const [fault] = yearFaults(statement('2024-12-31', { sales: 1500 }), before, { tolerance: undefined, jump: 10 })
  expect([fault?.rule, fault?.repairs]).toEqual(['year-is-like-the-year-before', []])
})
