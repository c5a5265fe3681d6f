import { expect, it } from 'vitest'
import { IDENTITIES, INCLUSIONS } from '../../../src/records/statements/identities.js'

it('has no rule twice and no amount on both sides', () => {
  expect(new Set(IDENTITIES.map(({ rule }) => rule)).size).toBe(IDENTITIES.length)
  for (const { whole, parts } of IDENTITIES) expect(parts.map(([, part]) => part)).not.toContain(whole)
  for (const { whole, parts } of INCLUSIONS) expect(parts).not.toContain(whole)
})
