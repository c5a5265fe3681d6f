import { expect, it } from 'vitest'
import { decided, formTally } from '../../../src/records/cells/style-report.js'

it('decides where all agree, or nineteen of twenty', () => {
  expect([decided('a', 1, 'b', 0), decided('a', 0, 'b', 1), decided('a', 19, 'b', 1)]).toEqual(['a', 'b', 'a'])
  expect([decided('a', 18, 'b', 1), decided('a', 0, 'b', 0), decided('a', 5, 'b', 5)]).toEqual(Array(3).fill(undefined))
})

it('shows no more than the beginning of an example', () => {
  const tally = formTally()
  tally.add('long', 3, 'x'.repeat(1000))
  tally.add('long', 4, 'y')
  expect(tally.forms()).toEqual([{ form: 'long', cells: 2, first: 3, example: 'x'.repeat(60) }])
})
