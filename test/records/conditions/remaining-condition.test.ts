import { describe, expect, it } from 'vitest'
import type { Condition } from '../../../src/records/index.js'
import { remainingCondition } from '../../../src/records/index.js'

const a: Condition = { fact: 'a', is: 'at-least', value: 5 }
const aAtMost: Condition = { fact: 'a', is: 'at-most', value: 9 }
const b: Condition = { fact: 'b', is: 'one-of', values: ['x'] }
const c: Condition = { fact: 'c', is: 'known' }
const never: Condition = { not: { all: [] } }

describe('what remains', () => {
  it.each<[string, Condition, Condition]>([
    ['nothing of what holds', { all: [a, { any: [b, c] }] }, { all: [] }],
    [
      'the part that does not hold',
      { all: [a, { fact: 'b', is: 'none-of', values: ['x'] }] },
      { fact: 'b', is: 'none-of', values: ['x'] },
    ],
    [
      'all of several',
      { all: [a, c, { fact: 'd', is: 'above', value: 1 }] },
      { all: [c, { fact: 'd', is: 'above', value: 1 }] },
    ],
    [
      'any of several',
      { all: [a, { any: [c, { all: [b, { fact: 'd', is: 'known' }] }] }] },
      { any: [c, { fact: 'd', is: 'known' }] },
    ],
    [
      'a denial as the opposite',
      { not: { any: [a, { fact: 'd', is: 'known' }] } },
      { fact: 'a', is: 'below', value: 5 },
    ],
    [
      'a denial of all as any opposite',
      { not: { all: [a, b] } },
      {
        any: [
          { fact: 'a', is: 'below', value: 5 },
          { fact: 'b', is: 'none-of', values: ['x'] },
        ],
      },
    ],
    [
      'all of all, and any of any, side by side',
      { all: [c, { all: [a, { all: [never, { any: [c, { any: [never, c] }] }] }] }] },
      { all: [c, never, { any: [c, never, c] }] },
    ],
    ['what never holds', { all: [a, never] }, never],
  ])('is %s', (_, condition, remaining) => {
    expect(remainingCondition(condition, { a: 7, b: 'x' })).toEqual(remaining)
  })

  it('keeps what holds where it speaks of a fact that has to change', () => {
    expect(remainingCondition({ all: [a, aAtMost, b] }, { a: 4, b: 'x' })).toEqual({ all: [a, aAtMost] })
    const either: Condition = { any: [aAtMost, b] }
    // b may change with a, and so what is said of b counts too.
    expect(remainingCondition({ all: [a, either, { not: { fact: 'b', is: 'unknown' } }] }, { a: 4, b: 'x' })).toEqual({
      all: [a, either, { fact: 'b', is: 'known' }],
    })
  })

  it('counts what is missing', () => {
    expect(remainingCondition({ all: [a, b] }, { a: 5 })).toEqual(b)
  })

  it('refuses facts of another kind', () => {
    expect(() => remainingCondition(a, { a: 'x' })).toThrow(expect.objectContaining({ path: 'facts.a' }))
  })
})
