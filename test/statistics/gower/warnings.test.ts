import { expect, it } from 'vitest'
import { warningsOf } from '../../../src/statistics/gower/warnings.js'

it('names what does not vary and what is mostly missing', () => {
  const attributes = {
    a: { kind: 'number', range: [4, 4] },
    b: { kind: 'number', range: [4, 5] },
    c: { kind: 'nominal' },
  } as const
  const warnings = warningsOf(attributes, { a: 10, b: 5, c: 4 }, 10)
  expect(warnings.map(({ code, attribute }) => [code, attribute])).toEqual([
    ['CONSTANT_ATTRIBUTE', 'a'],
    ['MOSTLY_MISSING', 'c'],
  ])
})
