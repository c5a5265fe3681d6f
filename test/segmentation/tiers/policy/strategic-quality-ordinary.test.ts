import { expect, it } from 'vitest'
import { clientTier, STRATEGIC_QUALITY_ORDINARY } from '../../../../src/segmentation/index.js'

const facts = {
  yearsOfCooperation: 12,
  productsHeld: 5,
  interestCover: 6,
  onTimeShare: 1,
  defaultProbability: 0.001,
  leverage: 0.4,
  annualContribution: 1_500_000,
  inDefault: false,
  onWatchList: false,
}

it('makes the best client strategic, on the watch list quality, in default ordinary', () => {
  const tier = (change: object): string | undefined =>
    clientTier(STRATEGIC_QUALITY_ORDINARY, { ...facts, ...change }).tier
  expect([
    tier({}),
    tier({ onWatchList: true }),
    tier({ inDefault: true }),
    tier({ onWatchList: true, inDefault: true }),
  ]).toEqual(['strategic', 'quality', 'ordinary', 'ordinary'])
  expect(clientTier(STRATEGIC_QUALITY_ORDINARY, facts).score).toBe(1)
})

it('weighs its four criteria as it says', () => {
  const { criteria } = clientTier(STRATEGIC_QUALITY_ORDINARY, facts)
  expect(criteria.map(({ criterion, weight }) => [criterion, weight])).toEqual([
    ['history', expect.closeTo(0.2, 12)],
    ['repayment', expect.closeTo(0.3, 12)],
    ['riskCapacity', expect.closeTo(0.2, 12)],
    ['value', expect.closeTo(0.3, 12)],
  ])
})
