import { describe, expect, it } from 'vitest'
import { historyOf } from '../../../src/lifetime/foundation/histories.js'
import {
  probabilitiesAlive,
  probabilitiesAliveAfter,
  probabilitiesSilent,
} from '../../../src/lifetime/gamma-poisson/alive.js'
import { paretoLaw } from '../../../src/lifetime/pareto-nbd/law.js'
import { errorsOf } from './reference.js'

describe('against 25 digits', () => {
  it('P(alive)', () => {
    const { median, worst } = errorsOf('alive', row => probabilitiesAlive(row.params, row.law, row.history)[0]!)
    expect(median).toBeLessThan(1e-15)
    expect(worst).toBeLessThan(1e-13)
  })

  it('P(alive) after a horizon', () => {
    const { median, worst } = errorsOf(
      'aliveAfter',
      row => probabilitiesAliveAfter(row.params, row.law, row.history, row.horizon)[0]!,
    )
    expect(median).toBeLessThan(1e-15)
    expect(worst).toBeLessThan(1e-13)
  })

  it('P(no purchase)', () => {
    const { median, worst } = errorsOf(
      'silent',
      row => probabilitiesSilent(row.params, row.law, row.history, row.horizon)[0]!,
    )
    expect(median).toBeLessThan(1e-15)
    expect(worst).toBeLessThan(1e-14)
  })
})

const law = paretoLaw({ s: 0.606, beta: 11.669 })
const params = { r: 0.553, alpha: 10.578 }

describe('at the ends', () => {
  it('holds who has just bought for alive', () => {
    expect(probabilitiesAlive(params, law, historyOf({ frequency: 9, recency: 30, age: 30 }))[0]).toBe(1)
  })

  it('falls with silence to none, and stays right where odds overflow', () => {
    const alive = (frequency: number, age: number): number =>
      probabilitiesAlive(params, law, historyOf({ frequency, recency: 10, age }))[0]!
    expect(alive(3, 60)).toBeLessThan(alive(3, 30))
    expect(alive(300, 100)).toBeLessThan(1e-150)
    expect(alive(1e6, 100)).toBe(0)
    expect(probabilitiesSilent(params, law, historyOf({ frequency: 1e6, recency: 10, age: 100 }), 39)[0]).toBe(1)
  })

  it('gives each of many histories what it gives one', () => {
    const times = Float64Array.of(0, 5, 10, 30)
    const histories = {
      size: 4,
      times,
      frequency: Int32Array.of(0, 2, 2, 7),
      recency: Int32Array.of(0, 1, 2, 2),
      age: Int32Array.of(3, 3, 3, 3),
    }
    const together = probabilitiesSilent(params, law, histories, 12)
    for (let i = 0; i < 4; i++) {
      const client = { frequency: histories.frequency[i]!, recency: times[histories.recency[i]!]!, age: 30 }
      expect(together[i]).toBe(probabilitiesSilent(params, law, historyOf(client), 12)[0])
    }
  })
})
