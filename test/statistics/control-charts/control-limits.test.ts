import { describe, expect, it } from 'vitest'
import { reviveWith } from '../../../src/model/index.js'
import type { ControlOptions, ControlReadings } from '../../../src/statistics/control-charts/index.js'
import { controlLimits } from '../../../src/statistics/control-charts/index.js'
import { thrown } from '../../errors/thrown.js'

const groups = [
  [5, 7, 9],
  [6, 6, 9],
  [4, 8, 6],
  [7, 9, 8],
]

describe('limits of measured values', () => {
  it('are those by hand for single values', () => {
    const values = [10, 12, 11, 13, 9]
    const { params } = controlLimits.fit({ values }, { chart: 'individuals' })
    // Moving ranges 2, 1, 2, 4: mean 2.25.
    const sigma = 2.25 / (2 / Math.sqrt(Math.PI))
    expect(params).toMatchObject({ chart: 'individuals', sigmas: 3 })
    expect(params.centre).toBeCloseTo(11, 14)
    const { lower, upper } = controlLimits.apply(controlLimits.fit({ values }, { chart: 'individuals' }), { values })
    expect(lower[0]).toBeCloseTo(11 - 3 * sigma, 12)
    expect(upper[4]).toBeCloseTo(11 + 3 * sigma, 12)
    const moving = controlLimits.apply(controlLimits.fit({ values }, { chart: 'moving-range' }), { values })
    expect(Array.from(moving.rows)).toEqual([1, 2, 3, 4])
    expect(Array.from(moving.points)).toEqual([2, 1, 2, 4])
    expect(moving.centre[0]).toBeCloseTo(2.25, 12)
    // D4 of two values is 3.267.
    expect(moving.upper[0]! / 2.25).toBeCloseTo(3.267, 3)
    expect(moving.lower[0]).toBe(0)
  })

  it('are those of the piston rings with exact constants', () => {
    // Ranges of 25 groups of five with a mean of .02276, mean 74.001176 (Montgomery 2013, table 6.3).
    const standardDeviation = 0.02276 / 2.3259289472810383
    expect(standardDeviation).toBeCloseTo(0.009785337607413, 14)
    const limits = controlLimits.fromParams({ chart: 'mean', centre: 74.001176, standardDeviation, sigmas: 3 })
    const { lower, upper } = controlLimits.apply(limits, { subgroups: [[74, 74, 74, 74, 74]] })
    expect(lower[0]).toBeCloseTo(73.98804759195622, 10)
    expect(upper[0]).toBeCloseTo(74.01430440804378, 10)
  })

  it.each(['range', 'deviation', 'pooled'] as const)('take the spread by %s', spread => {
    const { params, fit } = controlLimits.fit({ subgroups: groups }, { chart: 'mean', spread })
    const ranges = (4 + 3 + 4 + 2) / 4 / (3 / Math.sqrt(Math.PI))
    const s = [2, Math.sqrt(3), 2, 1]
    const c4 = Math.sqrt(Math.PI) / 2
    const mean = (2 + Math.sqrt(3) + 2 + 1) / 4 / c4
    // c4 of nine values, Montgomery (2013), appendix VI.
    const pooled = Math.sqrt(s.reduce((sum, own) => sum + (2 * own * own) / 8, 0)) / 0.9693107
    const expected = { range: ranges, deviation: mean, pooled }[spread]
    expect('standardDeviation' in params && params.standardDeviation).toBeCloseTo(expected, 6)
    expect(fit).toMatchObject({ source: 'calibration', points: 4, readings: 12, spread })
  })

  it('allow for subgroups of any sizes', () => {
    const limits = controlLimits.fromParams({ chart: 'range', centre: 0, standardDeviation: 1, sigmas: 3 })
    const { centre, upper } = controlLimits.apply(limits, {
      subgroups: [
        [1, 2],
        [1, 2, 3, 4, 5],
      ],
    })
    expect(centre[0]).toBeCloseTo(1.128379, 6)
    expect(centre[1]).toBeCloseTo(2.325929, 6)
    expect(upper[1]! - centre[1]!).toBeCloseTo(3 * 0.8640819, 6)
    const means = controlLimits.fromParams({ chart: 'mean', centre: 0, standardDeviation: 1, sigmas: 2 })
    const applied = controlLimits.apply(means, { subgroups: [[1], [1, 2, 3, 4]] })
    expect(Array.from(applied.upper)).toEqual([2, 1])
  })

  it('do not widen for a shift half way', () => {
    const before = [0.1, -0.2, 0.3, -0.1, 0.2, -0.3, 0.1, -0.1, 0.2, -0.2]
    const values = [...before, ...before.map(value => value + 10)]
    const { fit } = controlLimits.fit({ values }, { chart: 'individuals' })
    const codes = fit.source === 'calibration' ? fit.warnings.map(({ code }) => code) : []
    expect(codes).toEqual(['AUTOCORRELATED', 'OUT_OF_CONTROL'])
  })
})

