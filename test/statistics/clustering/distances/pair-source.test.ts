import { expect, it } from 'vitest'
import { readComparedRows } from '../../../../src/statistics/clustering/distances/compared-rows.js'
import { givenSource, pairSource } from '../../../../src/statistics/clustering/distances/pair-source.js'

const fillOf = ({ size, fill }: ReturnType<typeof givenSource>, row: number): readonly number[] => {
  const out = new Float64Array(size)
  fill(row, out)
  return [...out.subarray(row)]
}

it('has distances of numbers by either metric, of the rows that are asked for', () => {
  const columns = { x: [0, 3, 10], y: [0, 4, 0] }
  const straight = pairSource(readComparedRows(columns, { scaling: 'none' }), Uint32Array.of(0, 1, 2))
  expect(fillOf(straight, 0)).toEqual([0, 5, 10])
  expect(straight.most).toBeGreaterThanOrEqual(10)
  const sums = pairSource(readComparedRows(columns, { metric: 'manhattan', scaling: 'none' }), Uint32Array.of(1, 2))
  expect(fillOf(sums, 0)).toEqual([0, 11])
})

it("has Gower's, and none where nothing is compared, not even of a row with itself", () => {
  const attributes = { a: { kind: 'number' }, c: { kind: 'asymmetric-binary' } } as const
  const compared = readComparedRows({ a: [null, 0, 10], c: [false, null, true] }, { attributes })
  const source = pairSource(compared, Uint32Array.of(0, 1, 2))
  expect(fillOf(source, 0)).toEqual([Number.NaN, Number.NaN, 1])
  expect(fillOf(source, 1)).toEqual([0, 1])
})

it('has those that are given', () => {
  const source = givenSource({ size: 3, values: [1, 2, 7], defined: [1, 0, 1] })
  expect([fillOf(source, 0), fillOf(source, 1), source.most]).toEqual([[0, 1, Number.NaN], [0, 7], 7])
})
