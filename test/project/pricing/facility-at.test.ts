import { expect, it } from 'vitest'
import { money } from '../../../src/money/index.js'
import { loanSchedule } from '../../../src/project/index.js'
import { facilityAt, sizeOf, yieldFees } from '../../../src/project/pricing/facility-at.js'
import { GUARANTEE, LINE, LOAN } from './samples.js'

it('puts a price where the facility has it', () => {
  expect(facilityAt(LOAN, 'margin', 0.07)).toEqual({ ...LOAN, rate: { kind: 'fixed', annualRate: 0.07 } })
  const floating = { ...LINE, rate: { kind: 'floating', margin: 0.01, resetMonths: 3 } } as const
  expect(facilityAt(floating, 'margin', 0.02)).toEqual({ ...LINE, rate: { ...floating.rate, margin: 0.02 } })
  expect(facilityAt(LINE, 'annual-fee', 0.004)).toEqual({ ...LINE, commitmentFee: 0.004 })
  expect(facilityAt(GUARANTEE, 'annual-fee', 0.02)).toEqual({ ...GUARANTEE, annualFee: 0.02 })
})

it('puts a fee beside those there are, on the first day', () => {
  const fees = [{ kind: 'yearly', name: 'agency', amount: money('10', 'EUR') }] as const
  const { fees: after = [] } = facilityAt({ ...LOAN, fees }, 'up-front-fee', 12_345)
  expect(after[0]).toEqual(fees[0])
  expect(after[1]).toMatchObject({ kind: 'once', on: '2025-01-01', partOfYield: true })
  expect(after[1]!.amount).toMatchObject({ currency: 'EUR', minorUnits: 12_345 })
  expect(facilityAt(LOAN, 'up-front-fee', 0)).toBe(LOAN)
})

it('knows what prices are shares of', () => {
  const schedule = loanSchedule({
    principal: money('750', 'EUR'),
    from: '2025-03-31',
    periods: { count: 2, every: { value: 6, unit: 'month' } },
    rate: { kind: 'fixed', annualRate: 0.04 },
    repayment: { kind: 'bullet' },
  })
  const scheduled = { ...LOAN, balance: { kind: 'schedule', schedule } } as const
  expect([LOAN, LINE, GUARANTEE, scheduled].map(of => sizeOf(of).minorUnits)).toEqual([
    100_000_000, 50_000_000, 30_000_000, 75_000,
  ])
  expect(facilityAt(scheduled, 'up-front-fee', 5).fees).toMatchObject([{ on: '2025-03-31' }])
})

it('adds up the fees that belong to the yield', () => {
  const once = { kind: 'once', name: 'x', amount: money('12', 'EUR'), on: '2025-01-01' } as const
  const yearly = { kind: 'yearly', name: 'y', amount: money('5', 'EUR') } as const
  const fees = [{ ...once, partOfYield: true }, { ...once, partOfYield: false }, yearly, { ...once, partOfYield: true }]
  expect(yieldFees({ ...LOAN, fees })).toBe(2400)
  expect(yieldFees(LOAN)).toBe(0)
})
