import { expect, it } from 'vitest'
import { money } from '../../../../src/money/index.js'
import { loanSchedule } from '../../../../src/project/index.js'
import { expectRequestKeys, readRequest } from '../../../../src/project/pricing/price-and-limit/read-request.js'
import { LINE } from '../samples.js'
import { ASKED, OPTIONS } from './requests.js'

const LIMITS = [{ rating: 'BB', amount: money('1', 'EUR') }]

it('has amounts in minor units', () => {
  const read = readRequest(
    ASKED,
    { ...OPTIONS, rating: 'BB', ratingLimits: LIMITS, exposureRoom: money('2', 'EUR'), annualTargetRate: 0.15 },
    0.12,
  )
  expect(read).toMatchObject({ ratingMost: 100, exposureMost: 200, annualTargetRate: 0.15 })
  expect('marketRate' in read).toBe(false)
})

const schedule = loanSchedule({
  principal: money('750', 'EUR'),
  from: '2025-03-31',
  periods: { count: 2, every: { value: 6, unit: 'month' } },
  rate: { kind: 'fixed', annualRate: 0.04 },
  repayment: { kind: 'bullet' },
})

it.each<readonly [string, string, unknown, unknown]>([
  ['NOT_APPLICABLE', 'facility.kind', LINE, OPTIONS],
  ['NOT_APPLICABLE', 'facility.balance.kind', { ...ASKED, balance: { kind: 'schedule', schedule } }, OPTIONS],
  ['MISSING_VALUE', 'options.limits', ASKED, { ...OPTIONS, limits: {} }],
  ['MISSING_VALUE', 'options.ratingLimits', ASKED, { ...OPTIONS, rating: 'BB' }],
  ['MISSING_VALUE', 'options.rating', ASKED, { ...OPTIONS, ratingLimits: LIMITS }],
  ['OUT_OF_RANGE', 'options.rating', ASKED, { ...OPTIONS, rating: 'AAA', ratingLimits: LIMITS }],
  [
    'CONFLICTING_OPTIONS',
    'options.ratingLimits[1].rating',
    ASKED,
    { ...OPTIONS, rating: 'BB', ratingLimits: [...LIMITS, ...LIMITS] },
  ],
  ['MIXED_CURRENCIES', 'options.exposureRoom.currency', ASKED, { ...OPTIONS, exposureRoom: money('1', 'USD') }],
  ['MIXED_CURRENCIES', 'borrower', ASKED, { ...OPTIONS, borrower: { ...OPTIONS.borrower, currency: 'USD' } }],
  ['OUT_OF_RANGE', 'options.annualTargetRate', ASKED, { ...OPTIONS, annualTargetRate: 0.1 }],
  ['OUT_OF_RANGE', 'options.marketRate', ASKED, { ...OPTIONS, marketRate: 60 }],
])('%s at %s', (code, path, facility, options) => {
  expect(() => Reflect.apply(readRequest, undefined, [facility, options, 0.12])).toThrow(
    expect.objectContaining({ code, path }),
  )
})

it('knows its options', () => {
  expect(() => Reflect.apply(expectRequestKeys, undefined, [{ ...OPTIONS, policy: {} }])).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_OPTION', path: 'options.policy' }),
  )
})
