import { describe, expect, it } from 'vitest'
import type { ExposureProfile } from '../../../../src/risk/index.js'
import { exposurePath, lossGivenDefaultPath, prepaymentPath } from '../../../../src/risk/loss/credit-loss/path.js'
import { thrown } from '../../../errors/thrown.js'

const PROFILE: ExposureProfile = { unit: 'month', times: [0, 7, 12], values: [300, 200, 100], between: 'step' }

describe('exposurePath', () => {
  it('is what is owed just before a time: an instalment due then is not yet paid', () => {
    const at = exposurePath(PROFILE, 'x')
    expect([0, 6.9 / 12, 7 / 12, 7.1 / 12, 1, 2].map(at)).toEqual([300, 300, 300, 200, 200, 100])
    expect(exposurePath(5, 'x')(9)).toBe(5)
    expect(exposurePath({ ...PROFILE, between: 'linear' }, 'x')(3.5 / 12)).toBeCloseTo(250, 12)
  })

  it('names what is wrong', () => {
    const path = (given: unknown) => thrown(() => exposurePath(JSON.parse(JSON.stringify(given)), 'x')).path
    expect(path(-1)).toBe('x')
    expect(path(null)).toBe('x')
    expect(path({ ...PROFILE, values: [1, -2, 3] })).toBe('x.values[1]')
    expect(path({ ...PROFILE, between: 'log-linear' })).toBe('x.between')
    expect(path({ ...PROFILE, times: [0, 0, 1] })).toBe('x.times[1]')
    expect(path({ ...PROFILE, quantity: 'rate' })).toBe('x.quantity')
    expect(thrown(() => exposurePath(JSON.parse('{}').x, 'x')).code).toBe('MISSING_VALUE')
  })
})

describe('lossGivenDefaultPath', () => {
  const curve = { unit: 'year', times: [0, 1], values: [0.4, 0.6], between: 'step', quantity: 'rate' } as const

  it('is a share, or a curve of them', () => {
    expect(lossGivenDefaultPath(1.2, 'x')(3)).toBe(1.2)
    expect([0.5, 1, 1.5].map(lossGivenDefaultPath(curve, 'x'))).toEqual([0.4, 0.4, 0.6])
  })

  it('names what is wrong', () => {
    expect(thrown(() => lossGivenDefaultPath(-0.1, 'x')).path).toBe('x')
    expect(thrown(() => lossGivenDefaultPath({ ...curve, values: [0.4, -0.1] }, 'x')).path).toBe('x.values[1]')
    expect(thrown(() => lossGivenDefaultPath({ ...curve, quantity: 'hazard' }, 'x')).path).toBe('x.quantity')
  })
})

describe('prepaymentPath', () => {
  const survival = { unit: 'year', times: [1, 2], values: [0.8, 0.5], between: 'linear', quantity: 'survival' } as const

  it('is 1 now, and for ever where nobody repays early', () => {
    expect(prepaymentPath(undefined, 'x')(5)).toBe(1)
    const at = prepaymentPath(survival, 'x')
    expect([at(0), at(1), at(9)]).toEqual([1, 0.8, 0.5])
    expect(at(0.5)).toBeCloseTo(0.9, 14)
  })

  it('refuses what is no survival', () => {
    expect(thrown(() => prepaymentPath({ ...survival, quantity: 'rate' }, 'x')).path).toBe('x.quantity')
    expect(thrown(() => prepaymentPath(JSON.parse('0.5'), 'x')).path).toBe('x')
  })
})
