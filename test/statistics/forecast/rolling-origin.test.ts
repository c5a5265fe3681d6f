import { describe, expect, it } from 'vitest'
import { rollingOrigin } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { VISITORS } from './series.js'

describe('rollingOrigin', () => {
  it('knows only what came before each origin', () => {
    const { origins, overall, byHorizon } = rollingOrigin([1, 2, 4, 8, 16], { method: 'naive', horizon: 2, initial: 2 })
    // From 2: 4, 8 seen as 2, 2; from 4: 8, 16 as 4, 4; from 8: 16 as 8.
    expect(origins).toBe(3)
    expect(overall).toMatchObject({ count: 5, bias: (2 + 6 + 4 + 12 + 8) / 5 })
    expect(byHorizon.map(one => one?.count)).toEqual([3, 2])
    expect(overall.scaledError).toBeCloseTo(32 / 5, 12)
  })

  it('passes over gaps and origins without a value before them', () => {
    const { origins, overall } = rollingOrigin([null, 3, null, 5, 6], { method: 'naive', horizon: 1, initial: 1 })
    expect(origins).toBe(3)
    expect(overall.count).toBe(2)
  })

  it('tells a method that knows seasons from one that does not', () => {
    const of = (method: 'naive' | 'holt-winters') =>
      rollingOrigin(VISITORS, { method, horizon: 4, period: 4, initial: 48, step: 4 }).overall
    expect(of('holt-winters').scaledError).toBeLessThan(1)
    expect(of('naive').scaledError).toBeGreaterThan(2)
    expect(of('holt-winters').coverage).toBeGreaterThan(0.7)
  })

  it('names what is wrong', () => {
    expect(thrown(() => rollingOrigin([1], { method: 'naive', horizon: 1 })).code).toBe('NO_DATA')
    expect(thrown(() => rollingOrigin([1, 2, 3], { method: 'holt', horizon: 1 })).code).toBe('NO_DATA')
    expect(thrown(() => rollingOrigin([1, 2], { method: 'naive', horizon: 1, step: 0 })).path).toBe('options.step')
    expect(thrown(() => Reflect.apply(rollingOrigin, undefined, [[1, 2], { method: 'arima', horizon: 1 }])).path).toBe(
      'options.method',
    )
  })
})
