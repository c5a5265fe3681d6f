import { expect, it } from 'vitest'
import { FACT_BITS } from '../../../../src/records/duplicates/evidence/bits.js'
import { factEvidence } from '../../../../src/records/duplicates/evidence/fact-evidence.js'
import type { Client } from '../../../../src/records/portfolio/types/index.js'
import { readPair } from '../client.js'

function bitsOf(a: Partial<Client>, b: Partial<Client>, areSiblings = false): readonly number[] {
  return factEvidence(...readPair(a, b), areSiblings)
    .filter(({ field }) => field !== 'entityType')
    .map(({ bits }) => bits)
}

const day = (registeredOn: string): Partial<Client> => ({ registeredOn })

it.each([
  ['the same day', day('2011-04-05'), day('2011-04-05'), FACT_BITS.sameDay],
  ['day and month swapped', day('2011-04-05'), day('2011-05-04'), FACT_BITS.dayLikeIt],
  ['another year', day('2011-04-05'), day('2016-04-05'), FACT_BITS.dayLikeIt],
  ['a day of the same year', day('2011-04-05'), day('2011-09-17'), FACT_BITS.nearDay],
  ['a day of another', day('2011-04-05'), day('1999-09-17'), FACT_BITS.farDay],
  ['regions in two languages', { region: '广东省' }, { region: 'Guangdong' }, FACT_BITS.sameRegion],
  ['another country', { country: 'GB' }, { country: 'DE' }, FACT_BITS.otherCountry],
  ['the same host', { website: 'http://x.example/a' }, { website: 'www.X.example' }, FACT_BITS.sameWebsite],
])('judges %s', (_, a, b, bits) => {
  expect(bitsOf(a, b)).toEqual([bits])
})

it('says nothing of what one record lacks', () => {
  expect(bitsOf({ country: 'GB', website: 'x.example' }, { representative: 'A B' })).toEqual([])
})

it('weighs what companies of one group share a fifth, and what differs in full', () => {
  expect(bitsOf(day('2011-04-05'), day('2011-04-05'), true)).toEqual([FACT_BITS.amongSiblings * FACT_BITS.sameDay])
  expect(bitsOf(day('2011-04-05'), day('1999-09-17'), true)).toEqual([FACT_BITS.farDay])
})
