import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gaussLegendre } from '../../../src/numeric/index.js'
import type { Prior } from '../../../src/statistics/index.js'
import { priors } from '../../../src/statistics/index.js'
import { evaluatePrior, priorEvaluation } from '../../../src/statistics/sampling/prior-density.js'

const POSITIVE: readonly Prior[] = [
  priors.gamma({ shape: 0.3, rate: 4 }),
  priors.gamma({ shape: 7, rate: 0.01 }),
  priors.logNormal({ mean: -1, deviation: 1.5 }),
  priors.halfNormal({ scale: 3 }),
  priors.weibull({ shape: 0.7, scale: 10 }),
  priors.weibull({ shape: 4, scale: 0.2 }),
  priors.exponential({ rate: 5 }),
]
const UNIFORM = priors.uniform({ least: 1, most: 3 })
const NORMAL = priors.normal({ mean: -2, deviation: 0.5 })

function evaluate(prior: Prior, coordinate: number, domain: 'positive' | 'real' = 'positive') {
  const out = priorEvaluation()
  evaluatePrior(prior, { domain }, coordinate, out)
  return { ...out }
}

/** ∫ of the density over the coordinate. */
function mass(prior: Prior, from: number, to: number, domain: 'positive' | 'real' = 'positive'): number {
  const { nodes, weights } = gaussLegendre(40)
  let sum = 0
  const pieces = 200
  for (let piece = 0; piece < pieces; piece++) {
    const [a, width] = [from + ((to - from) * piece) / pieces, (to - from) / pieces]
    nodes.forEach((node, i) => {
      sum += (weights[i]! * width * Math.exp(evaluate(prior, a + ((node + 1) / 2) * width, domain).value)) / 2
    })
  }
  return sum
}

describe('the density of a prior over its coordinate', () => {
  it.each(POSITIVE.map(prior => [prior]))('of %j is a density', prior => {
    expect(mass(prior, -120, 60)).toBeCloseTo(1, 9)
  })

  it('of other parameters is a density', () => {
    expect(mass(NORMAL, -12, 8, 'real')).toBeCloseTo(1, 12)
    expect(mass(UNIFORM, 1, 3, 'real')).toBeCloseTo(1, 12)
    expect(mass(UNIFORM, 0, Math.log(3))).toBeCloseTo(1, 12)
  })

  // ln of the density at θ, written out, + ln θ
  it.each([
    [priors.gamma({ shape: 2, rate: 0.5 }), 3, 2 * Math.log(0.5) + 2 * Math.log(3) - 1.5],
    [priors.exponential({ rate: 5 }), 0.2, Math.log(5) - 1 + Math.log(0.2)],
    [priors.weibull({ shape: 2, scale: 10 }), 10, Math.log(2 / 10) - 1 + Math.log(10)],
    [priors.halfNormal({ scale: 3 }), 3, Math.log(Math.sqrt(2 / Math.PI) / 3) - 0.5 + Math.log(3)],
    [priors.logNormal({ mean: 0, deviation: 1 }), Math.E, -0.5 - Math.log(Math.sqrt(2 * Math.PI))],
    [UNIFORM, 2, Math.log(0.5) + Math.log(2)],
    [priors.flat(), 7, Math.log(7)],
  ])('of %j at %d has the Jacobian in it', (prior, theta, expected) => {
    expect(evaluate(prior, Math.log(theta)).value).toBeCloseRelative(expected, 1e-12)
  })

  it('has the derivatives that it says', () => {
    const cases = [...POSITIVE, UNIFORM, priors.flat()].map(prior => ({ prior, domain: 'positive' as const }))
    const real = [NORMAL, priors.flat()].map(prior => ({ prior, domain: 'real' as const }))
    fc.assert(
      fc.property(
        fc.constantFrom(...cases, ...real),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        ({ prior, domain }, u) => {
          const h = 1e-4
          const [below, at, above] = [u - h, u, u + h].map(x => evaluate(prior, x, domain))
          const slope = (above!.value - below!.value) / (2 * h)
          const curvature = (above!.slope - below!.slope) / (2 * h)
          expect(Math.abs(at!.slope - slope)).toBeLessThan(1e-5 * (1 + Math.abs(slope)))
          expect(Math.abs(at!.curvature - curvature)).toBeLessThan(1e-4 * (1 + Math.abs(curvature)))
        },
      ),
    )
  })

  it('of a uniform prior is nothing beyond its ends, and something at them', () => {
    expect(evaluate(UNIFORM, 0.999, 'real').value).toBe(Number.NEGATIVE_INFINITY)
    expect(evaluate(UNIFORM, 3.001, 'real').value).toBe(Number.NEGATIVE_INFINITY)
    expect(evaluate(UNIFORM, -0.001).value).toBe(Number.NEGATIVE_INFINITY)
    expect(evaluate(UNIFORM, 1.2).value).toBe(Number.NEGATIVE_INFINITY)
    expect(evaluate(UNIFORM, Math.log(3)).value).toBeCloseRelative(Math.log(1.5), 1e-12)
    expect(evaluate(priors.uniform({ least: 0, most: 3 }), -700).value).toBeCloseRelative(-700 - Math.log(3), 1e-12)
  })

  it('is never NaN', () => {
    const far = [-800, -1, 0, 1, 800]
    for (const prior of [...POSITIVE, UNIFORM, NORMAL, priors.flat()]) {
      for (const u of far) expect(Number.isNaN(evaluate(prior, u).value)).toBe(false)
    }
  })
})
