import { expect, it } from 'vitest'
import { checkRelationship } from '../../../../src/project/index.js'
import { JUNK } from '../../../laws/junk.js'
import { CLIENT, DEPOSIT, euro, GUARANTEE, LINE, LOAN } from './samples.js'

const GOOD = { ...CLIENT, client: 'North Mill', facilities: [LOAN, LINE, DEPOSIT] }

it('finds nothing wrong with what can be read', () => {
  expect(checkRelationship(GOOD)).toEqual([])
})

it('finds the first fault of every facility and of activities', () => {
  const issues = checkRelationship({
    ...GOOD,
    facilities: [{ ...LOAN, lossGivenDefault: 45 }, GUARANTEE, { ...LINE, drawn: euro(60_000_000) }],
    activities: [{ name: 'Visit', timesPerYear: -1, unitCost: euro(1) }],
  })
  expect(issues.map(({ path }) => path)).toEqual([
    'relationship.facilities[0].lossGivenDefault',
    'relationship.facilities[2].drawn',
    'relationship.activities[0].timesPerYear',
  ])
})

it('finds names that come twice', () => {
  expect(checkRelationship({ ...GOOD, facilities: [LOAN, LOAN] })).toMatchObject([
    { code: 'CONFLICTING_OPTIONS', path: 'relationship.facilities[1].name' },
  ])
})

it.each(JUNK)('finds what is wrong with %s', value => {
  expect(Reflect.apply(checkRelationship, undefined, [value])).toHaveLength(1)
  expect(Reflect.apply(checkRelationship, undefined, [{ ...GOOD, facilities: [value, LOAN] }])).toHaveLength(1)
})
