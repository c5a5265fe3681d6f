import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { positive, randomStream, real } from '../../../src/model/index.js'
import { chiSquareQuantile, findRoot } from '../../../src/numeric/index.js'
import { drawGamma, maximizeLikelihood, profileIntervals } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { exponential, gammaSample, oneParameter, rate, sum, twoParameters } from '../likelihoods.js'

/** Where n ln λ − λΣx has fallen by half the quantile, without the machinery. */
function exactEnds(sample: readonly number[], level: number): readonly [number, number] {
  const [n, total] = [sample.length, sum(sample)]
  const fall = (logRate: number): number => {
    const expected = Math.exp(logRate) * total
    return 2 * (n * Math.log(n / total) - n - (n * logRate - expected)) - chiSquareQuantile(level, 1)
  }
  const peak = Math.log(n / total)
  return [Math.exp(findRoot(fall, peak - 50, peak).root), Math.exp(findRoot(fall, peak, peak + 50).root)]
}

describe('the interval of one rate', () => {
  it.each([
    [1, 0.95],
    [2, 0.5],
    [10, 0.999],
    [300, 0.9],
  ])('of %d waiting times at level %d ends where the likelihood has fallen far enough', (n, level) => {
    const sample = Array.from({ length: n }, (_, i) => 1 + ((7 * i) % 5))
    const problem = exponential(sample)
    const { lower, upper, ...said } = profileIntervals(problem, maximizeLikelihood(problem), { level }).rate
    const [least, most] = exactEnds(sample, level)
    expect(lower).toBeCloseRelative(least, 1e-8)
    expect(upper).toBeCloseRelative(most, 1e-8)
    expect(said).toEqual({ level, kind: 'confidence', method: 'profile', evaluations: said.evaluations })
    expect(said.evaluations).toBeLessThanOrEqual(14)
  })

  it('is found from anywhere near, since the search for the maximum begins there', () => {
    const problem = exponential([1, 2, 5])
    const [least, most] = exactEnds([1, 2, 5], 0.95)
    for (const start of [1e-3, 0.5, 40]) {
      const { lower, upper } = profileIntervals(problem, { params: { rate: start } }).rate
      expect(lower).toBeCloseRelative(least, 1e-8)
      expect(upper).toBeCloseRelative(most, 1e-8)
    }
  })

  it('has half the fall at each end whatever the sample', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 20 }),
        sample => {
          const problem = exponential(sample)
          const { lower, upper, evaluations } = profileIntervals(problem, maximizeLikelihood(problem)).rate
          const [least, most] = exactEnds(sample, 0.95)
          expect(lower).toBeCloseRelative(least, 1e-7)
          expect(upper).toBeCloseRelative(most, 1e-7)
          expect(evaluations).toBeLessThanOrEqual(20)
        },
      ),
    )
  })
})

