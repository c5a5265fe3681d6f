/** In a file of its own: once `Math` has been watched, the engine no longer compiles calls to it away. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createLogLikelihood } from '../../../src/lifetime/gamma-gamma/likelihood.js'
import { spendBlocks } from '../../../src/lifetime/spend-blocks.js'
import { spendColumns } from '../../../src/lifetime/spend-histories.js'
import { evaluation } from '../../../src/numeric/core.js'
import { simulatedBase } from './bases.js'

const gammas = vi.hoisted(() => ({ calls: 0 }))

vi.mock('../../../src/numeric/core.js', async importOriginal => {
  const numeric = await importOriginal<typeof import('../../../src/numeric/core.js')>()
  const counted = (of: (x: number) => number) => (x: number) => {
    gammas.calls++
    return of(x)
  }
  return {
    ...numeric,
    logGamma: counted(numeric.logGamma),
    digamma: counted(numeric.digamma),
    trigamma: counted(numeric.trigamma),
  }
})

afterEach(() => {
  vi.restoreAllMocks()
})

describe('one evaluation of the Gamma-Gamma likelihood', () => {
  it.each([1000, 20_000, 200_000])('costs, for %i clients, what distinct numbers of orders ask for', clients => {
    const spend = spendBlocks(spendColumns(simulatedBase(clients, 5)))
    const logLikelihood = createLogLikelihood(spend)
    const out = evaluation(3)
    const point = Float64Array.of(6.25, 3.74, 15.44).map(Math.log)
    gammas.calls = 0
    const spies = (['log', 'exp', 'log1p', 'expm1', 'pow'] as const).map(name => vi.spyOn(Math, name))
    logLikelihood.evaluate(point, out)
    const elementary = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0)
    vi.restoreAllMocks()
    console.log(
      `${spend.clients} clients with spend, ${spend.count} numbers of orders: ` +
        `${elementary} logarithms and exponentials, ${gammas.calls} gamma functions`,
    )
    expect(gammas.calls).toBeGreaterThan(0)
    expect(gammas.calls).toBeLessThanOrEqual(6 * spend.count + 3)
    expect(elementary).toBeLessThanOrEqual(6 * spend.count + 5 + spend.clients / 200)
  })
})
