import { expect, it } from 'vitest'
import { expectClasses } from '../../../src/risk/loan-classes/expect-classes.js'
import { thrown } from '../../errors/thrown.js'

it('gives places, and names every cell that is none', () => {
  expect(expectClasses(['loss', 'pass'], 'c', 2)).toEqual(Uint8Array.of(4, 0))
  expect(thrown(() => expectClasses(['loss'], 'c', 2))).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'c' })
  expect(thrown(() => expectClasses(['loss', 'x', null], 'c', 3))).toMatchObject({ path: 'c[1]', issueCount: 2 })
  expect(thrown(() => expectClasses(JSON.parse('null'), 'c', 1)).code).toBe('INVALID_TYPE')
})
