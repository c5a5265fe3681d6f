import { expect, it } from 'vitest'
import { memo } from '../../../src/lifetime/bg-bb/memo.js'

it('asks once for each number, be the answer 0', () => {
  const asked: number[] = []
  const half = memo(n => {
    asked.push(n)
    return n / 2
  })
  expect([0, 4, 0, 4, 6].map(half)).toEqual([0, 2, 0, 2, 3])
  expect(asked).toEqual([0, 4, 6])
})
