import { describe, expect, it } from 'vitest'
import type { ProjectDriver } from '../../../src/project/index.js'
import { expectDrivers, isAdded, isSameTarget, targetCheck } from '../../../src/project/uncertainty/read-drivers.js'
import { tollRoad } from '../samples.js'

const demand = { name: 'demand', target: { on: 'volume' }, distribution: { kind: 'point', value: 1 } }

const faultOf = (drivers: unknown): string => {
  try {
    expectDrivers(drivers as ProjectDriver[], tollRoad())
  } catch (error) {
    const { code, path } = error as { code: string; path: string }
    return `${code} ${path}`
  }
  return 'none'
}

describe('expectDrivers', () => {
  it('accepts what is right, and none', () => {
    expect(faultOf([])).toBe('none')
    expect(faultOf([demand, { name: 'end', target: { on: 'abandonment' }, monthlyProbability: [0.01, 0] }])).toBe(
      'none',
    )
    expect(faultOf([{ ...demand, path: 'yearly', persistence: 1 }])).toBe('none')
  })

  it.each([
    [undefined, 'INVALID_TYPE options.drivers'],
    [Array(1), 'INVALID_TYPE options.drivers[0]'],
    [[null], 'INVALID_TYPE options.drivers[0]'],
    [[{}], 'INVALID_TYPE options.drivers[0].name'],
    [[{ name: 'x' }], 'INVALID_TYPE options.drivers[0].target'],
    [[{ ...demand, target: { on: 'weather' } }], 'OUT_OF_RANGE options.drivers[0].target.on'],
    [[{ ...demand, target: { on: 'volume', line: 'Trains' } }], 'OUT_OF_RANGE options.drivers[0].target.line'],
    [[{ ...demand, target: { on: 'delay', line: 'Tolls' } }], 'UNKNOWN_OPTION options.drivers[0].target.line'],
    [
      [{ ...demand, distribution: { kind: 'normal', mean: 1, deviation: -1 } }],
      'OUT_OF_RANGE options.drivers[0].distribution.deviation',
    ],
    [[{ ...demand, distribution: undefined }], 'INVALID_TYPE options.drivers[0].distribution'],
    [[{ ...demand, path: 'daily' }], 'OUT_OF_RANGE options.drivers[0].path'],
    [[{ ...demand, persistence: 0.5 }], 'CONFLICTING_OPTIONS options.drivers[0].persistence'],
    [[{ ...demand, path: 'yearly', persistence: 1.5 }], 'OUT_OF_RANGE options.drivers[0].persistence'],
    [[{ ...demand, target: { on: 'delay' }, path: 'yearly' }], 'CONFLICTING_OPTIONS options.drivers[0].path'],
    [[{ ...demand, mean: 1 }], 'UNKNOWN_OPTION options.drivers[0].mean'],
    [[demand, demand], 'CONFLICTING_OPTIONS options.drivers[1].name'],
    [
      [{ name: 'end', target: { on: 'abandonment' }, monthlyProbability: 2 }],
      'OUT_OF_RANGE options.drivers[0].monthlyProbability',
    ],
    [
      [{ name: 'end', target: { on: 'abandonment' }, monthlyProbability: [] }],
      'EMPTY_INPUT options.drivers[0].monthlyProbability',
    ],
    [
      [
        { name: 'end', target: { on: 'abandonment' }, monthlyProbability: 0 },
        { name: 'stop', target: { on: 'abandonment' }, monthlyProbability: 0 },
      ],
      'CONFLICTING_OPTIONS options.drivers[1].target',
    ],
  ])('refuses %j', (drivers, fault) => {
    expect(faultOf(drivers)).toBe(fault)
  })
})

describe('targetCheck', () => {
  it('names the field in the words of the caller', () => {
    expect(() => targetCheck(tollRoad())({ on: 'capex', line: 'Bridge' }, 'options.target')).toThrow(
      'options.target.line',
    )
  })
})

describe('isAdded', () => {
  it('tells points from factors', () => {
    expect([isAdded({ on: 'inflation' }), isAdded({ on: 'interest-rate' }), isAdded({ on: 'price' })]).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('isSameTarget', () => {
  it('minds no order of fields', () => {
    expect(isSameTarget({ on: 'price', line: 'Tolls' }, { line: 'Tolls', on: 'price' })).toBe(true)
    expect(isSameTarget({ on: 'price', line: 'Tolls' }, { on: 'price' })).toBe(false)
  })
})