describe('counts', () => {
  it('have the limits by hand', () => {
    const readings = { counts: [4, 6, 5, 9], sizes: [50, 100, 50, 100] }
    const p = controlLimits.fit(readings, { chart: 'p' })
    expect(p.params.centre).toBe(0.08)
    const { points, lower, upper } = controlLimits.apply(p, readings)
    expect(Array.from(points)).toEqual([0.08, 0.06, 0.1, 0.09])
    expect(upper[0]).toBeCloseTo(0.08 + 3 * Math.sqrt((0.08 * 0.92) / 50), 14)
    expect(lower[0]).toBe(0)
    const np = controlLimits.apply(controlLimits.fit(readings, { chart: 'np' }), readings)
    expect(np.upper[1]).toBeCloseTo(8 + 3 * Math.sqrt(100 * 0.08 * 0.92), 12)
    expect(Array.from(np.points)).toEqual([4, 6, 5, 9])
    const c = controlLimits.apply(controlLimits.fit({ counts: [4, 6, 5, 9] }, { chart: 'c' }), { counts: [30] })
    expect(c.upper[0]).toBeCloseTo(6 + 3 * Math.sqrt(6), 13)
    expect(c.signals).toEqual([{ row: 0, rule: 'limits', side: 'above' }])
    const u = controlLimits.apply(controlLimits.fit(readings, { chart: 'u' }), readings)
    expect(u.upper[2]).toBeCloseTo(0.08 + 3 * Math.sqrt(0.08 / 50), 14)
  })

  it('never have limits that shares cannot reach', () => {
    const limits = controlLimits.fromParams({ chart: 'p', centre: 0.97, sigmas: 3 })
    const { upper, signals } = controlLimits.apply(limits, { counts: [5, 0], sizes: [5, 5] })
    expect(upper[0]).toBe(1)
    expect(signals).toEqual([{ row: 1, rule: 'limits', side: 'below' }])
  })
})

describe('a p chart of large samples that vary more than chance', () => {
  // Shares about 10 % that move by a point or two from month to month, among 20,000 each.
  const shares = [0.098, 0.112, 0.091, 0.105, 0.087, 0.11, 0.102, 0.094, 0.108, 0.09, 0.099, 0.113]
  const sizes = shares.map((_, i) => 20_000 + 500 * (i % 3))
  const counts = shares.map((share, i) => Math.round(share * sizes[i]!))

  it('has limits too narrow, which it says; Laney scales them', () => {
    const plain = controlLimits.fit({ counts, sizes }, { chart: 'p' })
    expect(controlLimits.apply(plain, { counts, sizes }).signals.length).toBeGreaterThanOrEqual(6)
    const codes = plain.fit.source === 'calibration' ? plain.fit.warnings.map(({ code }) => code) : []
    expect(codes).toContain('OVERDISPERSED')
    const laney = controlLimits.fit({ counts, sizes }, { chart: 'laney-p' })
    expect(controlLimits.apply(laney, { counts, sizes }).signals).toEqual([])
  })

  it.each(['laney-p', 'laney-u'] as const)('%s is Laney (2002) step by step', chart => {
    const { params } = controlLimits.fit({ counts, sizes }, { chart })
    const centre = counts.reduce((sum, count) => sum + count, 0) / sizes.reduce((sum, size) => sum + size, 0)
    const error = (i: number): number => Math.sqrt((chart === 'laney-p' ? centre * (1 - centre) : centre) / sizes[i]!)
    const z = counts.map((count, i) => (count / sizes[i]! - centre) / error(i))
    const steps = z.slice(1).map((own, i) => Math.abs(own - z[i]!))
    const sigmaZ = steps.reduce((sum, step) => sum + step, 0) / steps.length / 1.1283791670955126
    expect('scale' in params && params.scale).toBeCloseTo(sigmaZ, 10)
    const { upper } = controlLimits.apply(controlLimits.fromParams(params), { counts, sizes })
    expect(upper[4]).toBeCloseTo(centre + 3 * error(4) * sigmaZ, 12)
  })

  it('is the plain chart where the scale is 1, and the same as figures with those errors', () => {
    const readings = { counts: [4, 6, 5, 9], sizes: [50, 100, 50, 100] }
    const plain = controlLimits.apply(controlLimits.fromParams({ chart: 'p', centre: 0.08, sigmas: 3 }), readings)
    const scaled = controlLimits.fromParams({ chart: 'laney-p', centre: 0.08, scale: 1, sigmas: 3 })
    expect({ ...controlLimits.apply(scaled, readings), chart: 'p' }).toEqual(plain)
    const figures = {
      values: [0.08, 0.06, 0.1, 0.09],
      standardErrors: readings.sizes.map(n => Math.sqrt((0.08 * 0.92) / n)),
    }
    const estimates = controlLimits.fit(figures, { chart: 'laney-mean' })
    const laney = controlLimits.fit(readings, { chart: 'laney-p' })
    expect(estimates.params.centre).toBeCloseTo(0.08, 14)
    expect('scale' in estimates.params && estimates.params.scale).toBeCloseTo(
      'scale' in laney.params ? laney.params.scale : Number.NaN,
      12,
    )
  })
})

