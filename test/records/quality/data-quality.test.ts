import { checkPortfolio, dataQuality } from 'clientele/records'
import { describe, expect, it } from 'vitest'
import { AS_OF, CLEAN } from './clean-portfolio.js'

const GRADED = { asOf: AS_OF, policy: { sources: { core: 1, sheet: 0.5 } } }

it('says 1 of data that are all there, right, said once, in agreement, of today and from the best source', () => {
  const quality = dataQuality(CLEAN, GRADED)
  expect(quality.issues).toEqual([])
  expect(quality.score).toBe(1)
  expect(Object.values(quality.dimensions).map(({ score }) => score)).toEqual([1, 1, 1, 1, 1, 1])
})
it('x', () => {
  console.log(checkPortfolio(CLEAN))
})
