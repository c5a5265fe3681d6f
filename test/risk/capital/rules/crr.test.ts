import { describe, expect, it } from 'vitest'
import { CRR, CRR_2014, CRR_2020 } from '../../../../src/risk/capital/rules/crr.js'

describe('the CRR', () => {
  it('has five editions', () => {
    expect(CRR.map(({ from }) => from)).toEqual(['2014-01-01', '2020-06-27', '2025-01-01', '2028-01-01', '2029-01-01'])
    expect(CRR.at(-1)?.until).toBe(undefined)
  })

  it('got new supporting factors in 2020', () => {
    expect(CRR_2014.rules.smeSupport).toMatchObject({ threshold: 1.5e6, within: 0.7619 })
    expect(CRR_2014.rules.smeSupport?.beyond).toBe(undefined)
    expect(CRR_2020.rules.smeSupport).toMatchObject({ threshold: 2.5e6, within: 0.7619, beyond: 0.85 })
    expect(CRR_2020.rules.infrastructureSupport).toEqual({ factor: 0.75 })
  })

  it('lost the scaling factor and got floors in 2025, but kept the supporting factors', () => {
    expect(CRR[2]?.rules).toMatchObject({
      scaling: { factor: 1 },
      probabilityFloor: { corporate: 0.0005, 'qualifying-revolving': 0.001, sovereign: 0 },
      supervisoryLoss: { senior: { corporate: 0.4, bank: 0.45 } },
      lossFloor: { 'specialised-lending': { unsecured: 0.125 } },
      smeSupport: { beyond: 0.85 },
      infrastructureSupport: { factor: 0.75 },
      projectPhases: { preOperational: 1.3 },
    })
  })
})
