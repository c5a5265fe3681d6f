import { describe, expect, it } from 'vitest'
import { kmvDefaultPoint } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

describe('kmvDefaultPoint', () => {
  it('counts half of what falls due later, or the share asked for', () => {
    expect(kmvDefaultPoint({ shortTermDebt: 40, longTermDebt: 60 })).toBe(70)
    expect(kmvDefaultPoint({ shortTermDebt: 40, longTermDebt: 60 }, { longTermShare: 0 })).toBe(40)
    expect(kmvDefaultPoint({ shortTermDebt: 0, longTermDebt: 60 }, { longTermShare: 1 })).toBe(60)
  })

  it('refuses debt below 0, none at all, and shares that are none', () => {
    const path = (shortTermDebt: number, longTermDebt: number, longTermShare = 0.5) =>
      thrown(() => kmvDefaultPoint({ shortTermDebt, longTermDebt }, { longTermShare })).path
    expect(path(-1, 5)).toBe('debt.shortTermDebt')
    expect(path(1, -5)).toBe('debt.longTermDebt')
    expect(path(0, 0)).toBe('debt')
    expect(path(1, 1, 1.5)).toBe('options.longTermShare')
    expect(path(1, 1, -0.5)).toBe('options.longTermShare')
    const nullish = [{ shortTermDebt: 1, longTermDebt: 1 }, { longTermShare: null }]
    expect(thrown(() => Reflect.apply(kmvDefaultPoint, undefined, nullish)).path).toBe('options.longTermShare')
  })
})
