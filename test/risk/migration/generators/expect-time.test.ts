import { expect, it } from 'vitest'
import { expectTime } from '../../../../src/risk/migration/generators/expect-time.js'
import { thrown } from '../../../errors/thrown.js'

it('takes times from 0 to 1e100', () => {
  expect([0, 1e-300, 0.25, 1e100].map(time => expectTime(time, 'time'))).toEqual([0, 1e-300, 0.25, 1e100])
})

it.each([
  [-1, 'OUT_OF_RANGE'],
  [1e101, 'OUT_OF_RANGE'],
  [Infinity, 'OUT_OF_RANGE'],
  [Number.NaN, 'OUT_OF_RANGE'],
  ['1', 'INVALID_TYPE'],
  [null, 'INVALID_TYPE'],
  [undefined, 'INVALID_TYPE'],
])('refuses %s', (time, code) => {
  expect(thrown(() => expectTime(time, 'times[3]'))).toMatchObject({ code, path: 'times[3]' })
})
