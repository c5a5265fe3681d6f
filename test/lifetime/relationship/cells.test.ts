import { expect, it } from 'vitest'
import { cellTally, partsBy } from '../../../src/lifetime/relationship/cells.js'

it('keeps one cell for three names, and digits that addition would drop', () => {
  const tally = cellTally()
  tally.add('fees', 'loan', 'default', 1)
  tally.add('fees', 'loan', 'default', 1e100)
  tally.add('fees', 'loan', 'default', 1)
  tally.add('fees', 'loan', 'default', -1e100)
  tally.add('fees', 'account', 'maturity', 5)
  tally.add('interest', 'loan', 'maturity', 7)
  expect(tally.cells()).toEqual([
    { source: 'fees', facility: 'loan', ending: 'default', value: 2 },
    { source: 'fees', facility: 'account', ending: 'maturity', value: 5 },
    { source: 'interest', facility: 'loan', ending: 'maturity', value: 7 },
  ])
})

it('does not mix names up that only look joined', () => {
  const tally = cellTally()
  tally.add('a","b', 'c', 'd', 1)
  tally.add('a', 'b","c', 'd', 2)
  expect(tally.cells()).toHaveLength(2)
})

it('splits cells three ways', () => {
  const cells = [
    { source: 'fees', facility: 'loan', ending: 'default', value: 2 },
    { source: 'fees', facility: 'account', ending: 'maturity', value: 5 },
    { source: 'interest', facility: 'loan', ending: 'maturity', value: 7 },
  ]
  expect(partsBy('source', cells)).toEqual([
    { name: 'fees', value: 7 },
    { name: 'interest', value: 7 },
  ])
  expect(partsBy('facility', cells)).toEqual([
    { name: 'loan', value: 9 },
    { name: 'account', value: 5 },
  ])
  expect(partsBy('ending', cells)).toEqual([
    { name: 'default', value: 2 },
    { name: 'maturity', value: 12 },
  ])
})
