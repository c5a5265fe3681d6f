import { expect, test } from 'vitest'
import { fault, isRecord } from '../../../src/records/shapes/shape.js'

test('a fault says what came, and a hint only where there is one', () => {
  expect(fault('OUT_OF_RANGE', 'a.b', 'a number > 0', -1)).toEqual([
    { code: 'OUT_OF_RANGE', path: 'a.b', expected: 'a number > 0', received: '-1' },
  ])
  expect(fault('OUT_OF_RANGE', 'a.b', 'a number > 0', -1, 'Turn it round')[0].hint).toBe('Turn it round')
})

test.each([[[]], [new Map()], [new Set()], [new Date(0)], [null], ['x'], [new Float64Array(1)]])(
  '%o is no object with fields of its own',
  value => {
    expect(isRecord(value)).toBe(false)
  },
)

test('an object without a prototype is one', () => {
  expect(isRecord(Object.create(null))).toBe(true)
})
