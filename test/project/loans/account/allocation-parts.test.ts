import { expect, it } from 'vitest'
import { NOWHERE, PARTS } from '../../../../src/project/loans/account/allocation-parts.js'

it('names every place once, with nothing in it', () => {
  expect([...PARTS].toSorted()).toEqual(Object.keys(NOWHERE).toSorted())
  expect(new Set(Object.values(NOWHERE))).toEqual(new Set([0]))
})
