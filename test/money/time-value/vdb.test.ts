import { describe, expect, it } from 'vitest'
import { ddb } from '../../../src/money/time-value/depreciation.js'
import { vdb } from '../../../src/money/time-value/vdb.js'
import { thrown } from '../../errors/thrown.js'
import { refuses } from './refuses.js'

const ASSET = { cost: 2400, salvage: 300, life: 10 }

describe('vdb', () => {
  it.each([
    [{ life: 3650, start: 0, end: 1 }, '1.32'],
    [{ life: 120, start: 0, end: 1 }, '40.00'],
    [{ life: 10, start: 0, end: 1 }, '480.00'],
    [{ life: 120, start: 6, end: 18 }, '396.31'],
    [{ life: 120, start: 6, end: 18, factor: 1.5 }, '311.81'],
    [{ life: 10, start: 0, end: 0.875, factor: 1.5 }, '315.00'],
  ])('is the worked example %o of the documentation of Excel: %s', (terms, expected) => {
    expect(vdb({ ...ASSET, ...terms }).toFixed(2)).toBe(expected)
  })

  it('writes all off by the end of life, and adds up over any cuts', () => {
    for (const factor of [0.5, 1, 1.5, 2, 7, 20]) {
      const whole = vdb({ ...ASSET, factor, start: 0, end: 10 })
      expect(whole).toBeCloseRelative(2100, 1e-14)
      const cuts = [0, 0.3, 2, 4.75, 5.25, 10]
      const parts = cuts.slice(1).map((end, i) => vdb({ ...ASSET, factor, start: cuts[i] ?? 0, end }))
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseRelative(whole, 1e-14)
    }
  })

  it('changes to equal parts where these are larger', () => {
    const asset = { cost: 1000, salvage: 0, life: 4 }
    const year = (end: number) => vdb({ ...asset, start: end - 1, end })
    expect([1, 2, 3, 4].map(year)).toEqual([500, 250, 125, 125].map(part => expect.closeTo(part, 10)))
    const without = (end: number) => vdb({ ...asset, start: end - 1, end, switchTo: 'never' })
    expect([1, 2, 3, 4].map(without)).toEqual([500, 250, 125, 62.5].map(part => expect.closeTo(part, 10)))
  })

  it('is ddb where it never changes', () => {
    for (let period = 1; period <= 10; period++) {
      const terms = { ...ASSET, salvage: 900, factor: 3 }
      const own = vdb({ ...terms, start: period - 1, end: period, switchTo: 'never' })
      expect(own).toBeCloseTo(ddb({ ...terms, period }), 10)
    }
  })

  it('is 0 between a point and itself, and refuses points outside of the life', () => {
    expect(vdb({ ...ASSET, start: 3.5, end: 3.5 })).toBe(0)
    expect(thrown(() => vdb({ ...ASSET, start: 0, end: 10.5 })).path).toBe('terms.end')
    expect(thrown(() => vdb({ ...ASSET, start: 3, end: 2 })).path).toBe('terms.start')
    expect(thrown(() => vdb({ ...ASSET, start: -1, end: 2 })).path).toBe('terms.start')
    expect(thrown(() => vdb({ ...ASSET, start: 0, end: 1, factor: 0 })).path).toBe('terms.factor')
  })
})

refuses('vdb', vdb, { ...ASSET, start: 0, end: 1 }, { factor: 2, switchTo: 'never' })
