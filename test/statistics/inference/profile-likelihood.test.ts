import { describe, expect, it } from 'vitest'
import { positive, real } from '../../../src/model/index.js'
import { chiSquareQuantile } from '../../../src/numeric/index.js'
import { maximizeLikelihood, profileIntervals, profileLikelihood } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { exponential, gammaSample, oneParameter, sum, twoParameters } from '../likelihoods.js'

const sample = [0.4, 1.3, 2.2, 0.1, 5, 3.1, 0.7]
const problem = gammaSample(sample)
const fit = maximizeLikelihood(problem)

describe('the profile of a likelihood', () => {
  const curve = profileLikelihood(problem, fit, { parameter: 'shape', points: 21 })

  it('has the best likelihood over the other parameter at every value', () => {
    const [n, total] = [sample.length, sum(sample)]
    const at = { value: 0, gradient: new Float64Array(2), hessian: new Float64Array(4) }
    expect(curve.values.length).toBe(21)
    for (const [i, shape] of curve.values.entries()) {
      problem.logLikelihood.evaluate(Float64Array.of(Math.log(shape), Math.log((shape * n) / total)), at)
      expect(curve.logLikelihood[i]).toBeCloseRelative(at.value, 1e-8)
    }
  })

  it('rises to the maximum, which is among the values, and falls from there', () => {
    const top = curve.values.indexOf(curve.maximum.value)
    expect(top).toBe(10)
    expect(curve.maximum.logLikelihood).toBe(curve.logLikelihood[top])
    expect(curve.maximum.value).toBeCloseRelative(fit.params.shape, 1e-8)
    for (let i = 1; i < 21; i++) {
      expect(curve.values[i]).toBeGreaterThan(curve.values[i - 1] ?? Infinity)
      expect(Math.sign(curve.logLikelihood[i]! - curve.logLikelihood[i - 1]!)).toBe(i <= top ? 1 : -1)
    }
  })

  it('goes a third beyond both ends of the interval, at which it meets the cut', () => {
    expect(curve.interval).toEqual(profileIntervals(problem, fit, { parameters: ['shape'] }).shape)
    expect(2 * (curve.maximum.logLikelihood - curve.cut)).toBeCloseRelative(chiSquareQuantile(0.95, 1), 1e-12)
    const peak = Math.log(curve.maximum.value)
    expect(Math.log(curve.values[0]!) - peak).toBeCloseRelative((4 / 3) * (Math.log(curve.interval.lower) - peak), 1e-9)
    expect(Math.log(curve.values[20]!) - peak).toBeCloseRelative(
      (4 / 3) * (Math.log(curve.interval.upper) - peak),
      1e-9,
    )
    expect(Math.max(curve.logLikelihood[0]!, curve.logLikelihood[20]!)).toBeLessThan(curve.cut)
  })

  it('has 41 values by default, and at any level', () => {
    const { values, interval } = profileLikelihood(problem, fit, { parameter: 'rate', level: 0.5 })
    expect(values.length).toBe(41)
    expect(interval.level).toBe(0.5)
  })

  it('is a straight picture of numbers of any sign', () => {
    const parameters = { a: real('first', { least: -10, most: 10 }), b: real('second') }
    const bowl = twoParameters(([a, b]) => [-(a! * a! + b! * b!) / 2, [-a!, -b!], [-1, 0, 0, -1]])
    const { values, logLikelihood } = profileLikelihood(
      { ...bowl, parameters, typical: { a: 0, b: 0 } },
      { params: { a: 0, b: 0 } },
      { parameter: 'a', points: 3 },
    )
    const reach = (4 / 3) * 1.959963984540054
    expect(values[0]).toBeCloseRelative(-reach, 1e-8)
    expect(values[2]).toBeCloseRelative(reach, 1e-8)
    expect(logLikelihood[2]).toBeCloseRelative(-(reach * reach) / 2, 1e-8)
  })
})

describe('what the data do not bound', () => {
  const parameters = { rate: positive('rate', { least: 1e-12, most: 1e12 }) }

  it('is drawn three times as far as the side that is', () => {
    // Falls quickly to the left, and by 1 at most to the right.
    const shelf = oneParameter(x => {
      if (x < 0) return [-x * x, -2 * x, -2]
      const y = 1 + x * x
      return [1 / y - 1, (-2 * x) / y ** 2, (6 * x * x - 2) / y ** 3]
    })
    const { values, interval } = profileLikelihood(
      { ...shelf, parameters },
      { params: { rate: 1 } },
      { parameter: 'rate' },
    )
    expect(interval.unbounded).toBe('upper')
    expect(Math.log(values[40]!)).toBeCloseRelative(-3 * Math.log(interval.lower), 1e-9)
  })

  it('on neither side is drawn as far as a picture shows', () => {
    const flat = oneParameter(() => [-3, 0, 0])
    const { values, interval } = profileLikelihood(
      { ...flat, parameters },
      { params: { rate: 1 } },
      { parameter: 'rate', points: 4 },
    )
    expect(interval.unbounded).toBe('both')
    expect(Math.log(values[0]!)).toBeCloseRelative(-6, 1e-9)
    expect(Math.log(values[3]!)).toBeCloseRelative(6, 1e-9)
    expect(values.length).toBe(4)
  })

  it('ends at the edge of what is searched', () => {
    const growing = oneParameter(x => [-Math.exp(-x), Math.exp(-x), -Math.exp(-x)])
    const { values, maximum } = profileLikelihood(
      { ...growing, parameters },
      { params: { rate: 1 } },
      { parameter: 'rate' },
    )
    expect(values[40]).toBeCloseRelative(1e10, 1e-9)
    expect(maximum.value).toBeCloseRelative(1e10, 1e-9)
  })
})

describe('curves refuse', () => {
  it.each([
    [{}, "options.parameter: expected one of 'rate', received undefined [OUT_OF_RANGE]"],
    [{ parameter: 'shape' }, 'options.parameter: expected one of \'rate\', received "shape" [OUT_OF_RANGE]'],
    [
      { parameter: 'rate', points: 2 },
      'options.points: expected a whole number from 3 to 10000, received 2 [OUT_OF_RANGE]',
    ],
    [
      { parameter: 'rate', points: 1e9 },
      'options.points: expected a whole number from 3 to 10000, received 1000000000 [OUT_OF_RANGE]',
    ],
    [
      { parameter: 'rate', from: 2 },
      'options.from: expected only the options level, parameter, points, received "from" [UNKNOWN_OPTION]',
    ],
  ])('%o', (options, message) => {
    const run = (): unknown =>
      Reflect.apply(profileLikelihood, undefined, [exponential([1]), { params: { rate: 1 } }, options])
    expect(thrown(run).message).toBe(message)
  })
})
