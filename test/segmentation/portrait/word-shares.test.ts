import { expect, it } from 'vitest'
import { countedShare, missingShare, wordShare } from '../../../src/segmentation/portrait/word-shares.js'
import { compareProportions } from '../../../src/statistics/index.js'

it('compares a word with the others', () => {
  const compared = compareProportions({ successes: 8, trials: 10 }, { successes: 5, trials: 20 })
  const share = wordShare('loan', countedShare(8, 10), countedShare(5, 20), 0.95)
  expect(share).toMatchObject({ share: 0.8, ratio: 3.2, others: { share: 0.25 } })
  expect(share.comparison).toEqual({
    effect: compared.difference,
    interval: compared.differenceInterval,
    pValue: compared.pValue,
  })
})

it('has no ratio to nobody, and no comparison without others', () => {
  expect(wordShare('a', countedShare(1, 2), countedShare(0, 3), 0.95)).not.toHaveProperty('ratio')
  expect(wordShare('a', countedShare(1, 2), countedShare(0, 3), 0.95).ratioInterval?.unbounded).toBe('upper')
  expect(wordShare('a', countedShare(1, 2), countedShare(0, 0), 0.95)).not.toHaveProperty('comparison')
  expect(wordShare('a', countedShare(0, 2), countedShare(0, 3), 0.95)).not.toHaveProperty('ratioInterval')
})

it('compares what is missing only where something is', () => {
  expect(missingShare(0, 5, 0, 5, 0.95)).toEqual({ count: 0, share: 0, othersShare: 0 })
  expect(missingShare(3, 5, 0, 0, 0.95)).toEqual({ count: 3, share: 0.6 })
  expect(missingShare(3, 5, 1, 5, 0.95).comparison?.effect).toBeCloseTo(0.4, 12)
})
