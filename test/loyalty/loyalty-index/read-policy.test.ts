import { describe, expect, it } from 'vitest'
import { readPolicy } from '../../../src/loyalty/loyalty-index/read-policy.js'
import type { LoyaltyIndexPolicy } from '../../../src/loyalty/loyalty-index/types.js'
import { thrown } from '../../errors/thrown.js'
import { replaced } from '../../laws/junk.js'
import { SMALL } from './small-policy.js'

function changed(path: string, by: unknown): LoyaltyIndexPolicy {
  return JSON.parse(JSON.stringify(replaced(SMALL, path.split('.'), by)))
}

describe('a policy of loyalty', () => {
  it('is copied, frozen, and read once', () => {
    const { policy, names, weights } = readPolicy(SMALL)
    expect(policy).toEqual(SMALL)
    expect(policy).not.toBe(SMALL)
    expect(Object.isFrozen(policy.indicators['wallet'])).toBe(true)
    expect(names).toEqual(['wallet', 'gap', 'recommend', 'trust'])
    expect(weights).toEqual({ wallet: 0.4, gap: 0.2, recommend: 0.3, trust: 0.1 })
    expect(readPolicy(policy)).toBe(readPolicy(policy))
    expect(readPolicy(JSON.parse(JSON.stringify(policy))).policy).toEqual(policy)
  })

  it.each([
    ['kind', 'tier', 'UNKNOWN_DOCUMENT', 'policy.kind'],
    ['version', 2, 'UNSUPPORTED_VERSION', 'policy.version'],
    ['name', ' ', 'EMPTY_INPUT', 'policy.name'],
    ['from', '2024-02-30', 'INVALID_DATE', 'policy.from'],
    ['title', { en: 'x' }, 'INVALID_TYPE', 'policy.title.zh'],
    ['indicators', {}, 'EMPTY_INPUT', 'policy.indicators'],
    ['indicators.gap.best', 20, 'NO_VARIATION', 'policy.indicators.gap.best'],
    ['indicators.wallet.best', 5e-324, 'NO_VARIATION', 'policy.indicators.wallet.best'],
    ['indicators.gap.worst', 1e201, 'OUT_OF_RANGE', 'policy.indicators.gap.worst'],
    ['indicators.gap.weight', 0, 'OUT_OF_RANGE', 'policy.indicators.gap.weight'],
    ['indicators.gap.weight', 1e7, 'OUT_OF_RANGE', 'policy.indicators.gap.weight'],
    ['indicators.gap.side', 'both', 'OUT_OF_RANGE', 'policy.indicators.gap.side'],
    ['indicators.gap.unit', 7, 'INVALID_TYPE', 'policy.indicators.gap.unit'],
    ['bands', [], 'OUT_OF_RANGE', 'policy.bands'],
    ['bands.1.from', 70, 'OUT_OF_RANGE', 'policy.bands[1].from'],
    ['bands.0.from', 100, 'OUT_OF_RANGE', 'policy.bands[0].from'],
    ['bands.2.from', 1, 'OUT_OF_RANGE', 'policy.bands[2].from'],
    ['bands.1.band', 'high', 'CONFLICTING_OPTIONS', 'policy.bands[1].band'],
    ['bands.1.band', 'unassigned', 'CONFLICTING_OPTIONS', 'policy.bands[1].band'],
  ])('with %s %o is refused', (at, by, code, path) => {
    expect(thrown(() => readPolicy(changed(at, by)))).toMatchObject({ code, path })
  })

  it('has no field that nobody reads', () => {
    const fault = thrown(() => readPolicy(JSON.parse(JSON.stringify({ ...SMALL, band: [] }))))
    expect(fault).toMatchObject({ code: 'UNKNOWN_OPTION', path: 'policy.band' })
    expect(thrown(() => readPolicy(JSON.parse('7')))).toMatchObject({ code: 'INVALID_TYPE', path: 'policy' })
    const unnamed = { ...SMALL, indicators: { ' ': SMALL.indicators['gap']! } }
    expect(thrown(() => readPolicy(unnamed))).toMatchObject({ code: 'EMPTY_INPUT', path: 'policy.indicators' })
  })
})
