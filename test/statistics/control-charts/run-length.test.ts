import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { averageRunLength, controlLimits, widthForRunLength } from '../../../src/statistics/control-charts/index.js'
import { drawNormal } from '../../../src/statistics/fitting.js'
import { thrown } from '../../errors/thrown.js'

describe('averageRunLength', () => {
  it.each([
    [0.05, 2.615, [500, 84.1, 28.8, 11.4]],
    [0.1, 2.814, [500, 106, 31.3, 10.3]],
    [0.25, 2.998, [500, 170, 48.2, 11.1]],
    [0.4, 3.054, [500, 224, 71.2, 14.3]],
  ])('is that of Lucas and Saccucci (1990), table 3, for settled limits: λ %f', (lambda, sigmas, runs) => {
    for (const [i, shift] of [0, 0.25, 0.5, 1].entries()) {
      const found = averageRunLength({ chart: 'ewma', lambda, sigmas, shift, limits: 'settled' })
      expect(Math.abs(found / runs[i]! - 1)).toBeLessThan(0.006)
    }
  })

  it('is that of the R package spc for exact limits', () => {
    // xewma.arl(l, c, mu, sided = "two", limits = "vacl"), version 0.6.7.
    expect(averageRunLength({ chart: 'ewma', lambda: 0.1, sigmas: 2.7 })).toBeCloseTo(356.095096885, 5)
    expect(averageRunLength({ chart: 'ewma', lambda: 0.1, sigmas: 2.7, shift: 1 })).toBeCloseTo(7.54127643527, 5)
    expect(averageRunLength({ chart: 'ewma', lambda: 0.2, sigmas: 2.9, shift: 0.5 })).toBeCloseTo(36.8170717338, 5)
  })

  it('is that of Lucas and Crosier (1982) for cumulative sums with half a head start', () => {
    const fast = { chart: 'cusum', reference: 0.5, decision: 5, headStart: 2.5 } as const
    expect(averageRunLength(fast)).toBeCloseTo(430, 0)
    expect(averageRunLength({ ...fast, shift: 1 })).toBeCloseTo(6.35, 2)
    // xcusum.arl(.25, 8, .3, sided = "two") of spc 0.6.7.
    expect(averageRunLength({ chart: 'cusum', reference: 0.25, decision: 8, shift: 0.3 })).toBeCloseTo(63.1880870219, 6)
  })

  it('is one over the chance of a point beyond the limits', () => {
    expect(averageRunLength({ chart: 'shewhart', sigmas: 3 })).toBeCloseTo(370.398, 3)
    expect(averageRunLength({ chart: 'shewhart', sigmas: 3, shift: 1 })).toBeCloseTo(43.895, 3)
    // An average of the newest reading alone is no average.
    expect(averageRunLength({ chart: 'ewma', lambda: 1, sigmas: 3 })).toBeCloseTo(370.398, 3)
  })

  it('is what the charts themselves run for', () => {
    const params = { centre: 0, standardDeviation: 1 }
    const ewma = controlLimits.fromParams({ chart: 'ewma', ...params, sigmas: 2.2, lambda: 0.3 })
    const cusum = controlLimits.fromParams({ chart: 'cusum', ...params, reference: 0.5, decision: 2, headStart: 1 })
    const means = [ewma, cusum].map(limits => {
      const stream = randomStream(20_250_101)
      const trials = 1200
      let sum = 0
      for (let trial = 0; trial < trials; trial++) {
        const values = Array.from({ length: 300 }, () => drawNormal(stream) + 0.4)
        const [first] = controlLimits.apply(limits, { values }).signals
        sum += first === undefined ? Number.NaN : first.row + 1
      }
      return sum / trials
    })
    const expected = [
      averageRunLength({ chart: 'ewma', lambda: 0.3, sigmas: 2.2, shift: 0.4 }),
      averageRunLength({ chart: 'cusum', reference: 0.5, decision: 2, headStart: 1, shift: 0.4 }),
    ]
    // Run lengths vary as much as their mean: 4 standard errors of 1,200 trials are 12 %.
    for (const [i, mean] of means.entries()) expect(Math.abs(mean / expected[i]! - 1)).toBeLessThan(0.12)
  })

  it('does not care for the direction of a shift', () => {
    for (const setting of [
      { chart: 'ewma', lambda: 0.15, sigmas: 2.5 },
      { chart: 'cusum', reference: 0.4, decision: 4, headStart: 2 },
      { chart: 'shewhart', sigmas: 2.5 },
    ] as const) {
      expect(averageRunLength({ ...setting, shift: 0.7 })).toBeCloseTo(averageRunLength({ ...setting, shift: -0.7 }), 8)
    }
  })
})