describe('the intervals of two parameters', () => {
  const uniform = randomStream(5)
  const sample = Array.from({ length: 12 }, () => drawGamma(uniform, 0.7, 2))
  const problem = gammaSample(sample)
  const fit = maximizeLikelihood(problem)

  it('end where the best likelihood over the other one has fallen far enough', () => {
    const intervals = profileIntervals(problem, fit)
    const [n, total] = [sample.length, sum(sample)]
    const at = { value: 0, gradient: new Float64Array(2), hessian: new Float64Array(4) }
    const valueAt = (shape: number, scale: number): number => {
      problem.logLikelihood.evaluate(Float64Array.of(Math.log(shape), Math.log(scale)), at)
      return at.value
    }
    // Given the shape the best rate is shape · n / Σx.
    for (const end of [intervals.shape.lower, intervals.shape.upper]) {
      const fall = fit.fit.logLikelihood - valueAt(end, (end * n) / total)
      expect(2 * fall).toBeCloseRelative(chiSquareQuantile(0.95, 1), 1e-7)
    }
    // Given the rate the best shape has to be sought.
    for (const end of [intervals.rate.lower, intervals.rate.upper]) {
      const slope = (logShape: number): number => {
        problem.logLikelihood.evaluate(Float64Array.of(logShape, Math.log(end)), at)
        return at.gradient[0] ?? Number.NaN
      }
      const best = Math.exp(findRoot(slope, Math.log(fit.params.shape) - 3, Math.log(fit.params.shape) + 3).root)
      expect(2 * (fit.fit.logLikelihood - valueAt(best, end))).toBeCloseRelative(chiSquareQuantile(0.95, 1), 1e-7)
    }
  })

  it('take a dozen evaluations per end at most', () => {
    for (const { evaluations } of Object.values(profileIntervals(problem, fit))) {
      expect(evaluations).toBeGreaterThan(3)
      expect(evaluations).toBeLessThanOrEqual(24)
    }
  })

  it('are those that are asked for, in the order asked', () => {
    const all = profileIntervals(problem, fit)
    expect(profileIntervals(problem, fit, { parameters: ['rate'] })).toEqual({ rate: all.rate })
    expect(Object.keys(profileIntervals(problem, fit, { parameters: ['rate', 'shape'] }))).toEqual(['rate', 'shape'])
  })

  it('grow with the level', () => {
    const [narrow, wide] = [0.5, 0.99].map(level => profileIntervals(problem, fit, { level }).shape)
    expect(wide?.lower).toBeLessThan(narrow?.lower ?? 0)
    expect(wide?.upper).toBeGreaterThan(narrow?.upper ?? Infinity)
  })

  it('follow a quadratic ridge exactly, as wide as its standard errors', () => {
    const parameters = { a: real('first'), b: real('second') }
    // Covariance [[1, .9], [.9, 1]].
    const [own, cross] = [1 / 0.19, -0.9 / 0.19]
    const ridge = twoParameters(([a, b]) => [
      -(own * a! * a! + 2 * cross * a! * b! + own * b! * b!) / 2,
      [-own * a! - cross * b!, -cross * a! - own * b!],
      [-own, -cross, -cross, -own],
    ])
    const intervals = profileIntervals({ ...ridge, parameters, typical: { a: 0, b: 0 } }, { params: { a: 0, b: 0 } })
    for (const { lower, upper, evaluations } of [intervals.a, intervals.b]) {
      expect(lower).toBeCloseRelative(-1.959963984540054, 1e-8)
      expect(upper).toBeCloseRelative(1.959963984540054, 1e-8)
      expect(evaluations).toBe(2)
    }
  })
})

describe('what the data do not bound', () => {
  const bounded = { rate: positive('rate', { least: 1e-12, most: 1e12 }) }

  it('ends at the edge of the range, and says so', () => {
    const growing = oneParameter(logRate => [-Math.exp(-logRate), Math.exp(-logRate), -Math.exp(-logRate)])
    const up = profileIntervals({ ...growing, parameters: bounded }, { params: { rate: 1 } }).rate
    expect(up).toMatchObject({ upper: 1e12, unbounded: 'upper', note: 'The data do not bound it from above' })
    expect(Math.exp(-Math.log(up.lower))).toBeCloseRelative(chiSquareQuantile(0.95, 1) / 2, 1e-7)
    const falling = oneParameter(logRate => [-Math.exp(logRate), -Math.exp(logRate), -Math.exp(logRate)])
    const down = profileIntervals({ ...falling, parameters: bounded }, { params: { rate: 1 } }).rate
    expect(down).toMatchObject({ lower: 1e-12, unbounded: 'lower', note: 'The data do not bound it from below' })
    expect(down.upper).toBeCloseRelative(chiSquareQuantile(0.95, 1) / 2, 1e-7)
  })

  it('ends there too where the maximum is inside, but too low a hill', () => {
    // Falls by 1 on either side at most; then a level of 50 % has ends, 95 % none.
    const hill = oneParameter(x => {
      const y = 1 + x * x
      return [1 / y, (-2 * x) / y ** 2, (6 * x * x - 2) / y ** 3]
    })
    const problem = { ...hill, parameters: bounded }
    const open = profileIntervals(problem, { params: { rate: 1 } }).rate
    expect(open).toMatchObject({
      lower: 1e-12,
      upper: 1e12,
      unbounded: 'both',
      note: 'The data bound it on neither side',
    })
    expect(open.evaluations).toBeLessThanOrEqual(40)
    const { lower, upper, unbounded } = profileIntervals(problem, { params: { rate: 1 } }, { level: 0.5 }).rate
    // 1 - 1/(1 + x²) = q/2.
    const q = chiSquareQuantile(0.5, 1)
    expect(Math.log(upper)).toBeCloseRelative(Math.sqrt(q / (2 - q)), 1e-7)
    expect(Math.log(lower)).toBeCloseRelative(-Math.sqrt(q / (2 - q)), 1e-7)
    expect(unbounded).toBe(undefined)
  })

  it('is on neither side where the likelihood is the same everywhere', () => {
    const flat = oneParameter(() => [-3, 0, 0])
    const { lower, upper, unbounded } = profileIntervals({ ...flat, parameters: bounded }, { params: { rate: 1 } }).rate
    expect([lower, upper, unbounded]).toEqual([1e-12, 1e12, 'both'])
  })

  it('is not bounded by the edge that another parameter meets first', () => {
    // Only the ratio is known, and large values explain it a little better than small ones.
    const ratio = twoParameters(([a, b]) => {
      const d = a! - b!
      const slope = 3 * Math.exp(-a! - b! - 2)
      return [
        -50 * d * d - slope,
        [-100 * d + slope, 100 * d + slope],
        [-100 - slope, 100 - slope, 100 - slope, -100 - slope],
      ]
    })
    const shifted = { ...ratio, typical: { shape: 1, rate: 1e-3 } }
    const { shape, rate } = profileIntervals(shifted, { params: { shape: 1, rate: 1 } })
    expect([shape.unbounded, rate.unbounded]).toEqual(['upper', 'upper'])
    expect(shape.upper).toBe(Number.MAX_VALUE)
    expect(shape.lower).toBeGreaterThan(0.1)
  })

  it('is neither of two that are known by their product alone', () => {
    // Only the product is known.
    const product = twoParameters(([a, b]) => {
      const d = a! + b!
      return [-50 * d * d, [-100 * d, -100 * d], [-100, -100, -100, -100]]
    })
    for (const { unbounded, evaluations } of Object.values(
      profileIntervals(product, { params: { shape: 1, rate: 1 } }),
    )) {
      expect(unbounded).toBe('both')
      expect(evaluations).toBeLessThanOrEqual(80)
    }
  })
})

