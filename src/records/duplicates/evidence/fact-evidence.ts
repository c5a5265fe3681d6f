/**
 * What country, region, founding day, representative, website, industry and kind of two records say.
 *
 * @module
 */
import { isoDate } from '../../../money/core.js'
import type { ReadClient } from '../read-clients.js'
import type { DuplicateField } from '../types.js'
import { FACT_BITS } from './bits.js'
import type { Evidence } from './evidence.js'

/**
 * Evidence of the facts that both records state.
 *
 * @param areSiblings whether names tell two companies of one group, which share founding day, representative and website.
 */
export function factEvidence(a: ReadClient, b: ReadClient, areSiblings: boolean): readonly Evidence[] {
  const { sameRegion, otherRegion, otherRepresentative, otherWebsite } = FACT_BITS
  const part = areSiblings || (a.country ?? b.country) !== (b.country ?? a.country) ? FACT_BITS.amongSiblings : 1
  const [sameRepresentative, sameWebsite] = [part * FACT_BITS.sameRepresentative, part * FACT_BITS.sameWebsite]
  return [
    compared('country', a.country, b.country, FACT_BITS.sameCountry, FACT_BITS.otherCountry),
    compared('region', a.region, b.region, sameRegion, otherRegion),
    compared('representative', a.representative, b.representative, sameRepresentative, otherRepresentative),
    compared('website', a.website, b.website, sameWebsite, otherWebsite),
    compared('industry', a.industry, b.industry, FACT_BITS.sameIndustry, FACT_BITS.otherIndustry),
    compared('entityType', a.entityType, b.entityType, 0, FACT_BITS.otherEntityType),
    foundingDay(a.registeredOn, b.registeredOn, part),
  ].flatMap(evidence => (evidence === undefined ? [] : [evidence]))
}

const WORDS: Readonly<Partial<Record<DuplicateField, string>>> = { entityType: 'kind of client' }

function compared(
  field: DuplicateField,
  a: string | undefined,
  b: string | undefined,
  same: number,
  different: number,
): Evidence | undefined {
  if (a === undefined || b === undefined || a === '' || b === '') return undefined
  const what = WORDS[field] ?? field
  if (a === b) return { field, bits: same, reason: () => `${what} ${a} in both` }
  return { field, bits: different, reason: () => `${what} ${a} against ${b}` }
}

function foundingDay(a: number | undefined, b: number | undefined, part: number): Evidence | undefined {
  if (a === undefined || b === undefined) return undefined
  const reason = (): string =>
    a === b ? `founded on ${isoDate(a)} in both` : `founded on ${isoDate(a)} against ${isoDate(b)}`
  const bits = dayBits(a, b)
  return { field: 'registeredOn', bits: bits > 0 ? part * bits : bits, reason }
}

function dayBits(a: number, b: number): number {
  if (a === b) return FACT_BITS.sameDay
  if (isLike(isoDate(a), isoDate(b))) return FACT_BITS.dayLikeIt
  return Math.abs(a - b) <= 366 ? FACT_BITS.nearDay : FACT_BITS.farDay
}

/** Day and month swapped, or one figure of the eight another. */
function isLike(a: string, b: string): boolean {
  const [year, month, day] = a.split('-')
  if (b === `${year}-${day}-${month}`) return true
  let others = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) others++
  return others === 1
}
