import { expect, it } from 'vitest'
import { expectOneRowEach } from '../../../src/satisfaction/service/one-row-each.js'
import { thrown } from '../../errors/thrown.js'

it('names every client that comes again', () => {
  expectOneRowEach(['a', 'b'], Int32Array.of(0, 1), 'x')
  const error = thrown(() => expectOneRowEach(['a', 'b', 'a', 'b'], Int32Array.of(0, 1, 0, 1), 'x'))
  expect(error).toMatchObject({ code: 'DUPLICATE_CLIENT', path: 'x[2]', issueCount: 2 })
})
