import { describe, expect, it } from 'vitest'
import { createNodes } from '../../../src/lifetime/gamma-poisson/fit-nodes.js'
import { createParetoLaw } from '../../../src/lifetime/pareto-nbd/fit-law.js'
import { exponentialLaw, logsOf } from './fit-bases.js'

const law = createParetoLaw()

/** ∫ (1+u/α)^{−σ} S(u) h(u) du of every cell, with the nodes placed for it. */
function integrals(times: Float64Array, params: Parameters<typeof logsOf>[0], sigma: number, most = sigma): number[] {
  law.at(logsOf(params))
  const nodes = createNodes(times, 1)
  nodes.place(law, Float64Array.of(sigma, params.alpha), 0, most - sigma)
  const { s, beta, alpha } = params
  return Array.from({ length: times.length - 1 }, (_, d) => {
    let sum = 0
    for (let j = nodes.start[d]!; j < nodes.start[d + 1]!; j++) {
      const u = times[d]! + nodes.later[j]!
      const log = -sigma * Math.log1p(u / alpha) - s * Math.log1p(u / beta)
      sum += nodes.weight[j]! * Math.exp(log) * (s / (beta + u))
    }
    return sum
  })
}

describe('nodes', () => {
  // With α = β the integrand is a power, s/α (1+u/α)^{−σ−s−1}, and its integral is known.
  it.each([
    [0.3, 1, [0, 1, 2, 50]],
    [3, 0.01, [0, 1e-3, 1, 1e3]],
    [200, 10, [0, 0.14, 39, 1e6]],
    [1e6, 30, [0, 1, 39]],
  ])('keep every digit at σ = %d, α = β = %d, times %o', (sigma, alpha, list) => {
    const times = Float64Array.from(list)
    const exponent = sigma + 0.6
    const power = (t: number): number => Math.exp(-exponent * Math.log1p(t / alpha))
    const total = (0.6 / exponent) * power(times[0]!)
    integrals(times, { r: 1, alpha, s: 0.6, beta: alpha }, sigma).forEach((ours, d) => {
      const exact = (0.6 / exponent) * (power(times[d]!) - power(times[d + 1]!))
      expect(Math.abs(ours - exact)).toBeLessThan(1e-14 * Math.max(exact, total))
    })
  })

  it('are few among days: three or four each', () => {
    const days = Float64Array.from({ length: 274 }, (_, day) => day / 7)
    law.at(logsOf({ r: 0.55, alpha: 10.6, s: 0.6, beta: 11.7 }))
    const nodes = createNodes(days, 1)
    nodes.place(law, Float64Array.of(0.55, 10.6), 0, 30)
    expect(nodes.start[273]! / 273).toBeLessThan(5)
    nodes.place(law, Float64Array.of(0.55, 10.6), 0, 3)
    expect(nodes.start[273]! / 273).toBeLessThan(4)
  })

  it('serve all exponents between least and most', () => {
    const times = Float64Array.of(0, 5, 40)
    const params = { r: 1, alpha: 4, s: 0.6, beta: 9 }
    const [own, shared] = [integrals(times, params, 2), integrals(times, params, 2, 60)]
    shared.forEach((value, d) => {
      expect(value).toBeCloseRelative(own[d]!, 1e-14)
    })
  })

  it('end where nothing is left, and exist where everything happens at once', () => {
    const constant = exponentialLaw()
    const nodes = createNodes(Float64Array.of(0, 1e9), 1)
    constant.at(Float64Array.of(0, 0, 0))
    nodes.place(constant, Float64Array.of(1, 1), 0, 0)
    expect(nodes.start[1]).toBeLessThan(400)
    constant.at(Float64Array.of(0, 0, 80))
    nodes.place(constant, Float64Array.of(1, 1), 0, 0)
    expect(nodes.start[1]).toBeGreaterThan(10)
    expect(nodes.start[1]).toBeLessThan(400)
  })
})
