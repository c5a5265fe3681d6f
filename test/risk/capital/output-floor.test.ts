import { describe, expect, it } from 'vitest'
import { outputFloor } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

describe('outputFloor', () => {
  it.each([
    ['basel-3.1', '2023-01-01', 0.5],
    ['basel-3.1', '2027-12-31', 0.7],
    ['basel-3.1', '2028-01-01', 0.725],
    ['crr', '2024-12-31', 0],
    ['crr', '2025-06-30', 0.5],
    ['crr', '2029-12-31', 0.7],
    ['crr', '2030-01-01', 0.725],
    ['pra-basel-3.1', '2027-01-01', 0.6],
    ['pra-basel-3.1', '2030-01-01', 0.725],
    ['uk-crr', '2026-12-31', 0],
  ])('of %s on %s is a share of %d', (rules, on, share) => {
    expect(outputFloor({ modelled: 40, standardised: 100 }, { rules, on }).share).toBe(share)
  })

  it('binds where models give less', () => {
    const options = { rules: 'basel-3.1', on: '2030-01-01' }
    expect(outputFloor({ modelled: 72, standardised: 100 }, options)).toEqual({
      share: 0.725,
      floor: 72.5,
      riskWeightedAssets: 72.5,
      isBinding: true,
    })
    expect(outputFloor({ modelled: 80, standardised: 100 }, options).isBinding).toBe(false)
    expect(outputFloor({ modelled: 0, standardised: 0 }, options).riskWeightedAssets).toBe(0)
  })

  it('refuses negative assets', () => {
    const options = { rules: 'crr', on: '2030-01-01' }
    expect(thrown(() => outputFloor({ modelled: -1, standardised: 1 }, options)).path).toBe('assets.modelled')
    expect(thrown(() => Reflect.apply(outputFloor, undefined, [{ modelled: 1 }, options])).path).toBe(
      'assets.standardised',
    )
    expect(thrown(() => Reflect.apply(outputFloor, undefined, [null, options])).path).toBe('assets')
  })
})
