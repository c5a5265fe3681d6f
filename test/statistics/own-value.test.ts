import { describe, expect, it } from 'vitest'
import { ownValue } from '../../src/statistics/own-value.js'

describe('ownValue', () => {
  it('is what the record has of its own', () => {
    expect(ownValue({ a: 1 }, 'a')).toBe(1)
    expect(ownValue({ constructor: 2 } as Record<string, unknown>, 'constructor')).toBe(2)
    expect(['constructor', '__proto__', 'toString', 'b'].map(name => ownValue({ a: 1 }, name))).toEqual(
      Array(4).fill(undefined),
    )
  })
})