describe('hard likelihoods', () => {
  it('without a value beyond some point end next to it', () => {
    const cliff = oneParameter(x => (x < 0.5 ? [-x * x, -2 * x, -2] : [Number.NaN, Number.NaN, Number.NaN]))
    const { lower, upper } = profileIntervals(cliff, { params: { rate: 1 } }).rate
    expect(Math.log(upper)).toBeCloseRelative(0.5, 1e-9)
    expect(Math.log(lower)).toBeCloseRelative(-Math.sqrt(chiSquareQuantile(0.95, 1) / 2), 1e-7)
  })

  it('with a higher maximum elsewhere are profiled about that one, and say so', () => {
    // Two hills, the right one higher.
    const hills = oneParameter(x => {
      const [left, right] = [Math.exp(-2 * (x + 1) ** 2), 3 * Math.exp(-2 * (x - 1) ** 2)]
      const total = left + right
      const slope = (-4 * (x + 1) * left - 4 * (x - 1) * right) / total
      const bend = (left * (16 * (x + 1) ** 2 - 4) + right * (16 * (x - 1) ** 2 - 4)) / total - slope ** 2
      return [Math.log(total), slope, bend]
    })
    const { lower, upper, note } = profileIntervals(hills, { params: { rate: Math.exp(-1) } }).rate
    expect(note).toBe(
      'The likelihood is higher elsewhere than at the fit, and the interval is about that maximum: fit again',
    )
    expect(lower).toBeLessThan(Math.exp(1))
    expect(upper).toBeGreaterThan(Math.exp(1))
  })
})

describe('profiles refuse', () => {
  const problem = exponential([1, 2])
  it.each([
    [{ level: 1 }, 'options.level: expected a number between 0 and 1, received 1. Write 95 % as 0.95 [OUT_OF_RANGE]'],
    [{ parameters: ['shape'] }, 'options.parameters[0]: expected one of \'rate\', received "shape" [OUT_OF_RANGE]'],
    [{ parameters: 'rate' }, 'options.parameters: expected an array, received "rate" [INVALID_TYPE]'],
    [{ points: 3 }, 'options.points: expected only the options level, parameters, received "points" [UNKNOWN_OPTION]'],
  ])('%o', (options, message) => {
    const run = (): unknown => Reflect.apply(profileIntervals, undefined, [problem, { params: { rate: 1 } }, options])
    expect(thrown(run).message).toBe(message)
  })

  it('parameters that are missing', () => {
    expect(thrown(() => Reflect.apply(profileIntervals, undefined, [problem, { params: {} }])).path).toBe('params.rate')
    expect(thrown(() => Reflect.apply(profileIntervals, undefined, [problem, undefined])).path).toBe('fit')
    expect(rate.rate.domain).toBe('positive')
  })
})
