import { expect, it } from 'vitest'
import { capitalFill } from '../../../src/appraisal/value/capital.js'
import { irbCapital } from '../../../src/risk/index.js'
import { CLIENT } from './a-client.js'

const rows = {
  probability: Float64Array.of(0.01, 0.05, 1),
  loss: Float64Array.of(0.45, 0.3, 0.4),
  maturity: Float64Array.of(2.5, 4, 1),
  capital: new Float64Array(3),
}

it.each([
  ['company', 'corporate'],
  ['project-company', 'specialised-lending'],
  ['financial-institution', 'bank'],
  ['individual', 'other-retail'],
] as const)('charges a %s as %s, by the formula of Basel', (entityType, assetClass) => {
  capitalFill({ by: 'irb' })(rows, 3, { ...CLIENT, entityType })
  for (const i of [0, 1]) {
    const [probabilityOfDefault, lossGivenDefault, maturity] = [rows.probability[i]!, rows.loss[i]!, rows.maturity[i]!]
    const { capitalRequirement } = irbCapital(
      {
        assetClass,
        exposure: 1,
        probabilityOfDefault,
        lossGivenDefault,
        maturity,
        collateral: 'financial',
        securedShare: 1,
      },
      { rules: 'basel-3.1', on: '2024-12-31' },
    )
    expect(rows.capital[i]).toBeCloseTo(capitalRequirement, 12)
  }
  // What is in default is a loss, no risk.
  expect(rows.capital[2]).toBe(0)
})

it('charges the same share of everything where the house says so', () => {
  capitalFill({ by: 'share', share: 0.08 })(rows, 2, CLIENT)
  expect(Array.from(rows.capital)).toEqual([0.08, 0.08, 0])
})
