import { describe, expect, it } from 'vitest'
import { reverseStress, stressTest, vasicekQuantile } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
import { PORTFOLIO, story } from './portfolio.js'

describe('reverse stress', () => {
  it('finds the cycle at which the loss is the target, from both sides of a normal year', () => {
    for (const loss of [0.5, 5, 30, 150, 300]) {
      const found = reverseStress(PORTFOLIO, { loss })
      if (!found.found) throw new Error(found.why)
      const { creditCycle } = found
      const back = stressTest(PORTFOLIO, [story('back', { creditCycle })]).scenarios[0]?.expectedLoss
      expect(Number(back) / loss).toBeCloseTo(1, 10)
      expect(found.evaluations).toBeLessThan(60)
    }
  })

  it('is closed for loans alike: the loss rate is a Vasicek quantile', () => {
    const alike = {
      exposure: [50, 50],
      probabilityOfDefault: [0.02, 0.02],
      lossGivenDefault: [1, 1],
      assetCorrelation: 0.2,
    }
    const lossRate = vasicekQuantile(0.999, { probabilityOfDefault: 0.02, assetCorrelation: 0.2 })
    const found = reverseStress(alike, { lossRate })
    expect(found).toMatchObject({
      found: true,
      creditCycle: expect.closeTo(-3.090232306167813, 9),
      probability: expect.closeTo(0.001, 11),
    })
  })

  it('says where the target is lost never or always', () => {
    const most = PORTFOLIO.exposure.reduce(
      (sum, exposure, i) => sum + exposure * Number(PORTFOLIO.lossGivenDefault[i]),
      0,
    )
    expect(reverseStress(PORTFOLIO, { loss: most + 1 })).toMatchObject({
      found: false,
      why: 'never',
      most: expect.closeTo(most, 6),
    })
    const certain = { exposure: [100], probabilityOfDefault: [1], lossGivenDefault: [0.5], assetCorrelation: 0.2 }
    expect(reverseStress(certain, { loss: 40 })).toMatchObject({ found: false, why: 'always', least: 50, most: 50 })
    expect(reverseStress({ ...certain, probabilityOfDefault: [0] }, { loss: 1 })).toMatchObject({
      why: 'never',
      most: 0,
    })
    expect(reverseStress({ ...certain, exposure: [0] }, { loss: 1 })).toMatchObject({ why: 'never' })
    expect(reverseStress({ ...certain, probabilityOfDefault: [0.1], assetCorrelation: 0 }, { loss: 6 })).toMatchObject({
      why: 'never',
    })
  })

  it('reaches targets where somebody is certain to default', () => {
    const mixed = {
      exposure: [100, 100],
      probabilityOfDefault: [1, 0.01],
      lossGivenDefault: [0.5, 0.5],
      assetCorrelation: 0.2,
    }
    const found = reverseStress(mixed, { loss: 60 })
    expect(found).toMatchObject({
      found: true,
      loss: expect.closeTo(60, 9),
      drivers: [{ client: 'row 2' }, { client: 'row 1', increase: 0 }],
    })
  })

  it('moves one factor and holds others', () => {
    const columns = { ...PORTFOLIO, factor: ['x', 'x', 'y', 'y', 'y'] }
    const usual = reverseStress(columns, { loss: 30 }, { factor: 'x' })
    const worse = reverseStress(columns, { loss: 30 }, { factor: 'x', held: { y: -1 } })
    if (!usual.found || !worse.found) throw new Error('not found')
    expect(worse.creditCycle).toBeGreaterThan(usual.creditCycle)
    expect(thrown(() => reverseStress(columns, { loss: 30 })).path).toBe('options.factor')
    expect(thrown(() => reverseStress(columns, { loss: 30 }, { factor: 'x', held: { x: 1 } }))).toMatchObject({
      code: 'CONFLICTING_OPTIONS',
      path: 'options.held.x',
    })
    expect(thrown(() => reverseStress(columns, { loss: 30 }, { factor: 'x', held: { z: 1 } })).path).toBe(
      'options.held.z',
    )
  })

  it('takes links that worsen with the cycle, and refuses others', () => {
    const linked = (slope: number) =>
      reverseStress(PORTFOLIO, { loss: 60 }, { lossGivenDefault: { factor: 'creditCycle', slope } })
    const given = reverseStress(PORTFOLIO, { loss: 60 })
    const worse = linked(-0.05)
    if (!given.found || !worse.found) throw new Error('not found')
    expect(worse.creditCycle).toBeGreaterThan(given.creditCycle)
    expect(thrown(() => linked(0.05))).toMatchObject({ code: 'NOT_APPLICABLE', path: 'options.lossGivenDefault.slope' })
  })

  it('lists as many drivers as asked', () => {
    expect(reverseStress(PORTFOLIO, { loss: 60 }, { drivers: 2 })).toMatchObject({ drivers: { length: 2 } })
    expect(thrown(() => reverseStress(PORTFOLIO, { loss: 60 }, { drivers: -1 })).path).toBe('options.drivers')
  })

  it('of 200,000 obligors takes a moment', () => {
    const size = 200_000
    const many = {
      exposure: new Float64Array(size).fill(1),
      probabilityOfDefault: Float64Array.from({ length: size }, (_, i) => 10 ** (-4 + 3 * (i / size))),
      lossGivenDefault: new Float64Array(size).fill(0.45),
      assetCorrelation: 0.15,
    }
    const begin = performance.now()
    expect(reverseStress(many, { lossRate: 0.05 }, { drivers: 1 })).toMatchObject({ found: true })
    expect(performance.now() - begin).toBeLessThan(15_000)
  })
})
