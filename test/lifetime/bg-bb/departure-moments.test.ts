import { describe, expect, it } from 'vitest'
import * as of from '../../../src/lifetime/bg-bb/departure-moments.js'
import { likelihoodTerms } from './reference.js'

const params = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 }

/** Σ f(i) over from <= i < to. */
function sum(from: number, to: number, f: (i: number) => number): number {
  let total = 0
  for (let i = from; i < to; i++) total += f(i)
  return total
}

describe('the sums over departures', () => {
  it('are those of their definitions', () => {
    const [x, last, n] = [2, 3, 8]
    const moments = of.createDepartureMoments()
    moments.at(params)
    moments.begin(x, n)
    moments.reach(6)
    moments.reach(last)
    const terms = likelihoodTerms(params, x, last, n)
    const rho = (j: number): number => terms[j - last]! / terms.at(-1)!
    const p = (j: number): number => sum(j, n, i => 1 / (1.954 + i))
    const q = (j: number): number => sum(j, n, i => 1 / (0.75 + i - x)) - p(j)
    const t = (j: number): number => sum(j + 1, n, i => 1 / (3.44 + i))
    const r = (j: number): number => sum(j, n, i => 1 / (2.783 + i)) - t(j)
    const p2 = (j: number): number => sum(j, n, i => 1 / (1.954 + i) ** 2)
    const q2 = (j: number): number => sum(j, n, i => 1 / (0.75 + i - x) ** 2) - p2(j)
    const t2 = (j: number): number => sum(j + 1, n, i => 1 / (3.44 + i) ** 2)
    const r2 = (j: number): number => sum(j, n, i => 1 / (2.783 + i) ** 2) - t2(j)
    const total = (f: (j: number) => number): number => sum(last, n, j => rho(j) * f(j))
    const cases: readonly [number, (j: number) => number][] = [
      [of.ONE, () => 1],
      [of.P, p],
      [of.Q, q],
      [of.T, t],
      [of.R, r],
      [of.PP, j => p(j) ** 2],
      [of.PQ, j => p(j) * q(j)],
      [of.PT, j => p(j) * t(j)],
      [of.PR, j => p(j) * r(j)],
      [of.QQ, j => q(j) ** 2],
      [of.QT, j => q(j) * t(j)],
      [of.QR, j => q(j) * r(j)],
      [of.TT, j => t(j) ** 2],
      [of.TR, j => t(j) * r(j)],
      [of.RR, j => r(j) ** 2],
      [of.P2, p2],
      [of.Q2, q2],
      [of.T2, t2],
      [of.R2, r2],
    ]
    for (const [place, f] of cases) expect(moments.sums[place]).toBeCloseRelative(total(f), 1e-12)
    expect(moments.stays).toBe(1)
    expect(moments.logScale).toBe(0)
  })

  it('are scaled down together before they overflow', () => {
    const moments = of.createDepartureMoments()
    moments.at(params)
    moments.begin(900, 3000)
    moments.reach(900)
    expect(moments.sums.every(Number.isFinite)).toBe(true)
    expect(moments.logScale).toBeGreaterThan(300)
    expect(moments.stays).toBeLessThan(1e-150)
  })
})
