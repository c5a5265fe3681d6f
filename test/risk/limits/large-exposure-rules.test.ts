import { describe, expect, it } from 'vitest'
import { checkLimits, LARGE_EXPOSURE_RULES, largeExposureRules } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const sizes = (rules: string, on: string, globallySystemic = false) =>
  largeExposureRules({ rules, on, globallySystemic }).map(({ name, size }) => [name, size])

describe('limits to large exposures', () => {
  it('cite a paragraph for each figure', () => {
    for (const { rules, sources } of LARGE_EXPOSURE_RULES) {
      expect(Object.keys(sources).sort()).toEqual(Object.keys(rules).sort())
      for (const source of Object.values(sources)) expect(source.length).toBeGreaterThan(10)
    }
  })

  it('are those of the regulation', () => {
    expect(sizes('basel', '2024-01-01', true)).toEqual([
      ['client or group of connected clients', { share: 0.25, of: 'tier1' }],
      ['between global systemically important banks', { share: 0.15, of: 'tier1' }],
      ['large exposure', { share: 0.1, of: 'tier1' }],
    ])
    expect(sizes('china', '2018-07-01').map(([, size]) => size)).toEqual([
      { share: 0.1, of: 'netCapital' },
      { share: 0.15, of: 'tier1' },
      { share: 0.2, of: 'tier1' },
      { share: 0.25, of: 'tier1' },
      { share: 0.025, of: 'tier1' },
    ])
  })

  it('changed their base in Europe on 28 June 2021', () => {
    expect(sizes('crr', '2021-06-27')[0]?.[1]).toEqual({ share: 0.25, of: 'eligibleCapital' })
    expect(sizes('crr', '2021-06-28')[0]?.[1]).toEqual({ share: 0.25, of: 'tier1' })
  })

  it('let a small European bank lend to institutions up to its tier 1 capital, and no more to others of their group', () => {
    const rules = largeExposureRules({ rules: 'crr', on: '2024-01-01' })
    const columns = {
      exposure: [85e6, 30e6],
      group: ['G', 'G'],
      counterparty: ['institution', 'non-bank'],
    }
    const { breaches } = checkLimits(columns, rules, { bases: { tier1: 100e6 } })
    expect(breaches.map(({ limit, amount, allowed }) => [limit, amount, allowed])).toEqual([
      ['client or group of connected clients', 30e6, 25e6],
      ['group, institutions included', 115e6, 100e6],
    ])
  })

  it('are in force from a day on', () => {
    expect(thrown(() => sizes('china', '2018-06-30')).code).toBe('RULES_NOT_IN_FORCE')
    expect(thrown(() => sizes('uk-crr', '2021-12-31')).code).toBe('RULES_NOT_IN_FORCE')
    expect(thrown(() => sizes('mars', '2024-01-01')).path).toBe('options.rules')
    expect(thrown(() => largeExposureRules(JSON.parse('null'))).path).toBe('options')
    const odd = { rules: 'china', on: '2024-01-01', globallySystemic: JSON.parse('1') }
    expect(thrown(() => largeExposureRules(odd)).path).toBe('options.globallySystemic')
  })
})
