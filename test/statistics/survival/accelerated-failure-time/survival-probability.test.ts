import type { FailureTimeDistribution } from 'clientele/statistics'
import { acceleratedFailureTime } from 'clientele/statistics'
import { expect, it } from 'vitest'
import { JUNK } from '../../../laws/junk.js'

const model = (distribution: FailureTimeDistribution, scale = 0.5) =>
  acceleratedFailureTime.fromParams(
    { distribution, intercept: 3, coefficients: { products: 0.25 }, scale },
    { timeUnit: 'month' },
  )

it('is the law, of new clients', () => {
  const of = (distribution: FailureTimeDistribution, scale?: number) =>
    acceleratedFailureTime.survivalProbability(model(distribution, scale), { products: [0] }, { horizon: 12 })[0]!
  expect(of('weibull')).toBeCloseTo(Math.exp(-((12 / Math.exp(3)) ** 2)), 14)
  expect(of('exponential', 1)).toBeCloseTo(Math.exp(-12 / Math.exp(3)), 14)
  expect(of('log-logistic')).toBeCloseTo(1 / (1 + (12 / Math.exp(3)) ** 2), 14)
  // Φ(−(ln 12 − 3) / 0.5) by mpmath.
  expect(of('log-normal')).toBeCloseTo(0.848538814157474, 11)
})

it('forgets how long a client has been one under the exponential law alone', () => {
  const asked = { products: [1, 1] }
  const options = { horizon: 6, tenure: [0, 60] }
  const [fresh, old] = acceleratedFailureTime.survivalProbability(model('exponential', 1), asked, options)
  expect(old).toBeCloseTo(fresh!, 13)
  const [young, aged] = acceleratedFailureTime.survivalProbability(model('weibull'), asked, options)
  expect(aged!).toBeLessThan(young!)
})

it('is a ratio of nothings where nobody is left, and right there', () => {
  const deep = acceleratedFailureTime.survivalProbability(
    model('weibull'),
    { products: [0] },
    { horizon: 1e-4, tenure: 1e4 },
  )
  // exp(−((10000.0001/e³)² − (10000/e³)²)) by mpmath.
  expect(deep[0]).toBeCloseTo(0.995054763765212, 11)
  const beyond = acceleratedFailureTime.survivalProbability(
    model('weibull'),
    { products: [0] },
    { horizon: 1, tenure: 1e200 },
  )
  expect(beyond[0]).toBe(0)
})

it('takes horizons in any unit and writes where it is told', () => {
  const out = new Float64Array(1)
  const asked = { products: [2] }
  const months = acceleratedFailureTime.survivalProbability(model('weibull'), asked, { horizon: 24 })
  const years = acceleratedFailureTime.survivalProbability(model('weibull'), asked, {
    horizon: { value: 2, unit: 'year' },
    out,
  })
  expect(years).toBe(out)
  expect(out[0]).toBeCloseTo(months[0]!, 14)
})

it('names what is at fault', () => {
  const asked = { products: [2] }
  const of = acceleratedFailureTime.survivalProbability
  expect(() => of(model('weibull'), {}, { horizon: 1 })).toThrow(/columns.products.*COLUMN_NOT_FOUND/)
  expect(() => of(model('weibull'), asked, { horizon: 1, tenure: [1, 2] })).toThrow(/options.tenure.*LENGTH_MISMATCH/)
  expect(() => of(model('weibull'), asked, { horizon: 1, tenure: -1 })).toThrow(/options.tenure/)
  expect(() => of(model('weibull'), { products: [1e5] }, { horizon: 1 })).toThrow(/columns.*OUT_OF_RANGE/)
  for (const junk of JUNK.filter(value => value !== 1e300 && value !== 5e-324)) {
    // @ts-expect-error junk is no horizon
    expect(() => of(model('weibull'), asked, { horizon: junk })).toThrow(/options\.horizon|Convert/)
    // @ts-expect-error junk is no model
    expect(() => of(junk, asked, { horizon: 1 })).toThrow(/model/)
  }
})
