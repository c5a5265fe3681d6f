import { expect, it } from 'vitest'
import { ClienteleError } from '../../../../src/errors/index.js'
import { readRelationship } from '../../../../src/project/profitability/engine/read-relationship.js'
import { JUNK } from '../../../laws/junk.js'
import { CLIENT, euro, GUARANTEE, LOAN } from './samples.js'

const GOOD = {
  ...CLIENT,
  client: 'North Mill',
  facilities: [LOAN, GUARANTEE],
  activities: [{ name: 'Visit', timesPerYear: 1, unitCost: euro(1) }],
}

it('reads what was read before alike', () => {
  expect(readRelationship(readRelationship(GOOD))).toEqual(readRelationship(GOOD))
})

it('finds holes in lists', () => {
  expect(() => readRelationship({ ...GOOD, facilities: Array(2) })).toThrow(
    /relationship\.facilities\[0\].*INVALID_TYPE/,
  )
  expect(() => readRelationship({ ...GOOD, activities: Array(1) })).toThrow(
    /relationship\.activities\[0\].*INVALID_TYPE/,
  )
})

it.each(['client', 'currency', 'probabilityOfDefault', 'facilities', 'activities'])(
  'answers junk in %s with a named fault',
  field => {
    for (const value of JUNK) {
      try {
        Reflect.apply(readRelationship, undefined, [{ ...GOOD, [field]: value }])
      } catch (error) {
        expect(error).toBeInstanceOf(ClienteleError)
      }
    }
  },
)
