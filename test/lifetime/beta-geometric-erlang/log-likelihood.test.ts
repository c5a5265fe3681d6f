import { describe, expect, it } from 'vitest'
import { logLikelihoodOf as ofPlain } from '../../../src/lifetime/beta-geometric/log-likelihood.js'
import { logLikelihoodOf } from '../../../src/lifetime/beta-geometric-erlang/log-likelihood.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { patternsOf } from '../patterns-of.js'
import { REFERENCES } from './reference.js'

describe('the log-likelihood', () => {
  it('is right for random clients', () => {
    const errors = REFERENCES.map(
      ({ params, first, client, logLikelihood }) =>
        // Next to a likelihood of 1 its terms cancel.
        Math.abs(logLikelihoodOf(params, first, client) - logLikelihood) / Math.max(1, Math.abs(logLikelihood)),
    ).toSorted((p, q) => p - q)
    console.log(`log-likelihood: worst ${errors.at(-1)} of max(1, |ln L|)`)
    expect(errors.at(-1)).toBeLessThan(1e-13)
  })

  it('of a base is the sum over its clients', () => {
    const clients = [
      { frequency: 2, recency: 30, age: 38, logIntervals: Math.log(10 * 20) },
      { frequency: 0, recency: 0, age: 31, logIntervals: 0 },
      { frequency: 1, recency: 7, age: 31, logIntervals: Math.log(7) },
    ]
    const params = { k: 3, r: 0.85, alpha: 1.45, a: 0.79, b: 2.42 }
    const base = customerBaseFromSummary(
      {
        frequency: clients.map(client => client.frequency),
        recency: clients.map(client => client.recency),
        age: clients.map(client => client.age),
        logIntervals: clients.map(client => client.logIntervals),
      },
      { timeUnit: 'week', observedUntil: '2024-06-30' },
    )
    const sum = clients.reduce((total, client) => total + logLikelihoodOf(params, 1, client), 0)
    expect(logLikelihoodOf(params, 1, base)).toBeCloseRelative(sum, 1e-14)
  })

  it('is a density: it moves by x ln 7 from weeks to days, for any k', () => {
    for (const k of [1, 2, 5]) {
      const weekly = { k, r: 0.85, alpha: 1.45, a: 0.79, b: 2.42 }
      const inWeeks = logLikelihoodOf(weekly, 0, { frequency: 2, recency: 30, age: 38, logIntervals: Math.log(200) })
      const days = { frequency: 2, recency: 210, age: 266, logIntervals: Math.log(200 * 49) }
      const inDays = logLikelihoodOf({ ...weekly, alpha: 1.45 * 7 }, 0, days)
      expect(inDays).toBeCloseRelative(inWeeks - 2 * Math.log(7), 1e-14)
    }
  })

  it('is that of BG/NBD and MBG/NBD for one stage', () => {
    const params = { r: 0.85, alpha: 1.45, a: 0.79, b: 2.42 }
    for (const first of [0, 1] as const) {
      for (const [frequency, recency, age] of [
        [0, 0, 30],
        [3, 12, 32],
        [100_000, 900, 901],
      ] as const) {
        const client = { frequency, recency, age }
        expect(logLikelihoodOf({ k: 1, ...params }, first, client)).toBeCloseRelative(
          ofPlain(params, first, patternsOf(client)),
          1e-13,
        )
      }
    }
  })
})
