import { expect, it } from 'vitest'
import { expectDistances } from '../../../../src/statistics/clustering/distances/given-distances.js'
import { thrown } from '../../../errors/thrown.js'

it('keeps what is right', () => {
  const given = { size: 3, values: Float64Array.of(1, 0, 2), defined: Uint8Array.of(1, 0, 1), coverage: [1, 0, 1] }
  expect(expectDistances(given, 'distances')).toEqual({ size: 3, values: given.values, defined: given.defined })
  expect(expectDistances({ size: 1, values: [] }, 'distances')).toEqual({ size: 1, values: [] })
})

it.each([
  [null, 'distances'],
  [{ size: 0, values: [] }, 'distances.size'],
  [{ size: 3, values: [1, 2] }, 'distances.values'],
  [{ size: 2 }, 'distances.values'],
  [{ size: 3, values: [1, -2, 1] }, 'distances.values[1]'],
  [{ size: 3, values: [1, '2', 1] }, 'distances.values[1]'],
  [{ size: 3, values: [1, 1e150, 1] }, 'distances.values[1]'],
  [{ size: 2, values: [1], defined: [2] }, 'distances.defined[0]'],
  [{ size: 2, values: [1], defined: [] }, 'distances.defined'],
])('%j is refused at %s', (given, path) => {
  expect(thrown(() => expectDistances(JSON.parse(JSON.stringify(given)), 'distances')).path).toBe(path)
})
