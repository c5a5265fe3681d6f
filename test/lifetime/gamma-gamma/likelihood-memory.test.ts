/** In a file of its own: a test that watches memory must run code that nothing else has warmed up in another way. */
import { describe, expect, it } from 'vitest'
import { createLogLikelihood } from '../../../src/lifetime/gamma-gamma/likelihood.js'
import { spendBlocks } from '../../../src/lifetime/spend-blocks.js'
import { spendColumns } from '../../../src/lifetime/spend-histories.js'
import { evaluation } from '../../../src/numeric/index.js'
import { simulatedBase } from './bases.js'

describe('one evaluation of the Gamma-Gamma likelihood', () => {
  it('takes no memory', () => {
    const logLikelihood = createLogLikelihood(spendBlocks(spendColumns(simulatedBase(2000, 6))))
    const out = evaluation(3)
    const point = Float64Array.of(6.25, 3.74, 15.44).map(Math.log)
    // The engine itself allocates while it compiles; of ten batches the leanest shows what an evaluation takes.
    const growth = Array.from({ length: 10 }, () => {
      const before = process.memoryUsage().heapUsed
      for (let i = 0; i < 1000; i++) logLikelihood.evaluate(point, out)
      return process.memoryUsage().heapUsed - before
    })
    const leanest = Math.min(...growth.filter(bytes => bytes >= 0))
    console.log(`${leanest / 1000} bytes an evaluation`)
    expect(leanest).toBeLessThan(1e6)
  })
})
