import { expect, it } from 'vitest'
import { cpuSeconds, median, warmSeconds } from '../../bench/cpu-time.js'

it('takes the value in the middle, whatever the order', () => {
  expect(median([5, 1, 100])).toBe(5)
  expect(median([4, 1, 2, 100])).toBe(3)
  expect(() => median([])).toThrow('No values')
})

it('calls the work as often as it says', () => {
  let calls = 0
  const work = (): number => ++calls
  expect(cpuSeconds(work, 10)).toBeGreaterThanOrEqual(0)
  expect(calls).toBe(10)
  warmSeconds(work, { rounds: 3, calls: 4, warmUp: 5 })
  expect(calls).toBe(10 + 5 + 3 * 4)
})
