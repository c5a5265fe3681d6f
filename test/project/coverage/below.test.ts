import { describe, expect, it } from 'vitest'
import { isBelow } from '../../../src/project/coverage/below.js'

describe('a ratio below its level', () => {
  it('is so by more than rounding', () => {
    expect([1.2, 1.2 - 1e-12, 1.2 - 1e-6, -3, 0].map(ratio => isBelow(ratio, 1.2))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ])
  })
})
