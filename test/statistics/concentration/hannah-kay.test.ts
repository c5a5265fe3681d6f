import { expect, it } from 'vitest'
import { hannahKay, herfindahl } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { TEN, untyped } from './samples.js'

it('is the Herfindahl-Hirschman index at order 2', () => {
  expect(hannahKay(TEN, { alpha: 2 }).index).toBeCloseTo(herfindahl(TEN).index, 14)
})

it('is the definition at other orders', () => {
  const shares = [0.5, 0.3, 0.2]
  const sum = shares.reduce((total, share) => total + share ** 0.5, 0)
  expect(hannahKay([50, 30, 20], { alpha: 0.5 }).effectiveNumber).toBeCloseTo(sum ** 2, 13)
})

it('counts equal values, whatever the order', () => {
  for (const alpha of [0, 0.5, 1, 3, 100]) expect(hannahKay([2, 2, 2], { alpha }).effectiveNumber).toBeCloseTo(3, 12)
  expect(hannahKay([9], { alpha: 2 })).toEqual({ index: 1, effectiveNumber: 1 })
})

it('refuses orders that are none', () => {
  expect(thrown(() => hannahKay(TEN, { alpha: Number.NaN })).path).toBe('options.alpha')
  expect(thrown(() => hannahKay(untyped(null), { alpha: 2 })).path).toBe('values')
})
