import { describe, expect, it } from 'vitest'
import {
  probabilitiesAlive,
  probabilitiesAliveAfter,
  probabilitiesSilent,
} from '../../../src/lifetime/beta-geometric-erlang/alive.js'
import { historyOf } from '../../../src/lifetime/foundation/histories.js'
import { errorsOf } from './reference.js'

describe('P(alive)', () => {
  it('is right to the last digits for random clients', () => {
    const { median, worst } = errorsOf(
      'P(alive)',
      ({ params, first, client }) => probabilitiesAlive(params, first, historyOf(client))[0]!,
      row => row.alive,
    )
    expect(median).toBeLessThan(1e-15)
    expect(worst).toBeLessThan(1e-13)
  })

  it('is so after a while', () => {
    const { median, worst } = errorsOf(
      'P(alive after)',
      ({ params, first, client, horizon }) => probabilitiesAliveAfter(params, first, historyOf(client), horizon)[0]!,
      row => row.aliveAfter,
    )
    expect(median).toBeLessThan(2e-15)
    expect(worst).toBeLessThan(1e-12)
  })
})

describe('P(no purchase)', () => {
  it('is right to the last digits for random clients', () => {
    const { median, worst } = errorsOf(
      'P(no purchase)',
      ({ params, first, client, horizon }) => probabilitiesSilent(params, first, historyOf(client), horizon)[0]!,
      row => row.silent,
    )
    expect(median).toBeLessThan(1e-15)
    expect(worst).toBeLessThan(1e-13)
  })
})

it('is never more than 1, by no last digit', () => {
  const histories = Array.from({ length: 60 }, (_, age) => historyOf({ frequency: 0, recency: 0, age }))
  for (const params of [
    { k: 3, r: 3.152, alpha: 2.584, a: 1, b: 1 },
    { k: 9, r: 1, alpha: 1, a: 1, b: 1 },
  ]) {
    for (const history of histories) {
      expect(probabilitiesAlive(params, 0, history)[0]).toBeLessThanOrEqual(1)
      expect(probabilitiesAliveAfter(params, 0, history, 1e-9)[0]).toBeLessThanOrEqual(1)
    }
  }
})
