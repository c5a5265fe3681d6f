import { describe, expect, it } from 'vitest'
import type { RandomStream } from '../../src/model/index.js'
import { clientStream, randomStream } from '../../src/model/index.js'
import { digamma, logGamma, trigamma } from '../../src/numeric/index.js'
import {
  drawBeta,
  drawBinomial,
  drawExponential,
  drawGamma,
  drawGeometric,
  drawPoisson,
} from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'

const COUNT = 40_000
const SHAPES = [1e-3, 0.05, 0.243, 1, 2.5, 30, 1e3]

function sampleOf(seed: number, draw: (uniform: RandomStream) => number): Float64Array {
  const uniform = randomStream(seed)
  return Float64Array.from({ length: COUNT }, () => draw(uniform))
}

/** How many standard errors the mean of the draws lies from the truth. */
function surprise(draws: Float64Array, mean: number, variance: number): number {
  const sum = draws.reduce((total, draw) => total + draw, 0)
  return Math.abs(sum / COUNT - mean) / Math.sqrt(variance / COUNT)
}

/** Rising factorials over rates or sums: moments of Gamma and Beta. */
const rising = (x: number, n: number): number => Array.from({ length: n }, (_, i) => x + i).reduce((a, b) => a * b, 1)

describe('Gamma draws', () => {
  it.each(SHAPES)('of shape %d have mean and square within 4 standard errors', shape => {
    const rate = 4.4
    const moment = (n: number): number => rising(shape, n) / rate ** n
    const draws = sampleOf(1, uniform => drawGamma(uniform, shape, rate))
    expect(surprise(draws, moment(1), moment(2) - moment(1) ** 2)).toBeLessThan(4)
    expect(
      surprise(
        draws.map(x => x * x),
        moment(2),
        moment(4) - moment(2) ** 2,
      ),
    ).toBeLessThan(4)
  })

  it.each(SHAPES.filter(shape => shape > 0.04))('of shape %d have the mean logarithm ψ(shape)', shape => {
    const draws = sampleOf(2, uniform => drawGamma(uniform, shape, 1))
    expect(surprise(draws.map(Math.log), digamma(shape), trigamma(shape))).toBeLessThan(4)
  })

  it('of shape 0.001 are 0 as often as the distribution lies below the smallest double', () => {
    const zeros = sampleOf(3, uniform => drawGamma(uniform, 1e-3, 1)).filter(draw => draw === 0).length / COUNT
    const expected = 2 ** (-1075 * 1e-3) / Math.exp(1e-3 * -0.5772156649)
    expect(Math.abs(zeros - expected) / Math.sqrt((expected * (1 - expected)) / COUNT)).toBeLessThan(4)
  })

  it('scale with the rate, draw by draw', () => {
    const [one, fourth] = [sampleOf(4, u => drawGamma(u, 0.7, 1)), sampleOf(4, u => drawGamma(u, 0.7, 4))]
    expect(fourth).toEqual(one.map(draw => draw / 4))
  })
})

describe('Beta draws', () => {
  const pairs = SHAPES.flatMap(a => SHAPES.map(b => [a, b] as const))

  it.each(pairs)('of shapes %d and %d have mean and square within 4 standard errors', (a, b) => {
    const moment = (n: number): number => rising(a, n) / rising(a + b, n)
    const draws = sampleOf(5, uniform => drawBeta(uniform, a, b))
    expect(surprise(draws, moment(1), moment(2) - moment(1) ** 2)).toBeLessThan(4)
    expect(
      surprise(
        draws.map(x => x * x),
        moment(2),
        moment(4) - moment(2) ** 2,
      ),
    ).toBeLessThan(4)
    expect(draws.every(draw => draw >= 0 && draw <= 1)).toBe(true)
  })
})

