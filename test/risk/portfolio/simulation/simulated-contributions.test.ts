import { describe, expect, it } from 'vitest'
import { runSync } from '../../../../src/model/index.js'
import {
  simulatedContributions,
  simulatedMigrationContributions,
  simulatedRisk,
  simulateLosses,
  simulateMigrationLosses,
} from '../../../../src/risk/index.js'
import { transitionMatrix } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const portfolio = {
  exposure: [100, 200, 300, 400, 0],
  probabilityOfDefault: [0.1, 0.05, 0.02, 0.1, 1],
  lossGivenDefault: [0.5, 0.5, 0.5, 0.5, 1],
  lossGivenDefaultDeviation: [0.2, 0, 0.1, 0.3, 0],
  loadings: { a: [0.5, 0.5, 0, 0.3, 0], b: [0, 0, 0.6, 0.3, 0] },
}
const correlations = [
  [1, 0.4],
  [0.4, 1],
]
const total = (column: Float64Array): number => column.reduce((sum, share) => sum + share, 0)

describe('contributions', () => {
  const losses = runSync(simulateLosses(portfolio, { paths: 20_000, seed: 8, correlations }))
  const at = (level: number) => runSync(simulatedContributions(portfolio, { losses, seed: 8, level, correlations }))

  it('add up to VaR and expected shortfall', () => {
    for (const level of [0.5, 0.9, 0.99, 0.9999]) {
      const shares = at(level)
      const risk = simulatedRisk(losses, { level })
      expect(total(shares.expectedShortfall)).toBeCloseRelative(risk.expectedShortfall.value, 1e-12)
      expect(total(shares.valueAtRisk)).toBeCloseTo(risk.valueAtRisk.value, 9)
      expect(shares.expectedShortfall[4]).toBe(0)
    }
  })

  it('have errors by which two seeds differ', () => {
    const other = runSync(simulateLosses(portfolio, { paths: 20_000, seed: 9, correlations }))
    const again = runSync(simulatedContributions(portfolio, { losses: other, seed: 9, level: 0.99, correlations }))
    const shares = at(0.99)
    for (const [i, error] of shares.expectedShortfallError.entries()) {
      const gap = Math.abs(shares.expectedShortfall[i]! - again.expectedShortfall[i]!)
      expect(gap).toBeLessThanOrEqual(5 * Math.hypot(error, again.expectedShortfallError[i]!))
      if (i < 4) expect(error).toBeGreaterThan(0)
    }
    expect(shares.paths.expectedShortfall).toBeGreaterThanOrEqual(200)
  })

  it('refuse losses that were drawn otherwise', () => {
    const fault = (changes: object) =>
      thrown(() =>
        runSync(simulatedContributions(portfolio, { losses, seed: 8, level: 0.99, correlations, ...changes })),
      )
    expect(fault({ seed: 9 })).toMatchObject({ code: 'CONFLICTING_OPTIONS' })
    expect(fault({ correlations: undefined })).toMatchObject({ code: 'CONFLICTING_OPTIONS' })
    expect(fault({ level: 0 })).toMatchObject({ path: 'options.level' })
    expect(fault({ losses: [] })).toMatchObject({ code: 'EMPTY_INPUT', path: 'options.losses' })
    expect(thrown(() => Reflect.apply(simulatedContributions, undefined, [portfolio, null]))).toMatchObject({
      path: 'options',
    })
  })

  it('are nothing where nothing is lost', () => {
    const safe = { ...portfolio, probabilityOfDefault: [0, 0, 0, 0, 0] }
    const none = runSync(simulateLosses(safe, { paths: 100, seed: 1 }))
    const shares = runSync(simulatedContributions(safe, { losses: none, seed: 1, level: 0.9 }))
    expect(Array.from(shares.expectedShortfall)).toEqual([0, 0, 0, 0, 0])
    expect(Array.from(shares.valueAtRisk)).toEqual([0, 0, 0, 0, 0])
  })
})

it('of migrations add up too', () => {
  const matrix = transitionMatrix(
    ['A', 'B', 'D'],
    [
      [0.9, 0.09, 0.01],
      [0.1, 0.8, 0.1],
      [0, 0, 1],
    ],
  )
  const rated = {
    rating: ['A', 'B', 'B'],
    stateValues: [
      [100, 52, 207],
      [95, 50, 200],
      [40, 20, 80],
    ],
    referenceValue: [100, 50, 200],
    loadings: { world: [0.5, 0.5, 0.4] },
  }
  const losses = runSync(simulateMigrationLosses(rated, { paths: 4000, seed: 3, matrix }))
  const shares = runSync(simulatedMigrationContributions(rated, { losses, seed: 3, matrix, level: 0.95 }))
  const risk = simulatedRisk(losses, { level: 0.95 })
  expect(total(shares.expectedShortfall)).toBeCloseRelative(risk.expectedShortfall.value, 1e-12)
  expect(total(shares.valueAtRisk)).toBeCloseTo(risk.valueAtRisk.value, 9)
})
