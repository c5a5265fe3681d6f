import { describe, expect, it } from 'vitest'
import type { CalibrationOptions } from '../../../../src/risk/index.js'
import { pdCalibration } from '../../../../src/risk/index.js'
import { thrown } from '../../../errors/thrown.js'

const PDS = [0.001, 0.004, 0.01, 0.03, 0.2]
const METHODS = ['logit-shift', 'scaling'] as const

const meanOf = (pds: ArrayLike<number>, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * pds[i]!, 0) / weights.reduce((sum, weight) => sum + weight, 0)

describe('a calibration to a central tendency', () => {
  it.each(METHODS)('has the weighted mean asked for, bounds included: %s', method => {
    const weights = [1000, 800, 500, 0, 40]
    for (const target of [0.0006, 0.003, 0.02, 0.15]) {
      const model = pdCalibration.fit(PDS, { target, method, weights, floor: 0.0005, cap: 0.25 })
      const pds = pdCalibration.probabilityOfDefault(model, PDS)
      expect(meanOf(pds, weights)).toBeCloseRelative(target, 1e-13)
      expect(model.fit).toMatchObject({ target, observations: 5, meanAfter: expect.closeTo(target, 14) })
      for (const pd of pds) {
        expect(pd).toBeGreaterThanOrEqual(0.0005)
        expect(pd).toBeLessThanOrEqual(0.25)
      }
    }
  })

  it('keeps odds ratios by a shift, ratios by scaling', () => {
    const odds = (pd: number) => pd / (1 - pd)
    const shifted = pdCalibration.probabilityOfDefault(pdCalibration.fit(PDS, { target: 0.1 }), PDS)
    expect(odds(shifted[4]!) / odds(shifted[0]!)).toBeCloseRelative(odds(0.2) / odds(0.001), 1e-12)
    const model = pdCalibration.fit(PDS, { target: 0.1, method: 'scaling' })
    const scaled = pdCalibration.probabilityOfDefault(model, PDS)
    expect(scaled[4]! / scaled[0]!).toBeCloseRelative(200, 1e-13)
    expect(model.params.amount).toBeCloseRelative(0.1 / 0.049, 1e-13)
  })

  it('counts what floor and cap hold', () => {
    const model = pdCalibration.fit(PDS, { target: 0.05, floor: 0.01, cap: 0.2, weights: [1, 1, 1, 1, 0] })
    const after = pdCalibration.probabilityOfDefault(model, PDS)
    expect(model.fit).toMatchObject({
      atFloor: Array.from(after.slice(0, 4)).filter(pd => pd === 0.01).length,
      atCap: Array.from(after.slice(0, 4)).filter(pd => pd === 0.2).length,
      meanBefore: expect.closeTo(0.01125, 15),
    })
  })

  it('leaves PDs that have the mean already where they are', () => {
    const model = pdCalibration.fit(PDS, { target: 0.049 })
    expect(Math.abs(model.params.amount)).toBeLessThan(1e-13)
  })

  it('says which means are within reach where the target is not', () => {
    const error = thrown(() => pdCalibration.fit(PDS, { target: 0.3, cap: 0.25 }))
    expect(error).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.target', expected: 'a mean from 0 to 0.25' })
    expect(thrown(() => pdCalibration.fit(PDS, { target: 0.005, floor: 0.01 })).path).toBe('options.target')
    expect(thrown(() => pdCalibration.fit([0, 0, 1], { target: 0.5 })).expected).toMatch(/^a mean from 0\.33/)
  })

  it('takes one row, equal rows, and a target that the floor meets alone', () => {
    expect(pdCalibration.probabilityOfDefault(pdCalibration.fit([0.3], { target: 1e-9 }), 0.3)).toBeCloseRelative(
      1e-9,
      1e-13,
    )
    const equal = pdCalibration.fit(new Float64Array(1000).fill(0.02), { target: 0.7, method: 'scaling' })
    expect(pdCalibration.probabilityOfDefault(equal, 0.02)).toBeCloseRelative(0.7, 1e-14)
    const held = pdCalibration.fit(PDS, { target: 0.01, floor: 0.01 })
    expect(Array.from(pdCalibration.probabilityOfDefault(held, PDS))).toEqual([0.01, 0.01, 0.01, 0.01, 0.01])
  })

  it('takes a million rows within seconds', () => {
    const pds = Float64Array.from({ length: 1e6 }, (_, i) => (1 + (i % 999)) / 1e5)
    const model = pdCalibration.fit(pds, { target: 0.02, floor: 0.0003 })
    expect(model.fit).toMatchObject({ meanAfter: expect.closeTo(0.02, 15), observations: 1e6 })
  })

  it('refuses what it cannot read', () => {
    const path = (options: object, pds: readonly number[] = PDS) => {
      const parsed: CalibrationOptions = JSON.parse(JSON.stringify({ target: 0.02, ...options }))
      return thrown(() => pdCalibration.fit(pds, parsed)).path
    }
    expect(path({}, [])).toBe('pds')
    expect(path({}, [0.1, 1.2])).toBe('pds[1]')
    expect(path({}, [Number.NaN])).toBe('pds[0]')
    for (const target of [0, 1, 2, null]) expect(path({ target })).toBe('options.target')
    expect(path({ method: 'probit' })).toBe('options.method')
    expect(path({ weights: [1] })).toBe('options.weights')
    expect(path({ weights: [1, 1, -1, 1, 1] })).toBe('options.weights[2]')
    expect(path({ weights: [0, 0, 0, 0, 0] })).toBe('options.weights')
    expect(path({ floor: 1 })).toBe('options.floor')
    expect(path({ mean: 1 })).toBe('options.mean')
  })
})
