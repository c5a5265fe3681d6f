import { expect, it } from 'vitest'
import { CLASSIC_ABC, clientTier } from '../../../../src/segmentation/index.js'

it('weighs history 30, fulfilment 50 and feedback 20', () => {
  const { score, criteria } = clientTier(CLASSIC_ABC, {
    yearsOfCooperation: 5,
    contractsCompleted: 10,
    onTimeShare: 0.85,
    feedback: 'none',
    brokeContract: false,
  })
  expect(criteria.map(each => each.contribution)).toEqual([0.225, 0.25, 0.12].map(part => expect.closeTo(part, 12)))
  expect(score).toBeCloseTo(0.595, 12)
})
