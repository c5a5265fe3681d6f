import { expect, it } from 'vitest'
import { LIMIT_NAMES } from '../../../../src/project/affordability/read-limits.js'
import { LIMIT_WORDS } from '../../../../src/project/pricing/price-and-limit/limit-words.js'

it('has words for every limit there is', () => {
  for (const name of LIMIT_NAMES) expect(LIMIT_WORDS[name]).not.toBe('')
  expect(new Set(Object.values(LIMIT_WORDS)).size).toBe(LIMIT_NAMES.length + 3)
})
