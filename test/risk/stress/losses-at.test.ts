import { describe, expect, it } from 'vitest'
import { gaussLegendre, normalCdf, normalQuantile } from '../../../src/numeric/index.js'
import { baseLosses, lossesAt } from '../../../src/risk/stress/losses-at.js'
import { stressPlan } from '../../../src/risk/stress/stress-plan.js'
import { PORTFOLIO } from './portfolio.js'

describe('losses in a state', () => {
  it("are Frye and Jacobs' function of default rates", () => {
    const { probabilityOfDefault, lossGivenDefault } = lossesAt(
      stressPlan(PORTFOLIO, { lossGivenDefault: 'frye-jacobs' }),
      [-2],
    )
    for (const [i, pd] of PORTFOLIO.probabilityOfDefault.entries()) {
      const [lgd, rho] = [Number(PORTFOLIO.lossGivenDefault[i]), Number(PORTFOLIO.assetCorrelation[i])]
      const k = (normalQuantile(pd) - normalQuantile(pd * lgd)) / Math.sqrt(1 - rho)
      const rate = probabilityOfDefault[i]!
      expect(lossGivenDefault[i]).toBeCloseTo(normalCdf(normalQuantile(rate) - k) / rate, 12)
      expect(lossGivenDefault[i]).toBeGreaterThan(lgd)
    }
  })

  it('average to the expected loss over the cycle, by that function too', () => {
    const { nodes, weights } = gaussLegendre(200)
    for (const lossGivenDefault of ['given', 'frye-jacobs'] as const) {
      const plan = stressPlan(PORTFOLIO, { lossGivenDefault })
      let mean = 0
      for (let k = 0; k < nodes.length; k++) {
        const z = 10 * nodes[k]!
        mean += 10 * weights[k]! * (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * lossesAt(plan, [z]).total
      }
      expect(mean / baseLosses(plan).total).toBeCloseTo(1, 9)
    }
  })

  it('move along links, within what there is', () => {
    const plan = stressPlan(
      { ...PORTFOLIO, undrawn: [10, 0, 10, 10, 10] },
      {
        lossGivenDefault: { factor: 'prices', slope: -0.5 },
        exposure: { factor: 'prices', slope: -0.2, reference: 1 },
      },
    )
    const { lossGivenDefault, exposure } = lossesAt(plan, [0, -0.5])
    expect(Array.from(lossGivenDefault)).toEqual([0.65, 0.75, 0.85, 0.6, 0.7])
    expect(exposure[0]).toBeCloseTo(103, 12)
    expect(exposure[1]).toBe(200)
    const far = lossesAt(plan, [0, -100])
    expect(Math.max(...far.lossGivenDefault)).toBe(1)
    expect(far.exposure[0]).toBe(110)
    expect(lossesAt(plan, [0, 100]).total).toBe(0)
  })

  it('leave what is certain and what is independent', () => {
    const plan = stressPlan(
      {
        exposure: [1, 1, 1, 1],
        probabilityOfDefault: [0, 1, 0.1, 0.1],
        lossGivenDefault: [0.5, 0.5, 0, 1],
        assetCorrelation: [0.2, 0.2, 0.2, 0],
      },
      { lossGivenDefault: 'frye-jacobs' },
    )
    const { losses } = lossesAt(plan, [-3])
    expect(Array.from(losses)).toEqual([0, 0.5, 0, 0.1])
    for (const z of [-37, 37]) expect(Number.isFinite(lossesAt(plan, [z]).total)).toBe(true)
  })
})