describe('moving averages and sums', () => {
  it('are exact from the first reading on, for subgroups of any sizes', () => {
    const limits = controlLimits.fromParams({ chart: 'ewma', centre: 0, standardDeviation: 2, sigmas: 3, lambda: 0.4 })
    const { points, upper } = controlLimits.apply(limits, { subgroups: [[1, 1, 1, 1], [3], [2, 4]] })
    expect(points[2]).toBeCloseTo(0.4 * 3 + 0.6 * (0.4 * 3 + 0.6 * 0.4), 14)
    const variance = 4 * (0.4 ** 2 / 2 + 0.6 ** 2 * (0.4 ** 2 + (0.6 ** 2 * 0.4 ** 2) / 4))
    expect(upper[2]).toBeCloseTo(3 * Math.sqrt(variance), 13)
  })

  it('find a small shift that lasts, which no single point shows', () => {
    const values = [
      ...Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? 0.5 : -0.5)),
      ...Array.from({ length: 10 }, () => 1.2),
    ]
    const params = { centre: 0, standardDeviation: 1 }
    const single = controlLimits.fromParams({ chart: 'individuals', ...params, sigmas: 3 })
    const sum = controlLimits.fromParams({ chart: 'cusum', ...params, reference: 0.5, decision: 5, headStart: 0 })
    expect(controlLimits.apply(single, { values }).signals).toEqual([])
    const { signals, points, lowerSums } = controlLimits.apply(sum, { values })
    expect(signals[0]).toEqual({ row: 17, rule: 'limits', side: 'above' })
    expect(points[12]).toBeCloseTo(2.1, 13)
    expect(lowerSums?.every(low => low <= 0)).toBe(true)
  })

  it('begin both sums at the head start', () => {
    const params = {
      chart: 'cusum',
      centre: 0,
      standardDeviation: 1,
      reference: 0.5,
      decision: 4,
      headStart: 2,
    } as const
    const { points, lowerSums } = controlLimits.apply(controlLimits.fromParams(params), { values: [0, 0] })
    expect(Array.from(points)).toEqual([1.5, 1])
    expect(Array.from(lowerSums!)).toEqual([-1.5, -1])
  })
})

