import { expect, it } from 'vitest'
import { readComparedRows } from '../../../../src/statistics/clustering/distances/compared-rows.js'
import { thrown } from '../../../errors/thrown.js'

it('are the distinct rows, with the first row of each', () => {
  const { size, names, distinct, firsts, comparison } = readComparedRows(
    { y: [1, 1, 0], x: [5, 5, 2] },
    { scaling: 'none' },
  )
  expect([size, names, distinct.count, [...firsts]]).toEqual([3, ['x', 'y'], 2, [2, 0]])
  expect(comparison).toEqual({
    metric: 'euclidean',
    features: { x: { centre: 0, spread: 1 }, y: { centre: 0, spread: 1 } },
  })
})

it('of mixed attributes have ranges of the rows, and warnings of them', () => {
  const attributes = { b: { kind: 'number' }, a: { kind: 'nominal' } } as const
  const { comparison, names, warnings } = readComparedRows({ b: [4, 4], a: ['x', null] }, { attributes })
  expect(names).toEqual(['a', 'b'])
  expect(comparison).toMatchObject({ metric: 'gower', attributes: { b: { range: [4, 4] } } })
  expect(warnings.map(({ code }) => code)).toEqual(['CONSTANT_ATTRIBUTE'])
})

it('have one way of being compared', () => {
  const error = thrown(() =>
    readComparedRows({ a: [1, 2] }, { attributes: { a: { kind: 'number' } }, scaling: 'none' }),
  )
  expect([error.code, error.path]).toEqual(['CONFLICTING_OPTIONS', 'options.scaling'])
})

it.each([
  [{ a: { kind: 'number' } }, { a: [null, null] }, 'MISSING_VALUE', 'options.attributes.a'],
  [{ a: { kind: 'amount' } }, { a: [1, 2] }, 'OUT_OF_RANGE', 'options.attributes.a.kind'],
  [{}, { a: [1, 2] }, 'EMPTY_INPUT', 'options.attributes'],
])('name the attribute that is at fault by its place among the options: %j', (attributes, columns, code, path) => {
  const error = thrown(() => readComparedRows(columns, JSON.parse(JSON.stringify({ attributes }))))
  expect([error.code, error.path]).toEqual([code, path])
})
