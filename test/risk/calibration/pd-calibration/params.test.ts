import { describe, expect, it } from 'vitest'
import { boundsOf, completeParams, moved, shifted } from '../../../../src/risk/calibration/pd-calibration/params.js'
import { thrown } from '../../../errors/thrown.js'

describe('parameters of a calibration', () => {
  it('have no bounds unless given', () => {
    expect(completeParams({ method: 'scaling', amount: 2 }, 'params')).toEqual({
      method: 'scaling',
      amount: 2,
      floor: 0,
      cap: 1,
    })
    expect(boundsOf(0.1, 0.9, 'options')).toEqual({ floor: 0.1, cap: 0.9 })
    expect(Object.is(completeParams({ method: 'logit-shift', amount: -0 }, 'params').amount, 0)).toBe(true)
  })

  it.each([
    [{ method: 'probit', amount: 1 }, 'params.method'],
    [{ method: 'scaling', amount: 0 }, 'params.amount'],
    [{ method: 'logit-shift', amount: null }, 'params.amount'],
    [{ method: 'scaling', amount: 1, floor: -0.1 }, 'params.floor'],
    [{ method: 'scaling', amount: 1, floor: 1 }, 'params.floor'],
    [{ method: 'scaling', amount: 1, floor: 0.5, cap: 0.5 }, 'params.cap'],
    [{ method: 'scaling', amount: 1, cap: 1.1 }, 'params.cap'],
    [{ method: 'scaling', amount: 1, mean: 1 }, 'params.mean'],
  ])('are refused: %j', (params, path) => {
    expect(thrown(() => completeParams(params, 'params')).path).toBe(path)
  })

  it('move log odds by the shift, at either end of what doubles hold', () => {
    expect(shifted(0.2, Math.log(4))).toBeCloseRelative(0.5, 1e-15)
    expect(shifted(0.5, -Math.log(4))).toBeCloseRelative(0.2, 1e-15)
    expect(shifted(1e-300, 690)).toBeCloseRelative(1 / (1 + Math.exp(300 * Math.LN10 - 690)), 1e-12)
    expect(shifted(0.5, -1600)).toBe(0)
    expect(shifted(0.5, 1600)).toBe(1)
    expect([shifted(0, 5), shifted(1, -5)]).toEqual([0, 1])
  })

  it('keep what was moved within floor and cap', () => {
    const params = { method: 'scaling', amount: 2, floor: 0.05, cap: 0.5 } as const
    expect([0.01, 0.1, 0.4].map(pd => moved(pd, params))).toEqual([0.05, 0.2, 0.5])
  })
})
