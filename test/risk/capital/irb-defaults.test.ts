import { describe, expect, it } from 'vitest'
import { CAPITAL_CLASSES } from '../../../src/risk/capital/asset-classes.js'
import { defaultLosses, impliedMaturity } from '../../../src/risk/capital/irb-defaults.js'
import { thrown } from '../../errors/thrown.js'

const at = (field: string, row: number) => `${field}[${row}]`
const codes = Uint8Array.of(CAPITAL_CLASSES.indexOf('bank'), CAPITAL_CLASSES.indexOf('other-retail'))

describe('what stands in for figures that were not given', () => {
  it('is the best estimate of what is in default beside own losses, and the loss itself without', () => {
    const columns = {
      assetClass: 'bank',
      exposure: [1, 1],
      probabilityOfDefault: [1, 1],
      bestEstimateOfLoss: [0.2, 0.3],
    } as const
    expect([...Array.from(defaultLosses(columns, [0.5, 0.6], codes, true, at))]).toEqual([0.2, 0.3])
    expect([...Array.from(defaultLosses(columns, [0.5, 0.6], codes, false, at))]).toEqual([0.5, 0.3])
    const { bestEstimateOfLoss: _, ...without } = columns
    expect(thrown(() => defaultLosses(without, [0.5, 0.6], codes, false, at)).path).toBe('bestEstimateOfLoss[1]')
    const alive = { ...without, probabilityOfDefault: [0.1, 0.2] }
    expect(defaultLosses(alive, [0.5, 0.6], codes, true, at)).toEqual([0.5, 0.6])
  })

  it('is the maturity of the foundation approach, unless own estimates of a bank need one', () => {
    expect(impliedMaturity(codes, false, 2.5, at)).toBe(2.5)
    expect(impliedMaturity(codes.subarray(1), true, 2.5, at)).toBe(2.5)
    expect(thrown(() => impliedMaturity(codes, true, 2.5, at)).path).toBe('maturity[0]')
  })
})
