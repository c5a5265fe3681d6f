import { expect, it } from 'vitest'
import { reportSettings } from '../../../src/statistics/concentration/report-settings.js'
import { thrown } from '../../errors/thrown.js'
import { untyped } from './samples.js'

it('has defaults', () => {
  expect(reportSettings({})).toEqual({ aversion: 0.5, largest: [1, 5, 10, 20], resamples: 0, seed: 1, level: 0.95 })
})

it.each([
  [{ resamples: 50 }, 'options.resamples'],
  [{ resamples: 1e6 }, 'options.resamples'],
  [{ seed: -1 }, 'options.seed'],
  [{ level: 95 }, 'options.level'],
  [{ aversion: -1 }, 'options.aversion'],
  [{ largest: [0] }, 'options.largest[0]'],
  [{ largest: 5 }, 'options.largest'],
  [{ resample: 100 }, 'options.resample'],
  [null, 'options'],
])('refuses %o at %s', (options, path) => {
  expect(thrown(() => reportSettings(untyped(options))).path).toBe(path)
})
