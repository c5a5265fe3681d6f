import { describe, expect, it } from 'vitest'
import { expectLevel } from '../../src/statistics/level.js'

describe('expectLevel', () => {
  it('is 95 % unless another is asked for', () => {
    expect([expectLevel(), expectLevel(0.9)]).toEqual([0.95, 0.9])
  })

  it.each([0, 1, 95, Number.NaN, '0.9'])('refuses %j', level => {
    expect(() => expectLevel(level)).toThrow('options.level')
  })
})
