import { expect, it } from 'vitest'
import * as controlLimits from '../../../src/statistics/control-charts/control-limits.js'
import { thrown } from '../../errors/thrown.js'

it('tells the spread of larger subgroups from deviations', () => {
  const large = { subgroups: [0, 1].map(by => Array.from({ length: 11 }, (_, i) => i + by)) }
  expect(controlLimits.fit(large, { chart: 'mean' }).fit).toMatchObject({ spread: 'deviation' })
  expect(controlLimits.fit(large, { chart: 'range' }).fit).toMatchObject({ spread: 'range' })
})

it('says of how many readings', () => {
  expect(controlLimits.fit({ values: [1, 3, 2] }, { chart: 'moving-range' }).fit).toMatchObject({
    points: 2,
    readings: 3,
    spread: 'moving-range',
  })
  expect(controlLimits.fit({ counts: [1, 3], sizes: [20, 30] }, { chart: 'p' }).fit).toMatchObject({
    points: 2,
    readings: 50,
  })
})

it('has the dispersion of counts: chi-square by its degrees of freedom', () => {
  const { fit: report } = controlLimits.fit({ counts: [2, 6, 4] }, { chart: 'c' })
  expect(report.source === 'calibration' && report.dispersion).toBeCloseTo((4 / 4 + 4 / 4) / 2, 14)
})

it.each([
  ['laney-u', { counts: [1, 2, 3, 7, 11], sizes: [0.3, 0.6, 0.9, 2.1, 3.3] }],
  ['laney-p', { counts: [7, 14, 21, 49], sizes: [10, 20, 30, 70] }],
  ['laney-mean', { values: [7.3, 7.300000000000001, 7.3], standardErrors: [1, 0.5, 0.3] }],
  ['individuals', { values: [0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2] }],
] as const)('takes rounding for no variation: %s', (chart, readings) => {
  expect(thrown(() => controlLimits.fit(readings, { chart })).code).toBe('NO_VARIATION')
})

it('finds a spread that is small beside the readings, but there', () => {
  const { params } = controlLimits.fit({ values: [1e6, 1e6 + 1e-6, 1e6] }, { chart: 'individuals' })
  expect(params).toHaveProperty('standardDeviation')
})
