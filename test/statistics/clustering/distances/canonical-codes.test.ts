import { expect, it } from 'vitest'
import { canonicalCodes } from '../../../../src/statistics/clustering/distances/canonical-codes.js'

it('are numbers in an order that the rows have no part in', () => {
  const columns = {
    a: [3, -0, null],
    b: ['pear', 'apple', undefined],
    c: ['low', 'high', 'low'],
    d: [true, false, null],
    e: [['y', 'x', 'x'], ['x', 'y'], ['w']],
  }
  const codes = canonicalCodes(
    columns,
    {
      a: { kind: 'number' },
      b: { kind: 'nominal' },
      c: { kind: 'ordinal', levels: ['low', 'high'] },
      d: { kind: 'symmetric-binary' },
      e: { kind: 'set' },
    },
    3,
  )
  const none = -Number.MAX_VALUE
  expect([...codes]).toEqual([3, 1, 0, 1, 1, 0, 0, 1, 0, 1, none, none, 0, none, 0])
})
