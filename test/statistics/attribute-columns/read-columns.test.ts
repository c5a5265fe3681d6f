import { expect, it } from 'vitest'
import { readColumns } from '../../../src/statistics/attribute-columns/read-columns.js'
import { thrown } from '../../errors/thrown.js'

it('keeps numbers, and NaN for what is missing', () => {
  const [x] = readColumns({ x: [1, null, undefined, -2e9] }, 4, {})
  expect(x).toEqual({ attribute: 'x', kind: 'number', values: Float64Array.of(1, Number.NaN, Number.NaN, -2e9) })
  expect(readColumns({ x: Float32Array.of(0.5) }, 1, {})[0]).toMatchObject({ kind: 'number' })
})

it('numbers words by how common they are, whatever the order of rows', () => {
  const [one] = readColumns({ w: ['b', 'a', 'c', 'c', null] }, 5, {})
  const [other] = readColumns({ w: ['c', null, 'a', 'c', 'b'] }, 5, {})
  expect(one).toMatchObject({ words: ['c', 'a', 'b'], known: Uint8Array.of(1, 1, 1, 1, 0) })
  expect(other).toMatchObject({ words: ['c', 'a', 'b'] })
})

it('lays sets out row after row, each word once', () => {
  const [sets] = readColumns({ s: [['a', 'b', 'a'], [], null, ['b']] }, 4, {})
  expect(sets).toMatchObject({
    kind: 'words',
    words: ['b', 'a'],
    starts: Int32Array.of(0, 2, 2, 2, 3),
    codes: Int32Array.of(1, 0, 0),
  })
})

it('calls yes and no so in any order', () => {
  expect(readColumns({ f: [false, false, true] }, 3, {})[0]).toMatchObject({
    words: ['yes', 'no'],
    codes: Int32Array.of(1, 1, 0),
  })
})

it('gathers the faults of all columns', () => {
  const error = thrown(() => readColumns({ x: [1, 'a', Number.POSITIVE_INFINITY], y: ['a', 1, true] }, 3, {}))
  expect(error).toMatchObject({ path: 'columns.x[1]', issueCount: 4 })
})
