/**
 * A relationship checked once.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, reject } from '../../../errors/index.js'
import { expectDefault } from '../../../model/default-timing.js'
import { expectCurrency } from '../../../money/index.js'
import type { Facility, Relationship } from '../types.js'
import { readFacility } from './read-facility.js'
import { readActivities, readName } from './read-fees.js'

const KNOWN = ['client', 'currency', 'probabilityOfDefault', 'facilities', 'activities']

/**
 * The relationship, its amounts in minor units.
 *
 * @throws ClienteleError naming the first field that is wrong.
 */
export function readRelationship(relationship: Relationship, path = 'relationship'): Relationship {
  const read = { ...readHead(relationship, path) }
  const { currency, facilities, activities } = read
  read.facilities = Array.from(facilities, (facility, i) =>
    readFacility(facility, currency, `${path}.facilities[${i}]`),
  )
  expectDifferentNames(read.facilities, path)
  if (activities !== undefined) read.activities = readActivities(activities, currency, `${path}.activities`)
  return read
}

/** All but what facilities and activities are. */
export function readHead(relationship: Relationship, path: string): Relationship {
  expectKnownKeys(expectObject(relationship, path), KNOWN, path)
  expectList(relationship.facilities, `${path}.facilities`)
  return {
    ...relationship,
    client: readName(relationship.client, `${path}.client`),
    currency: expectCurrency(relationship.currency, `${path}.currency`),
    probabilityOfDefault: expectDefault(relationship.probabilityOfDefault, `${path}.probabilityOfDefault`),
  }
}

/** Facilities are told apart by their names. */
export function expectDifferentNames(facilities: readonly Facility[], path: string): void {
  for (let i = 1; i < facilities.length; i++) {
    const { name } = facilities[i]!
    for (let j = 0; j < i; j++) {
      if (facilities[j]!.name === name) {
        reject('CONFLICTING_OPTIONS', `${path}.facilities[${i}].name`, 'names that differ', name)
      }
    }
  }
}
