/** In a file of its own: a test that watches memory must run code that nothing else has warmed up in another way. */
import { describe, expect, it } from 'vitest'
import { createLogLikelihood } from '../../../src/lifetime/gamma-poisson/likelihood.js'
import { createParetoLaw } from '../../../src/lifetime/pareto-nbd/fit-law.js'
import { evaluation } from '../../../src/numeric/index.js'
import { bytesAnEvaluation } from '../bytes-an-evaluation.js'
import { CDNOW, logsOf, paretoBase } from './fit-bases.js'

describe('one evaluation of the likelihood of Pareto/NBD', () => {
  it('takes no memory', () => {
    const base = paretoBase(300, 6)
    const logLikelihood = createLogLikelihood(base.patterns, createParetoLaw())
    const out = evaluation(4)
    const point = logsOf(CDNOW)
    // One number on the heap for every client would take more.
    const hoped = 4 * base.size
    expect(bytesAnEvaluation(() => logLikelihood.evaluate(point, out), hoped)).toBeLessThan(hoped)
  })
})
