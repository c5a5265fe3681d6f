import { describe, expect, it } from 'vitest'
import { drawnInterval, expectDraws } from '../../../src/satisfaction/value-link/draw-options.js'

describe('options of draws', () => {
  it('have defaults', () => {
    expect(expectDraws({})).toEqual({ level: 0.95, draws: 4000, seed: 1 })
    expect(() => expectDraws({ level: 1 })).toThrow(/options.level/)
    expect(() => expectDraws({ draws: 99 })).toThrow(/options.draws/)
    expect(() => expectDraws({ seed: -1 })).toThrow(/options.seed/)
  })

  it('give the interval between two quantiles', () => {
    const values = Float64Array.from({ length: 101 }, (_, place) => place)
    expect(drawnInterval(values, 0.9)).toMatchObject({ lower: 5, upper: 95, method: 'monte-carlo' })
  })
})
