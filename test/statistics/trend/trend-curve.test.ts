import { describe, expect, it } from 'vitest'
import { linearRegression, theilSen } from '../../../src/statistics/index.js'
import type { TrendCurve, TrendShape } from '../../../src/statistics/trend/index.js'
import { trendCurve, trendValues } from '../../../src/statistics/trend/index.js'
import { thrown } from '../../errors/thrown.js'

const x = [1, 2, 3, 4, 5, 6, 7, 8]
const y = [3.1, 2.7, 4.4, 5.0, 4.2, 6.9, 6.1, 9.8]
const shapes = ['line', 'theil-sen', 'exponential', 'power'] as const

// scipy 1.15: linregress of the columns or their logarithms, theilslopes; of the latter the intercept is ours, the median of y − slope x.
const SCIPY: Readonly<
  Record<TrendShape, readonly [change: number, lower: number, upper: number, p: number, at4: number]>
> = {
  line: [
    0.8404761904761904,
    0.4187326005561933,
    1.2622197803961874,
    0.0027764527278712585,
    1.4928571428571438 + 4 * 0.8404761904761904,
  ],
  exponential: [
    0.17166047722964525,
    0.09516639413727215,
    0.25349744226166404,
    0.0012136536680496582,
    2.3898315588775967 * 1.1716604772296453 ** 4,
  ],
  power: [
    0.5150220627680225,
    0.2079284463689583,
    0.8221156791670867,
    0.006331140971795532,
    2.463100990209811 * 4 ** 0.5150220627680225,
  ],
  'theil-sen': [
    0.7966666666666666,
    0.36666666666666653,
    1.2,
    0.014136904761904762,
    1.9116666666666666 + 4 * 0.7966666666666666,
  ],
}

describe.each(shapes)('%s', curve => {
  it('has the change, the interval, the test and the values of scipy', () => {
    const [change, lower, upper, p, at4] = SCIPY[curve]
    const trend = trendCurve(x, y, { curve })
    expect(trend.change).toBeCloseTo(change, 12)
    expect(trend.interval!.lower).toBeCloseTo(lower, 11)
    expect(trend.interval!.upper).toBeCloseTo(upper, 11)
    expect(trend.pValue).toBeCloseTo(p, 12)
    expect(trendValues(trend, [4])[0]).toBeCloseTo(at4, 11)
    expect(trend.points).toBe(8)
  })

  it('is plain data', () => {
    const trend = trendCurve(x, y, { curve })
    const back: TrendCurve = JSON.parse(JSON.stringify(trend))
    expect(back).toEqual(trend)
    expect(trendValues(back, x)).toEqual(trendValues(trend, x))
  })

  it('does not care for the order of points', () => {
    const order = [3, 0, 7, 5, 1, 6, 2, 4]
    const shuffled = trendCurve(
      order.map(i => x[i]!),
      order.map(i => y[i]!),
      { curve },
    )
    expect(shuffled.change).toBeCloseTo(trendCurve(x, y, { curve }).change, 13)
  })

  it('says no more of two points than their slope', () => {
    const trend = trendCurve([1, 2], [2, 4], { curve })
    expect(trend).not.toHaveProperty('interval')
    expect(trend).not.toHaveProperty('pValue')
    expect(Array.from(trendValues(trend, [1, 2]))).toEqual([expect.closeTo(2, 12), expect.closeTo(4, 12)])
  })

  it('lasts over twelve orders of magnitude of values', () => {
    const plain = trendCurve(x, y, { curve }).change
    for (const unit of [1e-90, 1e-12, 1e12, 1e90]) {
      const { change } = trendCurve(
        x,
        y.map(value => value * unit),
        { curve },
      )
      expect(change / plain / (curve === 'line' || curve === 'theil-sen' ? unit : 1)).toBeCloseTo(1, 11)
    }
  })
})

