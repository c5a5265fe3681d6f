import { expect, it } from 'vitest'
import { betterWorse, clusteredBetterWorse } from '../../../src/satisfaction/kano/better-worse.js'
import { thrown } from '../../errors/thrown.js'

it('has Wilson intervals', () => {
  const { betterInterval, worse, worseInterval } = betterWorse({ A: 0, O: 8, M: 0, I: 2 })
  expect(betterInterval!.lower).toBeCloseTo(0.4902, 4)
  expect(worse).toBe(-0.8)
  expect(worseInterval!.lower).toBeCloseTo(-0.9433, 4)
  expect(worseInterval!.upper).toBeCloseTo(-0.4902, 4)
})

it('has no sign at 0, and nothing without answers', () => {
  expect(Object.is(betterWorse({ A: 0, O: 0, M: 0, I: 10 }).worse, 0)).toBe(true)
  expect(betterWorse({ A: 0, O: 0, M: 0, I: 0 })).toEqual({})
  expect(clusteredBetterWorse(['R', 'Q'], { code: Int32Array.of(0, 1), count: 2 }, 0.95)).toEqual({})
})

it('takes clusters for what was drawn', () => {
  const code = Int32Array.of(0, 0, 1, 1, 2, 2)
  const { better, worse } = clusteredBetterWorse(['A', 'O', 'M', 'I', 'Q', 'A'], { code, count: 3 }, 0.95)
  expect(better).toBeCloseTo(3 / 5, 12)
  expect(worse).toBeCloseTo(-2 / 5, 12)
})

it('names counts that are none', () => {
  expect(thrown(() => betterWorse({ A: 1.5, O: 0, M: 0, I: 0 })).path).toBe('counts.A')
  expect(thrown(() => betterWorse(JSON.parse('{ "A": 1, "O": 1, "M": 1 }'))).path).toBe('counts.I')
  expect(thrown(() => betterWorse(JSON.parse('{ "A": 1, "O": 1, "M": 1, "I": 1, "R": 1 }'))).code).toBe(
    'UNKNOWN_OPTION',
  )
})