describe('the document', () => {
  const readings: readonly (readonly [ControlReadings, ControlOptions])[] = [
    [{ values: [1, 2, 4, 3] }, { chart: 'individuals' }],
    [{ values: [1, 2, 4, 3] }, { chart: 'moving-range', sigmas: 2 }],
    [{ subgroups: groups }, { chart: 'mean' }],
    [{ subgroups: groups }, { chart: 'range' }],
    [{ subgroups: groups }, { chart: 'deviation' }],
    [{ counts: [2, 3, 4], sizes: [40, 40, 50] }, { chart: 'p' }],
    [{ counts: [2, 3, 4], sizes: [40, 40, 50] }, { chart: 'np' }],
    [{ counts: [2, 3, 4] }, { chart: 'c' }],
    [{ counts: [2, 3, 4], sizes: [1.5, 2, 2] }, { chart: 'u' }],
    [{ counts: [2, 3, 9], sizes: [40, 40, 50] }, { chart: 'laney-p' }],
    [{ counts: [2, 3, 9], sizes: [40, 40, 50] }, { chart: 'laney-u' }],
    [{ values: [2, 3, 9], standardErrors: [1, 1, 2] }, { chart: 'laney-mean' }],
    [{ values: [1, 2, 4, 3] }, { chart: 'ewma', lambda: 0.3 }],
    [{ subgroups: groups }, { chart: 'cusum', headStart: 2 }],
  ]

  it.each(readings)('of %j comes back from JSON and says the same', (given, options) => {
    const limits = controlLimits.fit(given, options)
    const back = reviveWith([controlLimits.codec], JSON.stringify(limits))
    expect(back).toEqual(limits)
    expect(Object.isFrozen(back.params)).toBe(true)
    expect(controlLimits.apply(back, given)).toEqual(controlLimits.apply(limits, given))
    expect(controlLimits.apply(JSON.parse(JSON.stringify(limits)), given)).toEqual(controlLimits.apply(limits, given))
    expect(controlLimits.fromParams(limits.params).params).toEqual(limits.params)
    expect(JSON.stringify(limits)).not.toContain('null')
  })

  it('names what is damaged in it', () => {
    const whole = JSON.parse(JSON.stringify(controlLimits.fit({ values: [1, 2, 4, 3] }, { chart: 'ewma' })))
    for (const [path, change] of [
      ['document.params.lambda', { params: { ...whole.params, lambda: 2 } }],
      ['document.params.chart', { params: { ...whole.params, chart: 'x' } }],
      ['document.params.scale', { params: { ...whole.params, scale: 2 } }],
      ['document.params.standardDeviation', { params: { ...whole.params, standardDeviation: 0 } }],
      ['document.fit.source', { fit: { source: 'likelihood' } }],
      ['document.fit.points', { fit: { ...whole.fit, points: 0 } }],
      ['document.fit.warnings[0].code', { fit: { ...whole.fit, warnings: [{ code: 'X', message: '' }] } }],
      ['document.fit.extra', { fit: { ...whole.fit, extra: 1 } }],
      ['document.extra', { extra: 1 }],
    ] as const) {
      expect(thrown(() => reviveWith([controlLimits.codec], { ...whole, ...change })).path).toBe(path)
    }
  })
})

describe('warnings', () => {
  const codesOf = (given: ControlReadings, options: ControlOptions): readonly string[] => {
    const { fit } = controlLimits.fit(given, options)
    return fit.source === 'calibration' ? fit.warnings.map(({ code }) => code) : []
  }

  it('say when neighbours go together', () => {
    const values = Array.from({ length: 30 }, (_, i) => Math.sin(i / 3) + 0.1 * Math.cos(7 * i))
    expect(codesOf({ values }, { chart: 'individuals' })).toContain('AUTOCORRELATED')
    const mixed = Array.from({ length: 30 }, (_, i) => Math.sin(i * i))
    expect(codesOf({ values: mixed }, { chart: 'individuals' })).not.toContain('AUTOCORRELATED')
  })

  it('say when counts are too small for the normal law, and points too few', () => {
    expect(codesOf({ counts: [1, 0, 2, 1], sizes: [10, 10, 10, 10] }, { chart: 'p' })).toEqual([
      'SMALL_COUNTS',
      'FEW_POINTS',
    ])
    expect(codesOf({ counts: Array.from({ length: 20 }, (_, i) => 50 + (i % 7)) }, { chart: 'c' })).toEqual([])
  })
})

