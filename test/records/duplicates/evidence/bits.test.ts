import { expect, it } from 'vitest'
import { CODE_BITS, FACT_BITS, NAME_BITS, NUMBER_BITS } from '../../../../src/records/duplicates/evidence/bits.js'

it('what is the same speaks for, what differs against', () => {
  for (const bits of [CODE_BITS, FACT_BITS, NAME_BITS, NUMBER_BITS]) {
    for (const [name, value] of Object.entries(bits)) {
      if (name.startsWith('same')) expect(value, name).toBeGreaterThan(0)
      if (/^(?:other|different|far|one|wrong|both)/.test(name)) expect(value, name).toBeLessThan(0)
    }
  }
})

it('the same valid code outweighs a name that differs, in a book of 100,000', () => {
  expect(CODE_BITS.same + 2 * NAME_BITS.bothLeft * NAME_BITS.mostLeft + Math.log2(0.05 / 1e5)).toBeGreaterThan(-2)
})
