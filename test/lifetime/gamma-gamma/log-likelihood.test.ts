import { describe, expect, it } from 'vitest'
import { gammaGamma } from '../../../src/lifetime/index.js'
import table from '../../tables/gamma-gamma.table.json' with { type: 'json' }
import { simulatedBase, spendBase } from './bases.js'
import { naiveLogLikelihood } from './naive.js'

const params = { p: 6.25, q: 3.74, gamma: 15.44 }
const model = gammaGamma.fromParams(params)

type Row = readonly [number, number, number, number, number, number, number | null]

/** Errors against 80-digit values, relative where these are above 1, ascending. */
function errorsOf(rows: readonly (readonly (number | null)[])[]): Float64Array {
  const errors = (rows as readonly Row[]).map(([p, q, gamma, spendOrders, meanSpend, expected]) => {
    const ours = gammaGamma.logLikelihood(gammaGamma.fromParams({ p, q, gamma }), { spendOrders, meanSpend })
    return Math.abs(ours - expected) / Math.max(1, Math.abs(expected))
  })
  return Float64Array.from(errors).sort()
}

describe('logLikelihood', () => {
  it('is right to the last digits for 1,500 random clients with 1 to 1e6 orders', () => {
    const errors = errorsOf(table.clients)
    const [median, worst] = [errors[750], errors[1499]]
    console.log(`log-likelihood of ${errors.length} clients: median ${median}, worst ${worst}`)
    expect(errors.length).toBe(1500)
    expect(worst).toBeLessThan(2e-14)
    expect(median).toBeLessThan(1e-15)
  })

  it('keeps eleven digits on the ridge, where p and q run to 1e10', () => {
    const errors = errorsOf(table.ridge)
    console.log(`on the ridge: median ${errors[150]}, worst ${errors[299]}`)
    expect(errors.length).toBe(300)
    expect(errors[299]).toBeLessThan(2e-11)
    expect(errors[150]).toBeLessThan(5e-15)
  })

  it('sums over the clients of a base, among whom those without spend say nothing', () => {
    const base = simulatedBase(2000, 4)
    expect(gammaGamma.logLikelihood(model, base)).toBeCloseRelative(naiveLogLikelihood(params, base), 1e-12)
    expect(gammaGamma.logLikelihood(model, { spendOrders: 0, meanSpend: 0 })).toBe(0)
    expect(gammaGamma.logLikelihood(model, spendBase([0, 0], [0, 0]))).toBe(0)
    const one = gammaGamma.logLikelihood(model, { spendOrders: 4, meanSpend: 9 })
    expect(gammaGamma.logLikelihood(model, spendBase([0, 4, 0], [0, 9, 0]))).toBe(one)
  })
})
