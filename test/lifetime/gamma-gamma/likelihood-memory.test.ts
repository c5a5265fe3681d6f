/** In a file of its own: a test that watches memory must run code that nothing else has warmed up in another way. */
import { describe, expect, it } from 'vitest'
import { createLogLikelihood } from '../../../src/lifetime/gamma-gamma/likelihood.js'
import { spendBlocks } from '../../../src/lifetime/spend-blocks.js'
import { spendColumns } from '../../../src/lifetime/spend-histories.js'
import { evaluation } from '../../../src/numeric/index.js'
import { bytesAnEvaluation } from '../bytes-an-evaluation.js'
import { simulatedBase } from './bases.js'

describe('one evaluation of the Gamma-Gamma likelihood', () => {
  it('takes no memory', () => {
    const base = simulatedBase(2000, 6)
    const logLikelihood = createLogLikelihood(spendBlocks(spendColumns(base)))
    const out = evaluation(3)
    const point = Float64Array.of(6.25, 3.74, 15.44).map(Math.log)
    // One number on the heap for every client would take more.
    const hoped = 4 * base.size
    expect(bytesAnEvaluation(() => logLikelihood.evaluate(point, out), hoped)).toBeLessThan(hoped)
  })
})
