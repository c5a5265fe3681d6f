import { describe, expect, it } from 'vitest'
import { readParams } from '../../../../src/statistics/clustering/latent-class/read-params.js'
import { thrown } from '../../../errors/thrown.js'
import { GIVEN, WITH_AGE } from './samples.js'

const ALERTS = GIVEN.params.items['alerts']!

describe('parameters', () => {
  it('are read as they stand, and rounded ones are made to add up', () => {
    expect(readParams(WITH_AGE.params, 'params')).toEqual(WITH_AGE.params)
    const { shares } = readParams({ ...GIVEN.params, shares: [0.333_333_3, 0.666_666_6] }, 'params')
    expect(shares[0]! + shares[1]!).toBeCloseTo(1, 15)
  })

  it.each([
    [{ shares: [0.5, 0.6] }, 'OUT_OF_RANGE', 'params.shares'],
    [{ shares: [1.5, -0.5] }, 'OUT_OF_RANGE', 'params.shares[1]'],
    [{ shares: [] }, 'EMPTY_INPUT', 'params.shares'],
    [{ shares: [1] }, 'LENGTH_MISMATCH', 'params.items.alerts.probabilities'],
    [{ items: {} }, 'EMPTY_INPUT', 'params.items'],
    [{ items: { alerts: { ...ALERTS, answers: [true] } } }, 'LENGTH_MISMATCH', 'params.items.alerts.probabilities[0]'],
    [{ items: { alerts: { ...ALERTS, answers: [true, 'x'] } } }, 'INVALID_TYPE', 'params.items.alerts.answers[1]'],
    [
      { items: { alerts: { ...ALERTS, answers: [true, true] } } },
      'CONFLICTING_OPTIONS',
      'params.items.alerts.answers[1]',
    ],
    [{ items: { alerts: { ...ALERTS, answers: undefined } } }, 'MISSING_VALUE', 'params.items.alerts.answers'],
    [{ items: { alerts: { ...ALERTS, more: 1 } } }, 'UNKNOWN_OPTION', 'params.items.alerts.more'],
    [{ classNames: ['a', 'a'] }, 'CONFLICTING_OPTIONS', 'params.classNames[1]'],
    [{ classNames: ['a'] }, 'LENGTH_MISMATCH', 'params.classNames'],
    [{ classNames: ['a', 2] }, 'INVALID_TYPE', 'params.classNames[1]'],
    [{ membership: { intercepts: [0, 1], effects: {} } }, 'EMPTY_INPUT', 'params.membership.effects'],
    [
      { membership: { intercepts: [1, 0], effects: { age: [0, 1] } } },
      'OUT_OF_RANGE',
      'params.membership.intercepts[0]',
    ],
    [
      { membership: { intercepts: [0, 1], effects: { age: [0, 1e308] } } },
      'OUT_OF_RANGE',
      'params.membership.effects.age[1]',
    ],
    [{ membership: { intercepts: [0, 1], effects: { age: [0] } } }, 'LENGTH_MISMATCH', 'params.membership.effects.age'],
    [
      { membership: { intercepts: [0, 1], effects: { alerts: [0, 1] } } },
      'CONFLICTING_OPTIONS',
      'params.membership.effects.alerts',
    ],
    [{ extra: 1 }, 'UNKNOWN_OPTION', 'params.extra'],
  ])('%j is refused', (change, code, path) => {
    const error = thrown(() => readParams({ ...GIVEN.params, ...change }, 'params'))
    expect([error.code, error.path]).toEqual([code, path])
  })
})
