import { describe, expect, it } from 'vitest'
import { jetSize } from '../../../src/lifetime/gamma-poisson/fit-law.js'

describe('a jet', () => {
  it('holds a value, first and second derivatives', () => {
    expect([1, 2, 3].map(jetSize)).toEqual([3, 6, 10])
  })
})
