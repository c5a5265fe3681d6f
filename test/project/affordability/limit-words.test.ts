import { expect, it } from 'vitest'
import { LIMIT_WORDS } from '../../../src/project/affordability/limit-words.js'
import { LIMIT_NAMES } from '../../../src/project/affordability/read-limits.js'

it('has words of its own for every limit there is', () => {
  for (const name of LIMIT_NAMES) expect(LIMIT_WORDS[name]).not.toBe('')
  expect(new Set(Object.values(LIMIT_WORDS)).size).toBe(LIMIT_NAMES.length)
})
