/**
 * What a client may still buy, checked.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, reject } from '../../../errors/index.js'
import { readFacility } from '../engine/read-facility.js'
import type { Relationship } from '../types.js'
import type { Prospect } from './cross-sell-types.js'

/** Facilities of other names than those booked, with their probabilities. */
export function readProspects(
  prospects: readonly Prospect[],
  { currency, facilities }: Relationship,
): readonly Prospect[] {
  const names = new Set(facilities.map(({ name }) => name))
  expectList(prospects, 'prospects')
  return Array.from(prospects, (prospect, i) => {
    const path = `prospects[${i}]`
    expectKnownKeys(expectObject(prospect, path), ['facility', 'probability'], path)
    const facility = readFacility(prospect.facility, currency, `${path}.facility`)
    if (names.has(facility.name)) {
      reject('CONFLICTING_OPTIONS', `${path}.facility.name`, 'a name that no other facility has', facility.name)
    }
    names.add(facility.name)
    const probability = expectFinite(prospect.probability, `${path}.probability`)
    if (probability >= 0 && probability <= 1) return { facility, probability }
    return reject('OUT_OF_RANGE', `${path}.probability`, 'a number from 0 to 1', probability)
  })
}