it('keeps the digits of places far from 0, where sums of raw squares have none left', () => {
  for (const origin of [2020, 1e9, 1e13]) {
    const far = x.map(place => place + origin)
    expect(trendCurve(far, y, { curve: 'line' }).change).toBeCloseTo(SCIPY.line[0], 11)
    expect(trendCurve(far, y, { curve: 'exponential' }).change).toBeCloseTo(SCIPY.exponential[0], 11)
    expect(
      trendCurve(
        far,
        y.map(value => value + 1e6),
        { curve: 'line' },
      ).change,
    ).toBeCloseTo(SCIPY.line[0], 8)
  }
})

it('takes the median of an even number of slopes from both in the middle, so that a mirror turns it about', () => {
  // 28 slopes: the lower in the middle is .76, the upper .8333.
  expect(trendCurve(x, y, { curve: 'theil-sen' }).change).toBeCloseTo((0.76 + 2.5 / 3) / 2, 12)
  expect(
    trendCurve(
      x,
      y.map(value => -value),
      { curve: 'theil-sen' },
    ).change,
  ).toBe(-trendCurve(x, y, { curve: 'theil-sen' }).change)
})

it('is the same line as that of regression and of Theil and Sen', () => {
  const line = linearRegression({ x }, y)
  expect(trendCurve(x, y, { curve: 'line' }).change).toBeCloseTo(line.coefficients['x']!, 13)
  const { slope, interval, pValue } = theilSen(x, y)
  expect(trendCurve(x, y, { curve: 'theil-sen' })).toMatchObject({ change: slope, interval, pValue })
})

it('has no interval of points that lie on the curve', () => {
  expect(trendCurve([1, 2, 3], [10, 20, 40], { curve: 'exponential' })).not.toHaveProperty('interval')
  expect(trendCurve([1, 2, 3], [1, 2, 3], { curve: 'line' })).not.toHaveProperty('pValue')
  expect(trendCurve([1, 2, 3], [5, 5, 5], { curve: 'line' }).change).toBe(0)
})

it.each<readonly [string, string, unknown, unknown, unknown]>([
  ['options', 'INVALID_TYPE', x, y, undefined],
  ['options.curve', 'OUT_OF_RANGE', x, y, { curve: 'cubic' }],
  ['options.degree', 'UNKNOWN_OPTION', x, y, { curve: 'line', degree: 2 }],
  ['options.level', 'OUT_OF_RANGE', x, y, { curve: 'line', level: 95 }],
  ['x', 'TOO_FEW_POINTS', [1], [1], { curve: 'line' }],
  ['x', 'NO_VARIATION', [2, 2], [1, 3], { curve: 'line' }],
  ['x', 'NO_VARIATION', [2, 2], [1, 3], { curve: 'power' }],
  ['x[0]', 'OUT_OF_RANGE', [0, 2], [1, 3], { curve: 'power' }],
  ['y[1]', 'OUT_OF_RANGE', [1, 2], [1, -3], { curve: 'exponential' }],
  ['y[1]', 'OUT_OF_RANGE', [1, 2], [1, 0], { curve: 'power' }],
  ['y[0]', 'OUT_OF_RANGE', [1, 2], [null, 0], { curve: 'line' }],
  ['y', 'LENGTH_MISMATCH', [1, 2], [1], { curve: 'line' }],
  ['times[1]', 'CONFLICTING_OPTIONS', [1, 1, 2], [1, 2, 3], { curve: 'theil-sen' }],
  ['x', 'OUT_OF_RANGE', [1e-50, 2e-50], [1, 2], { curve: 'exponential' }],
])('names %s: %s', (path, code, places, values, options) => {
  const call = (): unknown => trendCurve(places as number[], values as number[], options as { curve: TrendShape })
  expect(thrown(call)).toMatchObject({ path, code })
})

it('names what is wrong with a trend or a place', () => {
  const power = trendCurve(x, y, { curve: 'power' })
  expect(thrown(() => trendValues(power, [0])).path).toBe('x[0]')
  expect(thrown(() => trendValues({ ...power, change: 1e9 }, [1e90])).path).toBe('x[0]')
  expect(thrown(() => trendValues({ ...power, curve: 'x' } as never, [1])).path).toBe('trend.curve')
  expect(thrown(() => trendValues({ ...power, centre: null } as never, [1])).path).toBe('trend.centre[0]')
  expect(thrown(() => trendValues(null as never, [1])).path).toBe('trend')
})
