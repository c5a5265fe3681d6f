import { expect, it } from 'vitest'
import { dayWatch } from '../../src/node/lone-days.js'

function pauseIn(...days: number[]): { from: number; to: number } | undefined {
  const watch = dayWatch()
  for (const day of days) watch.add(Int32Array.of(day, day))
  return watch.longPause()
}

const STEADY = Array.from({ length: 500 }, (_, i) => 19_000 + i)

it('finds the pause before a mistyped year, wherever the row stands', () => {
  expect(pauseIn(85_500, ...STEADY)).toEqual({ from: 19_499, to: 85_500 })
  expect(pauseIn(...STEADY, 85_500, 85_700)).toEqual({ from: 19_499, to: 85_500 })
  expect(pauseIn(0, 40, 80)).toBe(undefined)
  expect(pauseIn(0, 40, 81)).toEqual({ from: 40, to: 81 })
})

it('lets a log pause for less, and earlier', () => {
  expect(pauseIn()).toBe(undefined)
  expect(pauseIn(19_000)).toBe(undefined)
  expect(pauseIn(0, 1, 31)).toBe(undefined)
  expect(pauseIn(...STEADY, 19_499 + 365)).toBe(undefined)
  expect(pauseIn(...STEADY, 19_499 + 366)).toEqual({ from: 19_499, to: 19_865 })
  expect(pauseIn(0, ...STEADY)).toBe(undefined)
})
