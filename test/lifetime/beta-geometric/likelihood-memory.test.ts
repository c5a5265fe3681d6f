/** In a file of its own: a test that watches memory must run code that nothing else has warmed up in another way. */
import { describe, expect, it } from 'vitest'
import { createLogLikelihood } from '../../../src/lifetime/beta-geometric/likelihood.js'
import { evaluation } from '../../../src/numeric/index.js'
import { bytesAnEvaluation } from '../bytes-an-evaluation.js'
import { simulatedBase } from './bases.js'

describe.each([0, 1] as const)('one evaluation of the likelihood with %i chances to leave at first', first => {
  it('takes no memory', () => {
    const base = simulatedBase(2000, 6)
    const logLikelihood = createLogLikelihood(base.patterns, first)
    const out = evaluation(4)
    const point = Float64Array.of(0.243, 4.414, 0.793, 2.426).map(Math.log)
    // One number on the heap for every client would take more.
    const hoped = 4 * base.size
    expect(bytesAnEvaluation(() => logLikelihood.evaluate(point, out), hoped)).toBeLessThan(hoped)
  })
})
