/** In a file of its own: a test that watches memory must run code that nothing else has warmed up in another way. */
import { describe, expect, it } from 'vitest'
import { createLogLikelihood } from '../../../src/lifetime/gamma-poisson/likelihood.js'
import { createParetoLaw } from '../../../src/lifetime/pareto-nbd/fit-law.js'
import { evaluation } from '../../../src/numeric/index.js'
import { CDNOW, logsOf, paretoBase } from './fit-bases.js'

const EVALUATIONS = 100

describe('one evaluation of the likelihood of Pareto/NBD', () => {
  it('takes no memory', () => {
    const base = paretoBase(300, 6)
    const logLikelihood = createLogLikelihood(base.patterns, createParetoLaw())
    const out = evaluation(4)
    const point = logsOf(CDNOW)
    // The engine itself allocates while it compiles, and numbers passed between functions until it has; the leanest of
    // the batches shows what an evaluation takes. One that ends with less than it began with saw a collection.
    const growth = Array.from({ length: 40 }, () => {
      const before = process.memoryUsage().heapUsed
      for (let i = 0; i < EVALUATIONS; i++) logLikelihood.evaluate(point, out)
      return process.memoryUsage().heapUsed - before
    })
    const leanest = Math.min(...growth.filter(bytes => bytes >= 0))
    console.log(`${leanest / EVALUATIONS} bytes an evaluation`)
    expect(leanest / EVALUATIONS).toBeLessThan(1000)
  })
})
