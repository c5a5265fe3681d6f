import { expect, it } from 'vitest'
import { readRequest } from '../../src/cli/appraise-flags.js'

it('fills in what was not said', () => {
  expect(readRequest(['orders.csv'])).toEqual({
    file: 'orders.csv',
    out: 'clientele-out',
    json: false,
    language: 'en',
    terms: { horizon: { value: 52, unit: 'week' }, annualDiscountRate: 0.1, margin: 1 },
    holdout: true,
    read: { timeUnit: 'week', spend: 'all-orders' },
  })
})

it('takes every flag', () => {
  const flags =
    '--client a --date b --amount c --currency d --refunds net --until 2024-12-31 --unit month --horizon 1.5 --discount .05 --margin 0.3 --policy p.json --no-holdout --out o --json --language zh'
  expect(readRequest(['orders.csv', ...flags.split(' ')])).toEqual({
    file: 'orders.csv',
    out: 'o',
    json: true,
    language: 'zh',
    terms: { horizon: { value: 1.5, unit: 'month' }, annualDiscountRate: 0.05, margin: 0.3 },
    policy: 'p.json',
    holdout: false,
    read: {
      client: 'a',
      date: 'b',
      amount: 'c',
      currency: 'd',
      refunds: 'net',
      observedUntil: '2024-12-31',
      timeUnit: 'month',
      spend: 'all-orders',
    },
  })
  expect(readRequest(['orders.csv', '--no-amount'])?.read.amount).toBe(false)
  expect(readRequest(['orders.csv', '--horizon', '.000000001'])?.terms.horizon.value).toBe(1e-9)
  expect(readRequest(['orders.csv', '--horizon', '1000', '--unit', 'year'])?.terms.horizon.value).toBe(1000)
})

it('steps back where help is asked for, whatever else stands there', () => {
  expect(readRequest(['--help'])).toBe(undefined)
  expect(readRequest(['a', 'b', '--unit', 'x', '--help'])).toBe(undefined)
})

it.each([
  [''],
  ['a.csv b.csv'],
  ['a.csv --unit fortnight'],
  ['a.csv --horizon 0'],
  ['a.csv --horizon soon'],
  ['a.csv --horizon Infinity'],
  ['a.csv --horizon 0x10'],
  ['a.csv --horizon 1e-9'],
  ['a.csv --horizon 1e308'],
  ['a.csv --horizon 52179'],
  ['a.csv --horizon 1001 --unit year'],
  [`a.csv --horizon ${'9'.repeat(30)}`],
  ['a.csv --unit week --unit day'],
  ['a.csv --no-amount --amount x'],
  ['a.csv --until 2024-02-30'],
  ['a.csv --refunds keep'],
  ['a.csv --language de'],
  ['a.csv --discount -0.1'],
  ['a.csv --discount 10'],
  ['a.csv --margin 0'],
  ['a.csv --margin 1.01'],
])('refuses %j', line => {
  expect(() => readRequest(line.split(' ').filter(word => word !== ''))).toThrowErrorMatchingSnapshot()
})
