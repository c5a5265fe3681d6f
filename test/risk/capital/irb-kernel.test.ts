import { describe, expect, it } from 'vitest'
import { normalCdf, normalQuantile } from '../../../src/numeric/index.js'
import { CAPITAL_CLASSES } from '../../../src/risk/capital/asset-classes.js'
import type { IrbRows } from '../../../src/risk/capital/irb-kernel.js'
import { fillFigures } from '../../../src/risk/capital/irb-kernel.js'
import { irbPlan } from '../../../src/risk/capital/irb-plan.js'
import { capitalRules } from '../../../src/risk/index.js'

const { rules } = capitalRules({ rules: 'crr', on: '2024-01-01' })
const code = (name: (typeof CAPITAL_CLASSES)[number]) => CAPITAL_CLASSES.indexOf(name)

function fill(rows: Partial<IrbRows>) {
  const all: IrbRows = {
    size: 1,
    codes: Uint8Array.of(code('corporate')),
    exposure: [100],
    probabilityOfDefault: [0.02],
    lossGivenDefault: [0.45],
    defaultLoss: [0.45],
    maturity: 2.5,
    turnover: undefined,
    largeFinancial: undefined,
    transactor: undefined,
    ...rows,
  }
  const column = () => new Float64Array(all.size)
  const into = {
    correlation: column(),
    maturityAdjustment: column(),
    capitalRequirement: column(),
    riskWeight: column(),
    riskWeightedAssets: column(),
    expectedLoss: column(),
  }
  return { into, counts: fillFigures(irbPlan(rules, 1, true), all, into) }
}

describe('fillFigures', () => {
  it('is the formula of Article 153, term by term', () => {
    const { into } = fill({ maturity: [4] })
    const r = 0.12 * (1 - Math.exp(-1)) + 0.24 * Math.exp(-1)
    const b = (0.11852 - 0.05478 * Math.log(0.02)) ** 2
    const k =
      (0.45 * normalCdf((normalQuantile(0.02) + Math.sqrt(r) * normalQuantile(0.999)) / Math.sqrt(1 - r)) - 0.009) *
      ((1 + 1.5 * b) / (1 - 1.5 * b))
    expect(into.correlation[0]).toBeCloseTo(r, 14)
    expect(into.capitalRequirement[0]).toBeCloseTo(k, 14)
    expect(into.riskWeight[0]).toBeCloseTo(12.5 * 1.06 * k, 13)
    expect(into.riskWeightedAssets[0]).toBeCloseTo(1250 * 1.06 * k, 11)
    expect(into.expectedLoss[0]).toBeCloseTo(0.9, 15)
  })

  it('counts the rows that bounds changed', () => {
    const { counts } = fill({
      size: 4,
      codes: Uint8Array.of(0, 0, 0, code('other-retail')),
      exposure: [1, 1, 1, 1],
      probabilityOfDefault: [0.0001, 0.0003, 0.1, 0.0001],
      lossGivenDefault: [0.4, 0.4, 0.4, 0.4],
      maturity: [0.5, 1, 6, 9],
    })
    expect(counts).toEqual({ probabilityFloors: 2, maturityBounds: 2, nearPole: 0 })
  })

  it('has no charge below 0, even where the correlation cannot lift the default probability', () => {
    const { into } = fill({ codes: Uint8Array.of(code('sovereign')), probabilityOfDefault: [1e-300] })
    expect([into.capitalRequirement[0], into.expectedLoss[0]]).toEqual([0, 1e-300 * 0.45 * 100])
  })

  it('lowers correlations by size within the thresholds, and no further', () => {
    const at = (turnover: number) => Number(fill({ turnover: [turnover] }).into.correlation[0])
    expect(at(50e6)).toBe(at(1e9))
    expect(at(50e6) - at(5e6)).toBeCloseTo(0.04, 15)
    expect(at(0)).toBe(at(5e6))
    expect(at(50e6) - at(27.5e6)).toBeCloseTo(0.02, 15)
  })
})
