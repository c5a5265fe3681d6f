import { expect, it } from 'vitest'
import { facilityProfit } from '../../../../src/project/index.js'
import { facilityDifferences } from '../../../../src/project/profitability/measures/facility-differences.js'
import { ADVICE, BOND, TERMS } from './sample.js'

it('pairs facilities by name, whatever their order', () => {
  const client = { currency: 'EUR', probabilityOfDefault: 0.02 }
  const [bond, advice] = [facilityProfit(BOND, client, TERMS), facilityProfit(ADVICE, client, TERMS)]
  const cheaper = facilityProfit({ ...BOND, annualFee: 0.019 }, client, TERMS)
  expect(facilityDifferences([bond, advice], [advice, cheaper])).toEqual([
    { name: 'Bid bond', change: 'changed', before: bond, after: cheaper, profit: -75_000, economicProfit: -75_000 },
    { name: 'Advice', change: 'same', before: advice, after: advice, profit: 0, economicProfit: 0 },
  ])
  expect(facilityDifferences([], [])).toEqual([])
})
