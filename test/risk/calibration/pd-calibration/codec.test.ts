import { describe, expect, it } from 'vitest'
import { reviveWith } from '../../../../src/model/index.js'
import { pdCalibration } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

const fitted = pdCalibration.fit([0.001, 0.02, 0.3], { target: 0.05, floor: 0.002 })
const revive = (json: unknown) => reviveWith([pdCalibration.codec], json)

describe('a calibration as JSON', () => {
  it('comes back with its report, or as given', () => {
    expect(JSON.stringify(revive(JSON.stringify(fitted)))).toBe(JSON.stringify(fitted))
    const given = pdCalibration.fromPriors({ sampleRate: 0.5, populationRate: 0.01 })
    expect(revive(JSON.stringify(given))).toEqual(given)
  })

  it.each([
    [{ madeBy: 1 }, 'document.madeBy'],
    [{ timeUnit: 'year' }, 'document.timeUnit'],
    [{ params: { method: 'scaling', amount: 1, floor: 0 } }, 'document.params.cap'],
    [{ params: { method: 'scaling', amount: 1, cap: 1 } }, 'document.params.floor'],
    [{ params: { method: 'scaling', amount: -1, floor: 0, cap: 1 } }, 'document.params.amount'],
    [{ fit: { source: 'guess' } }, 'document.fit.source'],
    [{ fit: { ...fitted.fit, target: null } }, 'document.fit.target'],
    [{ fit: { ...fitted.fit, atCap: -1 } }, 'document.fit.atCap'],
    [{ fit: { ...fitted.fit, converged: true } }, 'document.fit.converged'],
  ])('is refused where %j', (change, path) => {
    expect(thrown(() => revive({ ...JSON.parse(JSON.stringify(fitted)), ...change })).path).toBe(path)
  })
})
