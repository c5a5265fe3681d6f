import { describe, expect, it } from 'vitest'
import { logLikelihoodOf } from '../../../src/lifetime/gamma-poisson/log-likelihood.js'
import { paretoLaw } from '../../../src/lifetime/pareto-nbd/law.js'
import { baseOf } from '../../laws/arbitrary.js'
import { patternsOf } from '../patterns-of.js'
import { REFERENCES } from './reference.js'

describe('logLikelihoodOf', () => {
  it('agrees with 25 digits, to 1e-13 of its value or of 1', () => {
    const errors = REFERENCES.map(({ params, law, client, values }) => {
      const error = Math.abs(logLikelihoodOf(params, law, patternsOf(client)) - values.logLikelihood)
      return error / Math.max(1, Math.abs(values.logLikelihood))
    })
    console.log(`log-likelihood of ${errors.length} clients: worst ${Math.max(...errors)}`)
    expect(Math.max(...errors)).toBeLessThan(1e-13)
  })

  // mpmath, 80 digits, where other packages lose digits, overflow or drop a term.
  it.each([
    [0.5, 10, 50, 1e5, 20, 100, 365, -60.874254107],
    [0.5, 1e-6, 0.5, 1e6, 3000, 300, 365, 3881.5306559],
    [0.553, 10.578, 0.606, 11.669, 500, 37, 37.5, 670.1564049822621],
  ])('r %d, alpha %d, s %d, beta %d, x %d, last %d, age %d', (r, alpha, s, beta, frequency, recency, age, expected) => {
    const ours = logLikelihoodOf({ r, alpha }, paretoLaw({ s, beta }), patternsOf({ frequency, recency, age }))
    expect(ours).toBeCloseRelative(expected, 1e-9)
  })

  it('of a base is the sum over its clients', () => {
    const clients = [
      { frequency: 2, recency: 30, age: 38 },
      { frequency: 7, recency: 30, age: 31 },
      { frequency: 0, recency: 0, age: 38 },
    ]
    const [params, law] = [{ r: 0.553, alpha: 10.578 }, paretoLaw({ s: 0.606, beta: 11.669 })]
    const sum = clients.reduce((total, client) => total + logLikelihoodOf(params, law, patternsOf(client)), 0)
    expect(logLikelihoodOf(params, law, baseOf([...clients, ...clients]).patterns)).toBeCloseRelative(2 * sum, 1e-14)
  })
})
