import { expect, it } from 'vitest'
import { dayNumber, isoDate, moneyOfMinor } from '../../../src/money/index.js'
import type { RegularBalance } from '../../../src/project/index.js'
import { loanSchedule } from '../../../src/project/index.js'
import { bulletProfile, regularProfile, scheduleProfile } from '../../../src/project/transfer-pricing/profile.js'
import { thrown } from '../../errors/thrown.js'

const LOAN: RegularBalance = {
  kind: 'regular',
  principal: moneyOfMinor(120_000, 'EUR'),
  from: '2024-01-31',
  months: 12,
  everyMonths: 3,
  repayment: 'equal-principal',
}

it('counts each period from the day of drawing, so that no day drifts', () => {
  const profile = regularProfile(LOAN, 0.05, 'actual/360')
  expect(profile.from).toBe(dayNumber('2024-01-31'))
  expect(Array.from(profile.days, isoDate)).toEqual(['2024-04-30', '2024-07-31', '2024-10-31', '2025-01-31'])
  expect([...profile.years]).toEqual([0.25, 0.5, 0.75, 1])
  expect([...profile.balances]).toEqual([120_000, 90_000, 60_000, 30_000])
  expect([...profile.fractions]).toEqual([90 / 360, 92 / 360, 92 / 360, 92 / 360])
})

it('lets the last period of a bullet be shorter', () => {
  const term = { from: dayNumber('2025-01-15'), months: 14, everyMonths: 12, dayCount: '30E/360' } as const
  const { days, years, balances, fractions } = bulletProfile(term)
  expect(Array.from(days, isoDate)).toEqual(['2026-01-15', '2026-03-15'])
  expect([...years]).toEqual([1, 14 / 12])
  expect([...balances]).toEqual([1, 1])
  expect([...fractions]).toEqual([1, 60 / 360])
})

it('is the same from terms and from the schedule they give', () => {
  const schedule = loanSchedule({
    principal: LOAN.principal,
    from: LOAN.from,
    periods: { count: 4, every: { value: 3, unit: 'month' } },
    rate: { kind: 'fixed', annualRate: 0.05 },
    repayment: { kind: 'equal-principal' },
  })
  const { days, ...others } = scheduleProfile(schedule, 'actual/360')
  const regular = regularProfile(LOAN, 0.05, 'actual/360')
  expect(others).toEqual({
    from: regular.from,
    years: regular.years,
    balances: regular.balances,
    fractions: regular.fractions,
  })
  expect([...days]).toEqual([...regular.days])
})

it('raises the balance by interest that is added to it, and leaves out periods without a day', () => {
  const schedule = loanSchedule({
    principal: moneyOfMinor(100_000, 'EUR'),
    from: '2025-01-15',
    periods: { count: 3, every: { value: 12, unit: 'month' } },
    rate: { kind: 'fixed', annualRate: 0.1 },
    repayment: { kind: 'equal-principal' },
    grace: { periods: 1, interest: 'capitalised' },
  })
  expect([...scheduleProfile(schedule, '30E/360').balances]).toEqual([100_000, 110_000, 55_000])
  const [first, ...rest] = schedule.instalments
  if (first === undefined) throw new Error('three instalments')
  const twice = { ...schedule, instalments: [{ ...first, end: schedule.from }, first, ...rest] }
  expect(scheduleProfile(twice, '30E/360')).toEqual(scheduleProfile(schedule, '30E/360'))
})

it('names a day count that counts nothing while something is owed', () => {
  const schedule = loanSchedule({
    principal: moneyOfMinor(100_000, 'EUR'),
    from: '2025-01-30',
    periods: { count: 1, every: { value: 1, unit: 'day' } },
    rate: { kind: 'fixed', annualRate: 0.1 },
    repayment: { kind: 'bullet' },
  })
  expect(thrown(() => scheduleProfile(schedule, '30E/360', 'facilities[0]'))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'facilities[0].dayCount',
  })
  expect([...scheduleProfile(schedule, 'actual/360').fractions]).toEqual([1 / 360])
})
