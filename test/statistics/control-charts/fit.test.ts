import { expect, it } from 'vitest'
import * as controlLimits from '../../../src/statistics/control-charts/control-limits.js'

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
