import { bgNbd } from 'clientele/lifetime'
import { customerBaseFromSummary } from 'clientele/records'
import { expect, it } from 'vitest'
import { rowOf } from '../../../src/node/tables/table.js'
import { tableOf } from '../../../src/node/tables/table-of.js'

function read(data: unknown): unknown[] {
  const table = tableOf(data)
  return [table.columns, ...Array.from({ length: table.size }, (_, row) => rowOf(table, row))]
}

it('reads columns, with names for numbers that stand for them, and leaves out what is shorter', () => {
  const scores = { size: 2, segment: Uint8Array.of(1, 0), segmentNames: ['good', 'bad', 'none'], totals: { value: 3 } }
  expect(read(scores)).toEqual([['segment'], ['bad'], ['good']])
  expect(read({ ids: [7, 8], value: Float64Array.of(1, 2), edges: [1] })).toEqual([
    ['client', 'value'],
    [7, 1],
    [8, 2],
  ])
})

it('reads a base with its covariates and its holdout, and none of its patterns', () => {
  const options = { timeUnit: 'week', observedUntil: '2024-12-29' } as const
  const base = customerBaseFromSummary({ frequency: [2], recency: [3], age: [9], ids: ['ann'] }, options)
  const column = Float64Array.of(1)
  const holdout = { until: 1, duration: 1, frequency: column, meanSpend: column }
  expect(read(base)).toEqual([
    ['client', 'frequency', 'recency', 'age'],
    ['ann', 2, 3, 9],
  ])
  expect(tableOf({ ...base, covariates: { income: column }, holdout }).columns.slice(4)).toEqual([
    'income',
    'holdout.frequency',
    'holdout.meanSpend',
  ])
})

it('reads lists of objects, of lists and of plain values', () => {
  expect(
    read([
      { a: 1, in: { b: 'x' } },
      { a: 2, c: null },
    ]),
  ).toEqual([
    ['a', 'in.b', 'c'],
    [1, 'x', undefined],
    [2, undefined, undefined],
  ])
  expect(read([[1], [2, true]])).toEqual([
    ['1', '2'],
    [1, undefined],
    [2, 'true'],
  ])
  expect(read(Float64Array.of(0.5))).toEqual([['value'], [0.5]])
  expect(read([new Date(0)])).toEqual([['value'], ['1970-01-01T00:00:00.000Z']])
  expect(read([])).toEqual([[]])
})

it('reads the parameters of a model, and the fields of any other object', () => {
  expect(read(bgNbd.fromParams({ r: 1, alpha: 2, a: 3, b: 4 }))[2]).toEqual(['alpha', 2])
  const fitted = { params: { r: 1 }, fit: { standardErrors: { r: 0.1 } } }
  expect(read(fitted)).toEqual([
    ['parameter', 'value', 'standardError'],
    ['r', 1, 0.1],
  ])
  expect(read({ a: 1, in: { b: [[1]] } })).toEqual([
    ['field', 'value'],
    ['a', 1],
    ['in.b', '[ [ 1 ] ]'],
  ])
})

it.each([
  [3, 'INVALID_TYPE', undefined],
  [new Map(), 'INVALID_TYPE', undefined],
  [Promise.resolve(1), 'INVALID_TYPE', 'Wait for it: await'],
  [[{}, 1], 'INVALID_TYPE', 'Its items should all be of one kind'],
  [{ segments: [{}], heatMap: [{}] }, 'INVALID_TYPE', 'It holds several: take .segments or .heatMap'],
])('refuses %s', (data, code, hint) => {
  expect(() => tableOf(data)).toThrow(expect.objectContaining({ code, path: 'data', ...(hint && { hint }) }))
})
