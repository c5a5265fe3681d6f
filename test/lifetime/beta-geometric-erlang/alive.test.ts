import { describe, expect, it } from 'vitest'
import {
  probabilitiesAlive,
  probabilitiesAliveAfter,
  probabilitiesSilent,
} from '../../../src/lifetime/beta-geometric-erlang/alive.js'
import { historyOf } from '../../../src/lifetime/histories.js'
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
