import type { Progress } from 'clientele/model'
import { runSync } from 'clientele/model'
import { expect, it } from 'vitest'
import type { OrderFileOptions } from '../../src/node/index.js'
import { readOrders } from '../../src/node/index.js'
import { fileIn, temporaryFolder } from './folder.js'

const folder = temporaryFolder()
const LOG = 'client,date,amount\nann,2024-01-01,20\nbob,2024-01-08,10\nann,2024-01-15,30\n'

const read = (content: string | Uint8Array, options?: OrderFileOptions) =>
  runSync(readOrders(fileIn(folder, 'orders.csv', content), options))

it('reads a log into a base', () => {
  const { base, rows, columns } = read(LOG, { observedUntil: '2024-01-29', timeUnit: 'week' })
  expect(base.ids).toEqual(['ann', 'bob'])
  expect(Array.from(base.frequency)).toEqual([1, 0])
  expect(Array.from(base.age)).toEqual([4, 3])
  expect(rows).toBe(3)
  expect(columns).toEqual({ client: 'client', date: 'date', amount: 'amount' })
})

it('reads the same from a file of another make', () => {
  const expected = read(LOG).base
  expect(read(`\uFEFF${LOG.replaceAll(',', ';').replaceAll('\n', '\r\n')}`).base).toEqual(expected)
  expect(read(LOG.replaceAll('ann', '"ann"').trimEnd()).base).toEqual(expected)
})

it('passes on what the base is to be made of', () => {
  const { base, columns } = read(`${LOG}ann,2024-01-16,-30\n`, {
    amount: false,
    holdoutUntil: '2024-01-16',
    observedUntil: '2024-01-10',
  })
  expect(base.meanSpend).toBe(undefined)
  expect(Array.from(base.holdout?.frequency ?? [])).toEqual([2, 0])
  expect(columns).toEqual({ client: 'client', date: 'date' })
  expect(read(`${LOG}ann,2024-01-16,-30\n`, { refunds: 'net' }).base.dropped).toContainEqual({
    reason: 'refund',
    count: 1,
  })
})

it('keeps what regular and heavy-tailed models read, and leaves orders of nothing out', () => {
  const file = fileIn(
    folder,
    'kept.csv',
    'client,date,amount\na,2024-01-01,5\na,2024-01-03,20\na,2024-01-11,0\nb,2024-01-02,7\n',
  )
  const options = { observedUntil: '2024-02-01', keep: ['intervals', 'logSpend'], zeros: 'drop' } as const
  const { base } = runSync(readOrders(file, options))
  expect(Array.from(base.frequency)).toEqual([1, 0])
  expect(Array.from(base.logIntervals ?? [])).toEqual([Math.log(2), 0])
  expect(base.logSpend?.mean[0]).toBeCloseTo(Math.log(20), 12)
  expect(base.dropped.map(({ reason }) => reason)).toContain('zero-order')
})

it('says where a mistyped year tears the log apart', () => {
  expect(read(LOG).pause).toBe(undefined)
  expect(read(`${LOG}bob,2204-01-16,5\n`).pause).toEqual({ from: '2024-01-15', to: '2204-01-16' })
})

it('tells how far it has come', () => {
  const told: Progress[] = []
  runSync(readOrders(fileIn(folder, 'orders.csv', LOG)), progress => told.push(progress))
  expect(told).toEqual([{ phase: 'reading', done: LOG.length, total: LOG.length }])
})

it('tells long names of clients apart', () => {
  const rows = Array.from(
    { length: 30_000 },
    (_, i) => `client-number-${i % 7},2024-01-${(i % 28) + 1 < 10 ? '0' : ''}${(i % 28) + 1}`,
  )
  expect(read(`client,date\n${rows.join('\n')}`).base.size).toBe(7)
})

it('names the line of an amount that no sum can hold', () => {
  const rows = Array.from({ length: 30 }, (_, i) => `ann,2024-02-${10 + (i % 19)},${i === 20 ? '1e308' : '5'}`)
  expect(() => read(`${LOG}${rows.join('\n')}`)).toThrow(
    /orders\.csv:25, column 'amount': expected .* received "1e308"/,
  )
})

it.each([
  [undefined, {}, 'file: expected text, received undefined [INVALID_TYPE]'],
  ['', {}, 'file: expected the place of a file or folder'],
  ['a.csv', null, 'options: expected an object, received null'],
  ['a.csv', { client: 5 }, 'options.client: expected the name of a column, received 5 [INVALID_TYPE]'],
  ['a.csv', { client: null }, 'options.client: expected the name of a column, received null [INVALID_TYPE]'],
  ['a.csv', { date: false }, 'options.date: expected the name of a column, received false [INVALID_TYPE]'],
  ['a.csv', { amount: true }, 'options.amount: expected the name of a column or false, received true [INVALID_TYPE]'],
])('names the field at fault in %j, %j', (file, options, message) => {
  expect(() => runSync(Reflect.apply(readOrders, undefined, [file, options]))).toThrow(message)
})

it('says what is wrong', () => {
  expect(() => read('client,date\n')).toThrow(
    /orders\.csv: expected at least one order, received only a header \[EMPTY_INPUT\]/,
  )
  expect(() => read('client,date\nann,2024-13-01\n')).toThrow(/orders\.csv:2, column 'date': expected a date/)
  expect(() => read(LOG, { observedUntil: '2020-01-01' })).toThrow('[NO_DATA]')
  expect(() => Reflect.apply(read, undefined, [LOG, { clint: 'a' }])).toThrow('options.clint')
})
