import { describe, expect, it } from 'vitest'
import { gearing } from '../../../src/project/coverage/gearing.js'

describe('gearing', () => {
  it('is what is owed of what was paid in', () => {
    const path = gearing({ balance: [0, 60, 70, 35, 0], paidIn: [0, 80, 100, 100, 100] })
    expect(Array.from(path.values)).toEqual([0, 0.75, 0.7, 0.35, 0])
    expect(Array.from(path.defined)).toEqual([0, 1, 1, 1, 1])
  })

  it('refuses columns that do not fit', () => {
    expect(() => gearing({ balance: [1], paidIn: [1, 1] })).toThrow('LENGTH_MISMATCH')
  })
})
