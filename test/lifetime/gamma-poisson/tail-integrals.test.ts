import { describe, expect, it } from 'vitest'
import { createTailIntegrals } from '../../../src/lifetime/gamma-poisson/tail-integrals.js'
import { createParetoLaw } from '../../../src/lifetime/pareto-nbd/fit-law.js'
import { exponentialLaw, logsOf } from './fit-bases.js'

const law = createParetoLaw()
/** r and α. */
const BUYING = Float64Array.of(0.4, 7)
const times = Float64Array.from({ length: 60 }, (_, d) => d / 2)

describe('tail integrals', () => {
  it('are known where both scales are one: s/(σ+s) (1 − ((α+t)/(α+end))^{σ+s})', () => {
    const integrals = createTailIntegrals(times, law, BUYING)
    law.at(logsOf({ r: 0.4, alpha: 7, s: 0.6, beta: 7 }))
    integrals.place(0, 90)
    for (const x of [0, 1, 2, 3, 40, 90]) {
      integrals.integrate(x, 0, 59)
      const exponent = x + 1
      times.forEach((t, d) => {
        const exact = (0.6 / exponent) * -Math.expm1(exponent * Math.log((7 + t) / (7 + times[59]!)))
        expect(Math.abs(integrals.leaving[d * integrals.width]! - exact)).toBeLessThan(3e-14)
      })
    }
  })

  it('hold the means of what is averaged: L, q and their products', () => {
    const constant = exponentialLaw()
    constant.at(Float64Array.of(0, 0, Math.log(0.1)))
    const integrals = createTailIntegrals(times, constant, Float64Array.of(1.5, 7))
    integrals.place(0, 0)
    integrals.integrate(0, 10, 50)
    expect(integrals.width).toBe(1 + 3 + 6)
    const [begin, end] = [times[10]!, times[50]!]
    const at = (u: number): number[] => {
      const [L, q, a] = [Math.log1p(u / 7), u / (7 + u), 1 - 0.1 * u]
      return [1, L, q, a, L * L, L * q, L * a, q * q, q * a, a * a - 0.1 * u]
    }
    const exact = Array(10).fill(0)
    const steps = 20_000
    for (let i = 0; i < steps; i++) {
      const u = begin + ((i + 0.5) / steps) * (end - begin)
      const density = 0.1 * Math.exp(-0.1 * (u - begin)) * ((7 + begin) / (7 + u)) ** 1.5
      at(u).forEach((value, k) => {
        exact[k] += (density * value * (end - begin)) / steps
      })
    }
    exact.forEach((value, k) => {
      expect(Math.abs(integrals.leaving[10 * 10 + k]! - value)).toBeLessThan(1e-8)
    })
    expect(Array.from(integrals.leaving.subarray(500, 510))).toEqual(Array(10).fill(0))
    const staying = at(end).slice(0, 3)
    expect(Array.from(integrals.staying.subarray(500, 503))).toEqual(staying)
    expect(integrals.staying[503]).toBeCloseRelative(-0.1 * end, 1e-15)
  })

  it('give the same whichever frequencies were asked for before', () => {
    const [one, other] = [createTailIntegrals(times, law, BUYING), createTailIntegrals(times, law, BUYING)]
    law.at(logsOf({ r: 0.4, alpha: 7, s: 0.6, beta: 3 }))
    one.place(0, 200)
    other.place(0, 200)
    for (let x = 0; x <= 200; x++) one.integrate(x, 0, 59)
    other.integrate(200, 0, 59)
    for (let i = 0; i < one.leaving.length; i++) {
      expect(Math.abs(one.leaving[i]! - other.leaving[i]!)).toBeLessThan(1e-12 * Math.abs(other.leaving[i]!) + 1e-300)
    }
  })
})
