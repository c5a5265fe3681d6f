import { expect, it } from 'vitest'
import { ewmaRunLength } from '../../../src/statistics/control-charts/ewma-run-length.js'

it('is shorter with exact limits, which are narrower at first', () => {
  for (const shift of [0, 1]) {
    const chart = { lambda: 0.1, sigmas: 2.7, shift }
    expect(ewmaRunLength({ ...chart, limits: 'exact' })).toBeLessThan(ewmaRunLength({ ...chart, limits: 'settled' }))
  }
})

it('is that of single points where only the newest counts, with either limits', () => {
  for (const limits of ['exact', 'settled'] as const) {
    expect(ewmaRunLength({ lambda: 1, sigmas: 2, shift: 0, limits })).toBeCloseTo(1 / 0.04550026389635842, 9)
  }
})