describe('widthForRunLength', () => {
  it.each([
    { chart: 'ewma', lambda: 0.15 },
    { chart: 'ewma', lambda: 0.4, limits: 'settled' },
    { chart: 'cusum', reference: 0.25 },
    { chart: 'cusum', reference: 1, sides: 'one' },
    { chart: 'shewhart' },
  ] as const)('finds the width whose run length was asked for: %j', design => {
    for (const wanted of [20, 370.4, 10_000]) {
      const width = widthForRunLength(design, wanted)
      const setting = design.chart === 'cusum' ? { ...design, decision: width } : { ...design, sigmas: width }
      expect(averageRunLength(setting) / wanted).toBeCloseTo(1, 5)
    }
  })

  it('is the decision interval that spc finds', () => {
    // xcusum.crit(.5, 370.4, sided = "two").
    expect(widthForRunLength({ chart: 'cusum', reference: 0.5 }, 370.4)).toBeCloseTo(4.77489704495, 6)
  })
})

it.each([
  ['setting', null],
  ['setting.chart', { chart: 'p' }],
  ['setting.lambda', { chart: 'ewma', lambda: 0, sigmas: 3 }],
  ['setting.lambda', { chart: 'ewma', lambda: 0.001, sigmas: 3 }],
  ['setting.sigmas', { chart: 'ewma', lambda: 0.2, sigmas: 9 }],
  ['setting.sigmas', { chart: 'shewhart' }],
  ['setting.shift', { chart: 'shewhart', sigmas: 3, shift: 21 }],
  ['setting.headStart', { chart: 'cusum', reference: 0.5, decision: 4, headStart: 5 }],
  ['setting.decision', { chart: 'cusum', reference: 0.5, decision: 31 }],
  ['setting.lambda', { chart: 'shewhart', sigmas: 3, lambda: 0.2 }],
])('names %s', (path, setting) => {
  expect(thrown(() => averageRunLength(setting as never)).path).toBe(path)
})

it('says where no width gives so short a run, and what is no run length', () => {
  expect(thrown(() => widthForRunLength({ chart: 'cusum', reference: 2.5, sides: 'one' }, 3))).toMatchObject({
    code: 'NO_SOLUTION',
  })
  for (const wrong of [2, 1e7, Number.NaN, '370']) {
    expect(thrown(() => widthForRunLength({ chart: 'shewhart' }, wrong as never)).path).toBe('runLength')
  }
  expect(thrown(() => widthForRunLength({ chart: 'shewhart', sigmas: 3 } as never, 370)).path).toBe('design.sigmas')
})

it('joins both sums only where one is back at 0 when the other signals', () => {
  const setting = { chart: 'cusum', reference: 0.5, decision: 3 } as const
  // By simulation of 40,000 runs: 58.8 ± 0.3 without, 40.6 ± 0.3 with a head start of 2, 10.8 ± 0.2 with 3, where joining would say 7.9.
  expect(thrown(() => averageRunLength({ ...setting, headStart: 2.1 }))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'setting.headStart',
  })
  expect(Math.abs(averageRunLength(setting) - 58.8)).toBeLessThan(0.9)
  expect(Math.abs(averageRunLength({ ...setting, headStart: 2 }) - 40.6)).toBeLessThan(0.9)
  expect(averageRunLength({ ...setting, headStart: 3, sides: 'one' })).toBeGreaterThan(1)
})
