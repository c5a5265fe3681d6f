import { expect, it } from 'vitest'
import { sample } from '../../../src/cli/repl/scope.js'
import { columnsIn, columnsOfBase, isColumn, tableOfColumns } from '../../../src/node/tables/columns-of.js'

it('takes typed arrays and arrays of plain values for columns', () => {
  const values = [
    Int32Array.of(1),
    ['a', 1, undefined, null],
    [new Date(0)],
    [],
    [{}],
    'text',
    new DataView(new ArrayBuffer(1)),
  ]
  expect(values.map(isColumn)).toEqual([true, true, true, false, false, false, false])
})

it('keeps the columns that are as long as the first', () => {
  expect(Object.keys(columnsIn({ unit: 'week', ids: [1, 2], a: [3, 4], b: [5] }))).toEqual(['client', 'a'])
})

it('is as long as the shortest column', () => {
  expect(tableOfColumns({ a: [1, 2], b: [1] }).size).toBe(1)
})

it('has spend where a base has', () => {
  expect(Object.keys(columnsOfBase(sample().base)).slice(-2)).toEqual(['spendOrders', 'meanSpend'])
})
