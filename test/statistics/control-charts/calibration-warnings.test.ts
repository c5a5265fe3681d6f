import { expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import {
  calibrationWarnings,
  neighbourCorrelation,
} from '../../../src/statistics/control-charts/calibration-warnings.js'
import { drawNormal } from '../../../src/statistics/fitting.js'

it('is the serial correlation of neighbours', () => {
  // Deviations −3.5 … 3.5: products 23.25 + ... add up to 26.25 of 42.
  expect(neighbourCorrelation(Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8))).toBeCloseTo(26.25 / 42, 14)
  expect(neighbourCorrelation(Float64Array.of(1, -1, 1, -1, 1, -1, 1, -1))).toBeCloseTo(-7 / 8, 14)
  expect(neighbourCorrelation(Float64Array.of(1, 2, 3))).toBeUndefined()
  expect(neighbourCorrelation(new Float64Array(9))).toBeUndefined()
})

it('takes independent readings for correlated in about one of a hundred calibrations', () => {
  const stream = randomStream(31)
  const runs = 4000
  let alarms = 0
  for (let run = 0; run < runs; run++) {
    const autocorrelation = neighbourCorrelation(Float64Array.from({ length: 25 }, () => drawNormal(stream)))!
    if (calibrationWarnings({ points: 25, autocorrelation, signals: [] }).length > 0) alarms++
  }
  expect(alarms / runs).toBeGreaterThan(0.002)
  expect(alarms / runs).toBeLessThan(0.018)
})

it('says what there is to say, the gravest first', () => {
  const codes = calibrationWarnings({
    points: 12,
    autocorrelation: 0.9,
    dispersion: 5,
    leastExpected: 1.5,
    signals: [
      { row: 3, rule: 'limits', side: 'above' },
      { row: 3, rule: 'x' },
    ],
  })
  expect(codes.map(({ code }) => code)).toEqual([
    'OVERDISPERSED',
    'AUTOCORRELATED',
    'OUT_OF_CONTROL',
    'SMALL_COUNTS',
    'FEW_POINTS',
  ])
  expect(codes[2]!.message).toContain('readings 3, counted from 0')
  expect(calibrationWarnings({ points: 20, dispersion: 1.1, leastExpected: 5, signals: [] })).toEqual([])
})
