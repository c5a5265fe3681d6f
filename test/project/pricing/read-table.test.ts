import { expect, it } from 'vitest'
import { money } from '../../../src/money/index.js'
import { loanSchedule } from '../../../src/project/index.js'
import { expectTableOptions, readAxes } from '../../../src/project/pricing/read-table.js'
import { LOAN } from './samples.js'

const RATING = { name: 'BB', probabilityOfDefault: 0.01 }
const SECURITY = { name: 'none', lossGivenDefault: 0.5 }
/** Known for half a year only. */
const SHORT = { unit: 'year', times: [0, 0.5], values: [1, 0.99], between: 'linear', quantity: 'survival' }

it('has one place on every axis that is not told apart', () => {
  expect(readAxes(LOAN, { ratings: [RATING] }, 1)).toEqual({
    ratings: [RATING],
    tenors: [undefined],
    securities: [undefined],
  })
})

it('lets a security stand where the facility has a probability of its own', () => {
  const guaranteed = { ...LOAN, probabilityOfDefault: 0.001 }
  expect(readAxes(guaranteed, { ratings: [RATING], securities: [SECURITY] }, 1).securities).toEqual([SECURITY])
  expect(readAxes(guaranteed, { tenors: [12] }, 1).tenors).toEqual([12])
})

it('refuses tenors of a known schedule', () => {
  const schedule = loanSchedule({
    principal: money('750', 'EUR'),
    from: '2025-03-31',
    periods: { count: 2, every: { value: 6, unit: 'month' } },
    rate: { kind: 'fixed', annualRate: 0.04 },
    repayment: { kind: 'bullet' },
  })
  const fault = { code: 'NOT_APPLICABLE', path: 'options.tenors' }
  expect(() => readAxes({ ...LOAN, balance: { kind: 'schedule', schedule } }, { tenors: [12] }, 1)).toThrow(
    expect.objectContaining(fault),
  )
})

it.each<readonly [string, string, unknown]>([
  ['OUT_OF_RANGE', 'options.tenors[1]', { tenors: [12, -12] }],
  ['OUT_OF_RANGE', 'options.tenors[0]', { tenors: [1.5] }],
  ['INVALID_TYPE', 'options.tenors[0]', { tenors: Array(1) }],
  ['INVALID_TYPE', 'options.ratings[1]', { ratings: [RATING, null] }],
  ['CONFLICTING_OPTIONS', 'options.ratings[1].name', { ratings: [RATING, RATING] }],
  ['UNKNOWN_OPTION', 'options.ratings[0].pd', { ratings: [{ ...RATING, pd: 0.1 }] }],
  ['OUT_OF_RANGE', 'options.ratings[0].probabilityOfDefault', { ratings: [{ ...RATING, probabilityOfDefault: 1.1 }] }],
  [
    'INVALID_TYPE',
    'options.ratings[0].probabilityOfDefault',
    { ratings: [{ name: 'BB', probabilityOfDefault: null }] },
  ],
  [
    'OUT_OF_RANGE',
    'options.ratings[1].probabilityOfDefault.times',
    { ratings: [RATING, { name: 'B', probabilityOfDefault: SHORT }] },
  ],
  [
    'OUT_OF_RANGE',
    'options.securities[0].probabilityOfDefault.times',
    { securities: [{ ...SECURITY, probabilityOfDefault: SHORT }] },
  ],
  ['OUT_OF_RANGE', 'options.securities[0].lossGivenDefault', { securities: [{ ...SECURITY, lossGivenDefault: -0.1 }] }],
  ['OUT_OF_RANGE', 'options.securities[0].riskWeight', { securities: [{ ...SECURITY, riskWeight: -1 }] }],
])('%s at %s', (code, path, options) => {
  expect(() => Reflect.apply(readAxes, undefined, [LOAN, options, 1])).toThrow(expect.objectContaining({ code, path }))
})

it('knows its options', () => {
  expect(() => Reflect.apply(expectTableOptions, undefined, [{ rating: [] }])).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_OPTION', path: 'options.rating' }),
  )
})
