import { expect, it } from 'vitest'
import { checkCases } from '../../../src/project/index.js'
import { untyped } from '../../statistics/concentration/samples.js'
import { CASES, DESCRIPTION } from './samples.js'

it('finds nothing in what a library takes', () => {
  expect(checkCases(CASES, DESCRIPTION)).toEqual([])
})

it('finds a fault per case, then those between them', () => {
  const [first, second, ...rest] = CASES
  const wrong = [{ ...first!, id: '' }, { ...second!, agreedOn: 'soon' }, ...rest]
  expect(checkCases(wrong, DESCRIPTION).map(({ path }) => path)).toEqual(['cases[0].id', 'cases[1].agreedOn'])
  expect(checkCases([first!, first!], DESCRIPTION).map(({ path }) => path)).toEqual(['cases[1].id'])
  expect(checkCases(untyped('x'), DESCRIPTION).map(({ path }) => path)).toEqual(['cases'])
  const words = CASES.map(given => ({ ...given, facts: { amount: 'much' } }))
  expect(checkCases(words, DESCRIPTION).map(({ path }) => path)).toEqual(
    CASES.map((_, i) => `cases[${i}].facts.amount`),
  )
})
