import { describe, expect, it } from 'vitest'
import { CRR_2020 } from '../../../../src/risk/capital/rules/crr.js'
import { UK_CRR } from '../../../../src/risk/capital/rules/uk-crr.js'

describe('the CRR of the United Kingdom', () => {
  it('is that of the European Union of 2020, from the exit to Basel 3.1', () => {
    expect(UK_CRR.map(({ from, until }) => [from, until])).toEqual([['2021-01-01', '2026-12-31']])
    expect(UK_CRR[0]?.rules).toEqual(CRR_2020.rules)
    expect(UK_CRR[0]?.rules.volatileSlottingWeight).toEqual(UK_CRR[0]?.rules.slottingWeight)
  })
})
