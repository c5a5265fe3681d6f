import { describe, expect, it } from 'vitest'
import { capitalOf } from '../../../src/risk/capital/irb-compute.js'
import { thrown } from '../../errors/thrown.js'

describe('capitalOf', () => {
  it('names the caller’s fields in errors', () => {
    const columns = { assetClass: 'other-retail', exposure: [1], probabilityOfDefault: [0.1] } as const
    const at = (field: string, row: number) => `${field} of ${row}`
    const options = { rules: 'crr', on: '2024-01-01' }
    expect(thrown(() => capitalOf(columns, options, 'exposure', at)).path).toBe('lossGivenDefault of 0')
    expect(thrown(() => capitalOf(columns, { ...options, approach: 'advanced' }, 'exposure', at)).path).toBe(
      'exposure.lossGivenDefault',
    )
  })

  it('fills one figure a row', () => {
    const columns = { assetClass: 'bank', exposure: [1, 2, 3], probabilityOfDefault: [0.1, 0.2, 0.3] } as const
    const { riskWeight, floorsApplied } = capitalOf(columns, { rules: 'crr', on: '2024-01-01' }, 'columns', () => '')
    expect(riskWeight).toHaveLength(3)
    expect(floorsApplied).toEqual({ probabilityOfDefault: 0, lossGivenDefault: 0, maturity: 0 })
  })
})
