import { describe, expect, it } from 'vitest'
import { BASEL_3_1, BASEL_3_1_OF_2023 } from '../../../../src/risk/capital/rules/basel-3-1.js'

describe('the Basel Framework', () => {
  it('has the figures of 2023', () => {
    expect(BASEL_3_1).toHaveLength(1)
    expect(BASEL_3_1_OF_2023.rules).toMatchObject({
      scaling: { factor: 1 },
      probabilityFloor: { corporate: 0.0005, 'qualifying-revolving': 0.001, sovereign: 0 },
      transactorFloor: 0.0005,
      supervisoryLoss: { senior: { corporate: 0.4, bank: 0.45, sovereign: 0.45 }, subordinated: 0.75 },
      securedLoss: { financial: 0, receivables: 0.2, 'real-estate': 0.2, 'other-physical': 0.25 },
      foundationOnly: { classes: ['bank'], turnoverAbove: 500e6 },
      projectPhases: { preOperational: 1.3, operational: 1, highQuality: 0.8 },
    })
    expect(BASEL_3_1_OF_2023.rules.smeSupport).toBe(undefined)
    expect(BASEL_3_1_OF_2023.rules.infrastructureSupport).toBe(undefined)
  })
})
