/**
 * What is wrong with a relationship, as values instead of one error.
 *
 * @module
 */
import type { Issue } from '../../../errors/index.js'
import { ClienteleError } from '../../../errors/index.js'
import type { Relationship } from '../types.js'
import { readFacility } from './read-facility.js'
import { readActivities } from './read-fees.js'
import { expectDifferentNames, readHead } from './read-relationship.js'

/**
 * Every facility's first fault, after those of the relationship itself.
 *
 * None means that it can be read. With terms more is asked for: curves, capital of their basis, fees of the yield below what is
 * lent, a day count that needs no calendar.
 *
 * @example
 * import { checkRelationship } from 'clientele/project'
 * const relationship = { client: 'Harbour Cold Storage', currency: 'EUR', probabilityOfDefault: 2, facilities: [] }
 * checkRelationship(relationship).map(issue => issue.path) // => [ 'relationship.probabilityOfDefault' ]
 */
export function checkRelationship(relationship: Relationship): readonly Issue[] {
  const issues: Issue[] = []
  const head = faultsOf(issues, () => readHead(relationship, PATH))
  if (head === undefined) return issues
  const { currency, facilities, activities } = head
  const read = Array.from(facilities, (facility, i) =>
    faultsOf(issues, () => readFacility(facility, currency, `${PATH}.facilities[${i}]`)),
  )
  if (activities !== undefined) faultsOf(issues, () => readActivities(activities, currency, `${PATH}.activities`))
  const known = read.filter(facility => facility !== undefined)
  if (known.length === read.length) faultsOf(issues, () => expectDifferentNames(known, PATH))
  return issues
}

const PATH = 'relationship'

/** What was read; or its faults, noted. */
function faultsOf<T>(issues: Issue[], read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    issues.push(...error.issues)
    return undefined
  }
}
