import { expect, it } from 'vitest'
import { expectNumbers } from '../../../../src/statistics/clustering/distances/number-columns.js'
import { thrown } from '../../../errors/thrown.js'

it('takes numbers only, and names the others', () => {
  expect(() => expectNumbers({ a: [1, 2], b: Float32Array.of(1, 2) }, 'columns')).not.toThrow()
  const error = thrown(() => expectNumbers({ a: [1, 'x', null, true] }, 'columns'))
  expect([error.code, error.path, error.issueCount]).toEqual(['INVALID_TYPE', 'columns.a[1]', 3])
  expect(thrown(() => expectNumbers(JSON.parse('{"a":5}'), 'columns')).path).toBe('columns.a')
})
