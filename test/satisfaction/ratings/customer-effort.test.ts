import { expect, it } from 'vitest'
import { customerEffort } from '../../../src/satisfaction/ratings/index.js'
import { thrown } from '../../errors/thrown.js'

it('says which way answers run, and turns ease the same way', () => {
  const agreement = customerEffort([7, 7, 1, 4])
  expect(agreement.direction).toBe('higher-is-easier')
  expect([agreement.mean.value, agreement.ease.value]).toEqual([4.75, 62.5])
  expect([agreement.easy.value, agreement.hard.value]).toEqual([0.5, 0.25])
  const effort = customerEffort([1, 1, 5, 3], { version: '1.0' })
  expect(effort.direction).toBe('higher-is-harder')
  expect([effort.mean.value, effort.ease.value]).toEqual([2.5, 62.5])
  expect([effort.easy.value, effort.hard.value]).toEqual([0.5, 0.25])
})

it('turns the interval of ease with it', () => {
  const { mean, ease } = customerEffort([1, 2, 5, 3, 2], { version: '1.0', level: 0.8 })
  expect(ease.interval.lower).toBeCloseTo(25 * (5 - mean.interval.upper), 10)
  expect(ease.interval.upper).toBeCloseTo(25 * (5 - mean.interval.lower), 10)
})

it('refuses answers of the other question', () => {
  expect(thrown(() => customerEffort([6], { version: '1.0' }))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'data[0]' })
  expect(thrown(() => customerEffort([5.5])).path).toBe('data[0]')
  expect(thrown(() => customerEffort([5], JSON.parse('{ "version": "3.0" }'))).path).toBe('options.version')
  expect(thrown(() => customerEffort([5], JSON.parse('{ "method": "score" }'))).path).toBe('options.method')
})
