import { expect, it } from 'vitest'
import { outColumn } from '../../src/model/index.js'
import { thrown } from '../errors/thrown.js'

it('writes to the array that is given, or to a new one', () => {
  const out = new Float64Array(2)
  expect(outColumn(out, 2)).toBe(out)
  expect(outColumn(undefined, 3)).toEqual(new Float64Array(3))
})

it('refuses an array of another kind or length', () => {
  expect(thrown(() => outColumn([1, 2] as never, 2))).toMatchObject({ code: 'INVALID_TYPE', path: 'options.out' })
  expect(thrown(() => outColumn(new Float64Array(1), 2))).toMatchObject({
    code: 'LENGTH_MISMATCH',
    path: 'options.out',
  })
})