describe('exponential draws', () => {
  it.each([1e-300, 0.25, 1, 1e300])('at rate %d wait 1 / rate on average', rate => {
    const draws = sampleOf(6, uniform => drawExponential(uniform, rate)).map(wait => wait * rate)
    expect(surprise(draws, 1, 1)).toBeLessThan(4)
    expect(
      surprise(
        draws.map(x => x * x),
        2,
        20,
      ),
    ).toBeLessThan(4)
  })

  it('never come at rate 0, and take no number from the stream', () => {
    const uniform = randomStream(9)
    expect(drawExponential(uniform, 0)).toBe(Number.POSITIVE_INFINITY)
    expect(uniform()).toBe(randomStream(9)())
  })
})

describe('Poisson draws', () => {
  it.each([1e-3, 0.7, 15.9, 16.1, 300, 1e6])(
    'of mean %d have mean, square and share of the most likely count',
    mean => {
      const draws = sampleOf(11, uniform => drawPoisson(uniform, mean))
      expect(draws.every(Number.isInteger)).toBe(true)
      expect(surprise(draws, mean, mean)).toBeLessThan(4)
      const squares = draws.map(x => (x - mean) ** 2)
      expect(surprise(squares, mean, mean + 2 * mean * mean)).toBeLessThan(4)
      const mode = Math.floor(mean)
      const share = Math.exp(mode * Math.log(mean) - mean - logGamma(mode + 1))
      const often = draws.map(x => (x === mode ? 1 : 0))
      expect(surprise(often, share, share * (1 - share))).toBeLessThan(4)
    },
  )

  it('of mean 0 are 0', () => {
    expect(drawPoisson(randomStream(1), 0)).toBe(0)
  })

  it.each([2 ** 53, 1e100, 1e300])('of mean %d keep to it within a few roots, in no time', mean => {
    const draws = Array.from({ length: 20 }, (_, i) => drawPoisson(randomStream(i), mean))
    for (const draw of draws) expect(Math.abs(draw / mean - 1)).toBeLessThanOrEqual(5 / Math.sqrt(mean) + 2 ** -52)
  })
})

