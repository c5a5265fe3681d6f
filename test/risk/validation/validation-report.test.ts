import { describe, expect, it } from 'vitest'
import type { ValidationOptions } from '../../../src/risk/index.js'
import { backtest, masterScale, validationReport } from '../../../src/risk/index.js'
import * as statistics from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { simulated } from './simulated.js'

const { forecasts, outcomes } = simulated(1500, 4)
const development = simulated(2000, 5)

describe('validationReport', () => {
  it('joins the figures of statistics, and changes none', () => {
    const report = validationReport(forecasts, outcomes)
    expect(report).toMatchObject({ observations: 1500, level: 0.95, missing: [] })
    expect(report.defaultRate).toBe(report.defaults / 1500)
    expect(report.defaultRateInterval).toEqual(statistics.proportionInterval(report.defaults, 1500))
    expect(report.discrimination?.auc).toEqual(statistics.aucInterval(forecasts, outcomes))
    expect(report.discrimination?.kolmogorovSmirnov).toEqual(statistics.kolmogorovSmirnov(forecasts, outcomes))
    expect(report.discrimination?.gains).toEqual(statistics.gainsTable(forecasts, outcomes))
    expect(report.calibration).toEqual({
      brier: statistics.brierScore(forecasts, outcomes, { groups: 10 }),
      logLoss: statistics.logLoss(forecasts, outcomes),
      inTheLarge: statistics.calibrationInTheLarge(forecasts, outcomes),
      line: statistics.calibrationLine(forecasts, outcomes),
      hosmerLemeshow: statistics.hosmerLemeshow(forecasts, outcomes),
      groups: statistics.calibrationCurve(forecasts, outcomes),
    })
    expect(report).not.toHaveProperty('stability')
    expect(report).not.toHaveProperty('grades')
  })

  it('finds calibrated forecasts calibrated', () => {
    const { calibration } = validationReport(forecasts, outcomes)
    expect(calibration.line?.pValue).toBeGreaterThan(0.01)
    expect(calibration.hosmerLemeshow?.pValue).toBeGreaterThan(0.01)
  })

  it('sets them against the sample of development', () => {
    const { stability, sinceDevelopment } = validationReport(forecasts, outcomes, { development })
    expect(stability).toEqual(statistics.populationStability(development.forecasts, forecasts))
    const [then, now] = [development, { forecasts, outcomes }].map(sample =>
      statistics.aucInterval(sample.forecasts, sample.outcomes),
    )
    expect(sinceDevelopment?.difference).toBe((then?.auc ?? 0) - (now?.auc ?? 0))
    const alone = validationReport(forecasts, outcomes, { development: { forecasts: development.forecasts } })
    expect(alone).toHaveProperty('stability')
    expect(alone).not.toHaveProperty('sinceDevelopment')
  })

  it('looks grade by grade where there is a scale', () => {
    const scale = masterScale.geometric({ grades: 6, best: 0.005, worst: 0.3 })
    const { grades } = validationReport(forecasts, outcomes, { scale, assetCorrelation: 0.05, lights: [0.9, 0.99] })
    expect(grades?.total.borrowers).toBe(1500)
    expect(grades).toMatchObject({ assetCorrelation: 0.05, lights: [0.9, 0.99] })
    const rows = grades?.grades.map(({ grade, probabilityOfDefault, borrowers, defaults }) => ({
      grade,
      probabilityOfDefault,
      borrowers,
      defaults,
    }))
    expect(grades).toEqual(backtest(rows ?? [], { assetCorrelation: 0.05, lights: [0.9, 0.99] }))
  })

  it('takes two degrees of freedom off where the model was fitted to these clients', () => {
    const own = validationReport(forecasts, outcomes, { sample: 'development', groups: 5, level: 0.9 })
    expect(own.calibration.hosmerLemeshow?.degreesOfFreedom).toBe(3)
    expect(own.calibration.groups).toHaveLength(5)
    expect(own.calibration.line?.slope.interval.level).toBe(0.9)
    expect(own.discrimination?.gains).toHaveLength(5)
  })

  it('reports what there is where nobody defaulted, where one did, and where forecasts part the classes', () => {
    const none = validationReport([0.01, 0.02, 0.05], [0, 0, 0], { development })
    expect(none.missing.map(({ figure }) => figure)).toEqual([
      'discrimination',
      'calibration.inTheLarge',
      'calibration.line',
    ])
    expect(none.defaultRateInterval.upper).toBeGreaterThan(0.5)
    expect(none).toHaveProperty('stability')
    expect(none).not.toHaveProperty('sinceDevelopment')
    const one = validationReport([0.01, 0.02, 0.05, 0.03], [0, 0, 0, 1])
    expect(one.discrimination?.auc.interval.note).toMatch(/rows: 1$/)
    const apart = validationReport([0.01, 0.02, 0.5, 0.6], [0, 0, 1, 1])
    expect(apart.missing.map(({ figure }) => figure)).toEqual(['calibration.line'])
    const certain = validationReport([0, 0.2, 0.3, 1], [1, 0, 1, 0])
    expect(certain.missing.map(({ figure }) => figure)).toEqual([
      'calibration.logLoss',
      'calibration.inTheLarge',
      'calibration.line',
      'calibration.hosmerLemeshow',
    ])
    const constant = validationReport([0.1, 0.1, 0.1], [0, 1, 0], { development: { forecasts: [0.2, 0.2] } })
    expect(constant.missing.map(({ figure }) => figure)).toEqual(['calibration.line', 'stability'])
    expect(constant.discrimination?.auc.auc).toBe(0.5)
  })

  it('is plain data', () => {
    const report = validationReport(forecasts, outcomes, { development })
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    expect(JSON.stringify(report)).not.toMatch(/null/)
  })

  it('names the columns and options at fault', () => {
    expect(thrown(() => validationReport([2], [0])).path).toBe('forecasts[0]')
    expect(thrown(() => validationReport([0.2], [0.5])).path).toBe('outcomes[0]')
    expect(thrown(() => validationReport([], [])).code).toBe('EMPTY_INPUT')
    const path = (options: ValidationOptions): string =>
      thrown(() => validationReport(forecasts, outcomes, options)).path
    expect(path({ level: 95 })).toBe('options.level')
    expect(path({ groups: 0 })).toBe('options.groups')
    expect(path({ development: { forecasts: [0.1, 7] } })).toBe('options.development.forecasts[1]')
    expect(path({ development: { forecasts: [0.1], outcomes: [0, 1] } })).toBe('options.development.outcomes')
    expect(path({ assetCorrelation: 3 })).toBe('options.assetCorrelation')
    expect(path(JSON.parse('{ "sample": "train" }'))).toBe('options.sample')
    expect(path(JSON.parse('{ "weights": [] }'))).toBe('options.weights')
  })
})
