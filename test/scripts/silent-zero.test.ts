import { expect, it } from 'vitest'
import { silentZeros } from '../../scripts/silent-zero.js'

it.each(['a ?? 0', 'a || 0', 'a ??= 0', 'a ||= 0', 'f(a ?? (-0))', 'a?.b ?? 0.0', 'a ?? 0n'])('finds %s', code => {
  expect(silentZeros(code)).toEqual([1])
})

it.each(['a ?? 1', 'a || b', '// a ?? 0', '/* a || 0 */', "'a ?? 0'", '`a || 0`', 'a ?? 0.5', '0 || a', 'a | 0'])(
  'leaves %s alone',
  code => {
    expect(silentZeros(code)).toEqual([])
  },
)

it('names the line of the operator', () => {
  expect(silentZeros('const a = 1\nconst b = c\n  ?? 0\nf(d || 0)')).toEqual([3, 4])
})
