import { expect, it } from 'vitest'
import { memberAt } from '../../../src/cli/repl/member.js'

it('follows a path as far as it goes', () => {
  expect(memberAt('a.b', { a: { b: 1 } })).toBe(1)
  expect(memberAt('a.c.d', { a: { b: 1 } })).toBe(undefined)
  expect(memberAt('toString', {})).toBe(undefined)
})
