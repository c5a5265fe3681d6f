import { expect, it } from 'vitest'
import { readProspects } from '../../../../src/project/profitability/measures/read-prospects.js'
import { ADVICE, DEPOSIT, LINE, RELATIONSHIP } from './sample.js'

it('reads facilities as JSON has them, with their probabilities', () => {
  const [copy] = JSON.parse(JSON.stringify([{ facility: ADVICE, probability: 0 }]))
  const [read] = readProspects([copy], RELATIONSHIP)
  expect(read).toMatchObject({
    probability: 0,
    facility: { name: 'Advice', fees: [{ amount: { minorUnits: 1_000_000 } }] },
  })
})

it('refuses holes, other currencies and unknown fields', () => {
  const holed = [{ facility: ADVICE, probability: 1 }]
  holed.length = 2
  expect(() => readProspects(holed, RELATIONSHIP)).toThrow(/^prospects\[1\]: /)
  const other = { ...RELATIONSHIP, facilities: [], currency: 'CHF' }
  expect(() => readProspects([{ facility: DEPOSIT, probability: 1 }], other)).toThrow('MIXED_CURRENCIES')
  const odd = { facility: { ...LINE, name: 'New line' }, probability: 1, ...{ chance: 1 } }
  expect(() => readProspects([odd], RELATIONSHIP)).toThrow(/^prospects\[0\]\.chance: .*UNKNOWN_OPTION/)
})
