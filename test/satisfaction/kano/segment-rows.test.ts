import { expect, it } from 'vitest'
import { rowsBySegment } from '../../../src/satisfaction/kano/segment-rows.js'
import { thrown } from '../../errors/thrown.js'

it('keeps every row that has a name, under that name', () => {
  const rows = rowsBySegment([1, '1', null, '__proto__', 'none', undefined, '\u0000'], 7)
  expect([...rows]).toEqual([
    ['1', [0, 1]],
    ['__proto__', [3]],
    ['none', [4]],
    ['\u0000', [6]],
  ])
  expect(rowsBySegment([null], 1).size).toBe(0)
})

it('refuses what is no name', () => {
  expect(thrown(() => rowsBySegment(['a', Number.NaN], 2)).path).toBe('segments[1]')
  expect(thrown(() => rowsBySegment(['a', ''], 2)).path).toBe('segments[1]')
  expect(thrown(() => rowsBySegment(['a'], 2)).code).toBe('LENGTH_MISMATCH')
})
