import { expect, it } from 'vitest'
import { isoDate } from '../../../../src/money/index.js'
import { loanSchedule } from '../../../../src/project/index.js'
import { lifeOf } from '../../../../src/project/profitability/engine/life-of.js'
import type { Facility } from '../../../../src/project/profitability/types.js'
import { BULLET, DEPOSIT, GUARANTEE, LINE, LOAN, SERVICE } from './samples.js'

const schedule = loanSchedule({
  principal: BULLET.principal,
  from: '2024-03-31',
  periods: { count: 2, every: { value: 6, unit: 'month' } },
  rate: { kind: 'fixed', annualRate: 0.05 },
  repayment: { kind: 'bullet' },
})
const days = (facility: Facility): readonly string[] => {
  const life = lifeOf(facility)
  return life === undefined ? [] : [isoDate(life.from), isoDate(life.end)]
}

it('is from the first day to the last', () => {
  expect(days({ ...LOAN, balance: { ...BULLET, from: '2024-08-31', months: 18, everyMonths: 6 } })).toEqual([
    '2024-08-31',
    '2026-02-28',
  ])
  expect(days({ ...LOAN, balance: { kind: 'schedule', schedule } })).toEqual(['2024-03-31', '2025-03-31'])
  expect(days(LINE)).toEqual(['2025-01-15', '2026-01-15'])
  expect(days(GUARANTEE)).toEqual(['2025-01-15', '2026-01-15'])
  expect(days(DEPOSIT)).toEqual(['2025-01-15', '2026-01-15'])
})

it('is none of what lasts as long as one looks', () => {
  expect(days(SERVICE)).toEqual([])
  expect(days({ ...DEPOSIT, maturity: { kind: 'demand', coreShare: 1, coreMonths: 1 } })).toEqual([])
})
