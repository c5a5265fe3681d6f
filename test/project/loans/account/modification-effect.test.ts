import { expect, it } from 'vitest'
import { loanAccount, modificationEffect } from '../../../../src/project/loans/account/index.js'
import { eur, LOAN, pay } from './sample.js'

const bullet = {
  ...LOAN,
  principal: eur(100_000),
  periods: { count: 2, every: { value: 12, unit: 'month' } },
  rate: { kind: 'fixed', annualRate: 0.1 },
  repayment: { kind: 'bullet' },
} as const
const halved = { kind: 'restructuring', date: '2026-01-31', rate: { kind: 'fixed', annualRate: 0.05 } } as const
const account = loanAccount(bullet, [pay('2026-01-31', 10_000), halved], { until: '2026-01-31' })

it('is the present value of new payments less that of those before, at the rate of the beginning', () => {
  const effect = modificationEffect(account, 0, { annualEffectiveRate: 0.1 })
  // 105,000 / 1.1 = 95,454.5 against 110,000 / 1.1.
  expect(effect).toEqual({
    date: '2026-01-31',
    before: 100_000,
    after: 95_455,
    gain: -4_545,
    difference: 0.04545,
    isSubstantial: false,
  })
})

it('counts fees in the test, not in the gain', () => {
  const options = { annualEffectiveRate: 0.1, fees: eur(14_545) }
  expect(modificationEffect(account, 0, options)).toMatchObject({ gain: -4_545, difference: 0.1, isSubstantial: true })
})

it('needs a restructuring, and fees of its currency', () => {
  expect(() => modificationEffect(account, 1, { annualEffectiveRate: 0.1 })).toThrow('OUT_OF_RANGE')
  const fees = { currency: 'CNY', minorUnits: 1 }
  expect(() => modificationEffect(account, 0, { annualEffectiveRate: 0.1, fees })).toThrow('MIXED_CURRENCIES')
  expect(() => modificationEffect(account, 0, { annualEffectiveRate: -1 })).toThrow('OUT_OF_RANGE')
})

it('names its own rate, and refuses one at which nothing is worth anything', () => {
  const options = { annualEffectiveRate: Number.NaN }
  expect(() => modificationEffect(account, 0, options)).toThrow('options.annualEffectiveRate')
  const none = { ...account, restructurings: [] }
  expect(() => modificationEffect(none, 0, { annualEffectiveRate: 0.1 })).toThrow('EMPTY_INPUT')
  const tiny = {
    date: '2025-01-31',
    capitalised: 0,
    forgiven: 0,
    before: [{ date: '2065-01-31', amount: 1 }],
    after: [],
  }
  const worthless = { currency: 'EUR', restructurings: [tiny] }
  expect(() => modificationEffect(worthless, 0, { annualEffectiveRate: 0.9 })).toThrow('worth something')
  const grown = { currency: 'EUR', restructurings: [{ ...tiny, before: [{ date: '9999-12-31', amount: 1 }] }] }
  expect(() => modificationEffect(grown, 0, { annualEffectiveRate: -0.9 })).toThrow('OUT_OF_RANGE')
})

it('takes fees that the borrower receives', () => {
  const options = { annualEffectiveRate: 0.1, fees: eur(-5_455) }
  expect(modificationEffect(account, 0, options)).toMatchObject({ gain: -4_545, difference: 0.1, isSubstantial: true })
})
