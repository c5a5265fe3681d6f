import { describe, expect, it } from 'vitest'
import { perFrequencyAndAge, timesLiving } from '../../../src/lifetime/foundation/living.js'
import { baseOf } from '../../laws/arbitrary.js'

describe('timesLiving', () => {
  it('asks once for all clients of one frequency and age', () => {
    const { patterns } = baseOf([
      { frequency: 0, recency: 0, age: 10 },
      { frequency: 2, recency: 3, age: 10 },
      { frequency: 2, recency: 4, age: 10 },
      { frequency: 2, recency: 4, age: 12 },
      { frequency: 3, recency: 4, age: 12 },
    ])
    const asked: [number, number][] = []
    const answers = timesLiving(Float64Array.of(1, 2, 3, 4, 5), patterns, (frequency, age) => {
      asked.push([frequency, age])
      return frequency + age
    })
    expect(asked).toEqual([
      [0, 10],
      [2, 10],
      [2, 12],
      [3, 12],
    ])
    expect(Array.from(answers)).toEqual([10, 24, 36, 56, 75])
  })
})

describe('perFrequencyAndAge', () => {
  it('is one answer per history', () => {
    const { patterns } = baseOf([
      { frequency: 0, recency: 0, age: 10 },
      { frequency: 2, recency: 3, age: 10 },
      { frequency: 2, recency: 4, age: 10 },
    ])
    expect(Array.from(perFrequencyAndAge(patterns, (frequency, age) => frequency + age))).toEqual([10, 12, 12])
  })
})