describe('geometric draws', () => {
  it.each([1e-9, 0.03, 0.5, 0.999])('at probability %d have mean and share of the first trial', p => {
    const draws = sampleOf(12, uniform => drawGeometric(uniform, p))
    expect(draws.every(draw => Number.isInteger(draw) && draw >= 1)).toBe(true)
    expect(surprise(draws, 1 / p, (1 - p) / p ** 2)).toBeLessThan(4)
    const first = draws.map(x => (x === 1 ? 1 : 0))
    expect(surprise(first, p, p * (1 - p))).toBeLessThan(4)
  })

  it('succeed at once at probability 1, never at 0', () => {
    expect(drawGeometric(randomStream(1), 1)).toBe(1)
    expect(drawGeometric(randomStream(1), 0)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('binomial draws', () => {
  it.each([
    [1, 0.3],
    [12, 0.03],
    [100, 0.5],
    [1e6, 0.97],
    [1e6, 1e-7],
  ])('of %d trials at probability %d have mean and square', (trials, p) => {
    const draws = sampleOf(13, uniform => drawBinomial(uniform, trials, p))
    expect(draws.every(draw => Number.isInteger(draw) && draw >= 0 && draw <= trials)).toBe(true)
    const variance = trials * p * (1 - p)
    expect(surprise(draws, trials * p, variance)).toBeLessThan(4)
    const fourth = variance * (1 + 3 * (trials - 2) * p * (1 - p))
    expect(
      surprise(
        draws.map(x => (x - trials * p) ** 2),
        variance,
        fourth - variance ** 2,
      ),
    ).toBeLessThan(4)
  })

  it('are all or nothing at probability 1 and 0, and nothing without trials', () => {
    expect([1, 0].map(p => drawBinomial(randomStream(1), 7, p))).toEqual([7, 0])
    expect(drawBinomial(randomStream(1), 0, 0.5)).toBe(0)
  })
})

describe('at the ends', () => {
  const ENDS = [1e-300, 1e-100, 1e-17, 1e-10, 1, 1e10, 1e100, 1e300]
  const streams = (): RandomStream[] => [
    ...Array.from({ length: 50 }, (_, i) => clientStream(8, i)),
    constantly(0),
    constantly(1 - 2 ** -53),
  ]

  it('of shapes and rates no draw is NaN, none is negative', () => {
    for (const uniform of streams()) {
      for (const a of ENDS) {
        expect(drawGamma(uniform, a, 1)).toBeGreaterThanOrEqual(0)
        expect(drawExponential(uniform, a)).toBeGreaterThanOrEqual(0)
        for (const b of ENDS) {
          const share = drawBeta(uniform, a, b)
          expect(share >= 0 && share <= 1).toBe(true)
        }
      }
    }
  })

  it('a Beta of tiny shapes is a coin', () => {
    const draws = sampleOf(10, uniform => drawBeta(uniform, 3e-200, 1e-200))
    expect(draws.every(draw => draw === 0 || draw === 1)).toBe(true)
    expect(surprise(draws, 0.75, 0.1875)).toBeLessThan(4)
  })

  it('a Gamma of a vast shape is its mean', () => {
    expect(drawGamma(randomStream(1), 1e300, 2)).toBeCloseRelative(5e299, 1e-12)
  })
})

/** Three draws that let the rejection method go on, then always the same. */
function constantly(value: number): RandomStream {
  let count = 0
  return () => [0.7, 0.6, 0.3][count++] ?? (count % 3 === 0 ? value : 0.55)
}

describe('what cannot be drawn', () => {
  const uniform = randomStream(1)

  it.each([
    [drawGamma, [undefined, 1, 1], 'uniform: expected a function, received undefined [INVALID_TYPE]'],
    [drawGamma, [uniform, 0, 1], 'shape: expected a number > 0, received 0 [OUT_OF_RANGE]'],
    [drawGamma, [uniform, 1, null], 'rate: expected a number, received null [INVALID_TYPE]'],
    [drawBeta, [uniform, Number.NaN, 1], 'a: expected a finite number, received NaN [OUT_OF_RANGE]'],
    [drawBeta, [uniform, 1, -1], 'b: expected a number > 0, received -1 [OUT_OF_RANGE]'],
    [drawExponential, [7, 1], 'uniform: expected a function, received 7 [INVALID_TYPE]'],
    [drawExponential, [uniform, -1], 'rate: expected a number >= 0, received -1 [OUT_OF_RANGE]'],
    [drawPoisson, [undefined, 1], 'uniform: expected a function, received undefined [INVALID_TYPE]'],
    [drawPoisson, [undefined, 1e300], 'uniform: expected a function, received undefined [INVALID_TYPE]'],
    [drawPoisson, [uniform, -1], 'mean: expected a number >= 0, received -1 [OUT_OF_RANGE]'],
    [drawGeometric, [undefined, 1], 'uniform: expected a function, received undefined [INVALID_TYPE]'],
    [drawGeometric, [uniform, 1.5], 'probability: expected a number from 0 to 1, received 1.5 [OUT_OF_RANGE]'],
    [drawGeometric, [uniform, -1], 'probability: expected a number >= 0, received -1 [OUT_OF_RANGE]'],
    [drawBinomial, [undefined, 1, 1], 'uniform: expected a function, received undefined [INVALID_TYPE]'],
    [drawBinomial, [uniform, 1.5, 0.5], 'trials: expected a whole number >= 0, received 1.5 [OUT_OF_RANGE]'],
    [drawBinomial, [uniform, 1, 2], 'probability: expected a number from 0 to 1, received 2 [OUT_OF_RANGE]'],
  ])('%#', (draw: (...args: never) => unknown, args, message) => {
    expect(thrown(() => Reflect.apply(draw, undefined, args)).message).toBe(message)
  })
})