describe('the door', () => {
  it.each<readonly [string, string, unknown, unknown]>([
    ['readings', 'INVALID_TYPE', null, { chart: 'p' }],
    ['options', 'INVALID_TYPE', { values: [1, 2] }, null],
    ['options.chart', 'OUT_OF_RANGE', { values: [1, 2] }, {}],
    ['options.sigma', 'UNKNOWN_OPTION', { values: [1, 2] }, { chart: 'individuals', sigma: 3 }],
    ['options.lambda', 'UNKNOWN_OPTION', { values: [1, 2] }, { chart: 'individuals', lambda: 0.2 }],
    ['options.spread', 'UNKNOWN_OPTION', { values: [1, 2] }, { chart: 'individuals', spread: 'range' }],
    ['options.spread', 'OUT_OF_RANGE', { subgroups: groups }, { chart: 'mean', spread: 'sd' }],
    ['options.lambda', 'OUT_OF_RANGE', { values: [1, 2] }, { chart: 'ewma', lambda: 1.1 }],
    ['options.headStart', 'OUT_OF_RANGE', { values: [1, 2] }, { chart: 'cusum', headStart: 6 }],
    ['options.sigmas', 'OUT_OF_RANGE', { values: [1, 2] }, { chart: 'individuals', sigmas: 0 }],
    ['readings.values', 'MISSING_VALUE', { standardErrors: [1, 1] }, { chart: 'laney-mean' }],
    [
      'readings.subgroups[1][0]',
      'OUT_OF_RANGE',
      {
        subgroups: [
          [1, 2],
          ['1', 2],
        ],
      },
      { chart: 'mean' },
    ],
    ['readings.subgroups', 'UNKNOWN_OPTION', { subgroups: groups }, { chart: 'individuals' }],
    ['readings.values[1]', 'OUT_OF_RANGE', { values: [1, Number.NaN] }, { chart: 'individuals' }],
    ['readings.values[1]', 'OUT_OF_RANGE', { values: [1, '2'] }, { chart: 'individuals' }],
    // biome-ignore lint/suspicious/noSparseArray: what a caller may send
    ['readings.values[1]', 'OUT_OF_RANGE', { values: [1, , 2] }, { chart: 'individuals' }],
    ['readings', 'TOO_FEW_POINTS', { values: [1] }, { chart: 'individuals' }],
    ['readings', 'NO_VARIATION', { values: [1, 1, 1] }, { chart: 'individuals' }],
    [
      'readings',
      'NO_VARIATION',
      {
        subgroups: [
          [1, 1],
          [2, 2],
        ],
      },
      { chart: 'mean' },
    ],
    ['readings.subgroups[1]', 'TOO_FEW_POINTS', { subgroups: [[1, 2], [1]] }, { chart: 'mean' }],
    ['readings.subgroups[1]', 'INVALID_TYPE', { subgroups: [[1, 2], null] }, { chart: 'mean' }],
    ['readings.subgroups', 'EMPTY_INPUT', { subgroups: [] }, { chart: 'range' }],
    ['readings.counts[0]', 'OUT_OF_RANGE', { counts: [5, 1], sizes: [4, 4] }, { chart: 'p' }],
    ['readings.counts[1]', 'OUT_OF_RANGE', { counts: [1, 1.5], sizes: [4, 4] }, { chart: 'p' }],
    ['readings.sizes', 'LENGTH_MISMATCH', { counts: [1, 1], sizes: [4] }, { chart: 'p' }],
    ['readings.sizes', 'MISSING_VALUE', { counts: [1, 1] }, { chart: 'u' }],
    ['readings.sizes', 'UNKNOWN_OPTION', { counts: [1, 1], sizes: [1, 1] }, { chart: 'c' }],
    ['readings.counts', 'NO_VARIATION', { counts: [0, 0] }, { chart: 'c' }],
    ['readings.counts', 'NO_VARIATION', { counts: [4, 4], sizes: [4, 4] }, { chart: 'laney-p' }],
    ['readings', 'NO_VARIATION', { counts: [2, 2, 2], sizes: [4, 4, 4] }, { chart: 'laney-p' }],
    ['readings.standardErrors[0]', 'OUT_OF_RANGE', { values: [1, 2], standardErrors: [0, 1] }, { chart: 'laney-mean' }],
  ])('names %s: %s', (path, code, readings, options) => {
    const call = (): unknown => controlLimits.fit(readings as ControlReadings, options as ControlOptions)
    expect(thrown(call)).toMatchObject({ path, code })
  })

  it('names what is wrong with limits, and run rules on charts whose points hang together', () => {
    const values = [1, 2, 4]
    expect(thrown(() => controlLimits.apply({} as never, { values })).path).toBe('limits.kind')
    expect(thrown(() => controlLimits.apply(null as never, { values })).path).toBe('limits')
    const limits = controlLimits.fit({ values }, { chart: 'ewma' })
    expect(thrown(() => controlLimits.apply(limits, { values }, { rules: 'nelson' }))).toMatchObject({
      code: 'CONFLICTING_OPTIONS',
      path: 'options.rules',
    })
    expect(thrown(() => controlLimits.apply(limits, { values: [] })).code).toBe('EMPTY_INPUT')
    const moving = controlLimits.fit({ values }, { chart: 'moving-range' })
    expect(thrown(() => controlLimits.apply(moving, { values: [1] })).code).toBe('TOO_FEW_POINTS')
    expect(thrown(() => controlLimits.fromParams({ chart: 'p', centre: 1, sigmas: 3 })).path).toBe('params.centre')
  })
})
