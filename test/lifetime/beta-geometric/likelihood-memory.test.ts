/** In a file of its own: a test that watches memory must run code that nothing else has warmed up in another way. */
import { describe, expect, it } from 'vitest'
import { createLogLikelihood } from '../../../src/lifetime/beta-geometric/likelihood.js'
import { evaluation } from '../../../src/numeric/index.js'
import { simulatedBase } from './bases.js'

describe.each([0, 1] as const)('one evaluation of the likelihood with %i chances to leave at first', first => {
  it('takes no memory', () => {
    const base = simulatedBase(2000, 6)
    const logLikelihood = createLogLikelihood(base.patterns, first)
    const out = evaluation(4)
    const point = Float64Array.of(0.243, 4.414, 0.793, 2.426).map(Math.log)
    const batch = (): number => {
      const before = process.memoryUsage().heapUsed
      for (let i = 0; i < 1000; i++) logLikelihood.evaluate(point, out)
      return process.memoryUsage().heapUsed - before
    }
    // The engine allocates until it has compiled, which on a busy machine is late; a collection makes a batch negative.
    let leanest = Number.POSITIVE_INFINITY
    for (let i = 0; i < 200 && leanest >= 1e6; i++) {
      const growth = batch()
      if (growth >= 0) leanest = Math.min(leanest, growth)
    }
    console.log(`${leanest / 1000} bytes an evaluation`)
    expect(leanest).toBeLessThan(1e6)
  })
})
