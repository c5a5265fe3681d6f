import { expect, it } from 'vitest'
import { ClienteleError } from '../../../../src/errors/index.js'
import { expectDefault } from '../../../../src/model/default-timing.js'
import type { Curve } from '../../../../src/model/index.js'
import { defaultTiming } from '../../../../src/project/profitability/engine/default-timing.js'
import { JUNK } from '../../../laws/junk.js'

const survival: Curve = { unit: 'year', times: [1, 3], values: [0.96, 0.9], between: 'linear', quantity: 'survival' }

it('loses exactly the probability within a year, and keeps small ones whole', () => {
  expect(defaultTiming(0.02, 1, 'p').probability(0, 1)).toBeCloseTo(0.02, 16)
  expect(defaultTiming(1e-12, 1, 'p').probability(0, 1) / 1e-12).toBeCloseTo(1, 12)
  expect(defaultTiming(0.02, 1, 'p').survival(0.25)).toBeCloseTo(0.98 ** 0.25, 15)
})

it('stands the ends: nobody, everybody at once', () => {
  const [never, now] = [defaultTiming(0, 9, 'p'), defaultTiming(1, 9, 'p')]
  expect([never.survival(9), never.probability(0, 9)]).toEqual([1, 0])
  expect([now.survival(0), now.survival(0.1), now.probability(0, 0.1), now.probability(0.1, 9)]).toEqual([1, 0, 1, 0])
})

it('reads hazards, survival and probabilities in their units', () => {
  const hazard = defaultTiming(
    { unit: 'month', times: [0, 12], values: [0.001, 0.002], between: 'step', quantity: 'hazard' },
    5,
    'p',
  )
  expect(hazard.survival(2)).toBeCloseTo(Math.exp(-0.036), 14)
  expect(hazard.probability(1, 2)).toBeCloseTo(Math.exp(-0.012) - Math.exp(-0.036), 14)
  const alive = defaultTiming(survival, 3, 'p')
  expect(alive.survival(0.5)).toBeCloseTo(0.98, 14)
  expect(alive.probability(0, 2)).toBeCloseTo(0.07, 14)
  const dead = defaultTiming(
    { unit: 'year', times: [0, 2], values: [0, 0.05], between: 'step', quantity: 'probability' },
    2,
    'p',
  )
  expect([dead.survival(1), dead.survival(2), dead.probability(0, 2)]).toEqual([1, 0.95, 0.05])
})

it('refuses curves that end before the terms, start late, or fall back', () => {
  expect(() => defaultTiming(survival, 4, 'p')).toThrow(/p\.times.*OUT_OF_RANGE/)
  expect(() => expectDefault({ ...survival, times: [0, 3] }, 'p')).toThrow(/p\.values\[0\].*OUT_OF_RANGE/)
  const probability = { ...survival, values: [0.05, 0.04], quantity: 'probability' } as const
  expect(() => expectDefault(probability, 'p')).toThrow(/p\.values\[1\].*OUT_OF_RANGE/)
  expect(() => expectDefault({ ...probability, between: 'log-linear' }, 'p')).toThrow(/p\.between/)
  expect(() => expectDefault({ ...survival, values: [0.1, 0.1], quantity: 'rate' }, 'p')).toThrow(/p\.quantity/)
})

it.each(JUNK.filter(value => value !== 0 && value !== 5e-324))('refuses %s', value => {
  expect(() => Reflect.apply(expectDefault, undefined, [value, 'p'])).toThrow(ClienteleError)
})
