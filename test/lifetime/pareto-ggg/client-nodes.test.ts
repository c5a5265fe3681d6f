import { describe, expect, it } from 'vitest'
import { clientNodes } from '../../../src/lifetime/pareto-ggg/client-nodes.js'
import { logKernel } from '../../../src/lifetime/pareto-ggg/population.js'
import { logGamma } from '../../../src/numeric/index.js'
import { GROCERY, history, population, range } from './fixtures.js'

const FINE = { step: 0.4, drop: 26, sharpest: 1000 }

/** ln ∫ p(k) p(λ) (density of the purchases), up to the constants of the two priors. */
function logEvidence(row: ReturnType<typeof history>): number {
  const { logK, logLambda, logPurchases } = clientNodes(row, range, FINE)
  const logs = logPurchases.map(
    (log, n) => log + logKernel(population.regularity, logK[n]!) + logKernel(population.purchases, logLambda[n]!),
  )
  const highest = logs.reduce((most, log) => Math.max(most, log), -Infinity)
  return highest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - highest), 0))
}

describe('nodes of a client', () => {
  it('integrate the priors to one where there is nothing to learn', () => {
    const constant = (shape: number): number => shape - shape * Math.log(shape) + logGamma(shape)
    expect(logEvidence(history(0, 0, 0))).toBeCloseTo(constant(GROCERY.t) + constant(GROCERY.r), 8)
  })

  it('do not depend on how fine they are', () => {
    const row = history(7, 30, 33, 0.2)
    const finer = clientNodes(row, range, { step: 0.2, drop: 30, sharpest: 1000 })
    const usual = clientNodes(row, range, FINE)
    const sum = ({ logK, logLambda, logPurchases }: typeof usual): number =>
      logPurchases.reduce(
        (all, log, n) =>
          all +
          Math.exp(
            log + 20 + logKernel(population.regularity, logK[n]!) + logKernel(population.purchases, logLambda[n]!),
          ),
        0,
      )
    expect(sum(usual) / sum(finer)).toBeCloseTo(1, 9)
  })

  it('come sorted by k', () => {
    const { k } = clientNodes(history(3, 10, 20), range, FINE)
    expect(Array.from(k)).toEqual(Array.from(k).sort((a, b) => a - b))
  })

  it('are few for the most frequent and most regular client', () => {
    expect(clientNodes(history(1000, 300, 301, 0.002), range, FINE).k.length).toBeLessThan(1000)
  })
})
