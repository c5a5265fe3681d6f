import { describe, expect, it } from 'vitest'
import { netPromoterScore, serviceLink } from '../../../src/satisfaction/index.js'
import { linearRegression } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

const scale = { lowest: 0, highest: 10 }
const DATA = {
  answers: [9, 10, 8, 7, 6, 3, 9, 2, null, 8],
  client: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'A'],
  service: { days: [3, 2, 6, 9, 12, 30, 4, 25, 8, null], complaints: [0, 0, 0, 1, 0, 1, 0, 1, 0, 0] },
}

describe('serviceLink', () => {
  it('is the line through the rows that have everything', () => {
    const { effects, intercept, rows, clients, leftOut } = serviceLink(DATA, { measure: { kind: 'mean', scale } })
    const line = linearRegression(
      { days: [3, 2, 6, 9, 12, 30, 4, 25], complaints: [0, 0, 0, 1, 0, 1, 0, 1] },
      [9, 10, 8, 7, 6, 3, 9, 2],
    )
    expect(effects.map(({ perUnit }) => perUnit)).toEqual(Object.values(line.coefficients))
    expect([intercept, rows, clients]).toEqual([line.intercept, 8, 8])
    expect(leftOut).toEqual({ answer: 1, service: 1 })
    for (const { interval, pValue } of effects) expect(interval!.lower > 0 || interval!.upper < 0).toBe(pValue! < 0.05)
  })

  it('speaks of points of the score where that is measured, band by band', () => {
    const bands = { service: 'days', cuts: [5, 10, 100] }
    const of = serviceLink(DATA, { measure: { kind: 'net-promoter-score' }, bands })
    expect(of.bands?.map(({ above, upTo, rating }) => [above, upTo, rating.value])).toEqual([
      [undefined, 5, 1],
      [5, 10, 0],
      [10, 100, -1],
    ])
    expect(of.bands?.[0]?.rating.interval).toEqual(netPromoterScore([9, 10, 9]).interval)
    expect(of.effects[0]?.perUnit).toBeLessThan(0)
  })

  it('has no interval by one client, and none for a line that meets all', () => {
    const one = { ...DATA, client: DATA.client.map(() => 'A') }
    expect(serviceLink(one, { measure: { kind: 'mean', scale } }).effects[0]).not.toHaveProperty('interval')
    const exact = { answers: [1, 2, 3, 4, 5], service: { days: [5, 4, 3, 2, 1] } }
    const [effect] = serviceLink(exact, { measure: { kind: 'mean' } }).effects
    expect(effect?.perUnit).toBeCloseTo(-1, 12)
  })

  it('names what is wrong where the caller wrote it', () => {
    const measure = { kind: 'mean', scale }
    const call = (data: object, options: object = {}) =>
      thrown(() =>
        Reflect.apply(serviceLink, undefined, [
          { ...DATA, ...data },
          { measure, ...options },
        ]),
      )
    expect(call({ service: { days: DATA.service.days.map(() => 3) } })).toMatchObject({
      code: 'NO_VARIATION',
      path: 'data.service.days',
    })
    const twice = { days: DATA.service.days, hours: DATA.service.days.map(day => (day === null ? null : 24 * day)) }
    expect(call({ service: twice }).code).toBe('COLLINEAR_COVARIATES')
    expect(call({ answers: DATA.answers.map(() => 5) })).toMatchObject({ code: 'NO_VARIATION', path: 'data.answers' })
    expect(call({ service: { days: [1] } })).toMatchObject({ code: 'LENGTH_MISMATCH', path: 'data.service' })
    expect(call({ service: { days: DATA.service.days.map((day, i) => (i < 2 ? day : null)) } }).code).toBe('NO_DATA')
    expect(call({ weights: [1] }).path).toBe('data.weights')
    expect(call({}, { bands: { service: 'visits', cuts: [1] } })).toMatchObject({ code: 'COLUMN_NOT_FOUND' })
    expect(call({}, { bands: { service: 'days', cuts: [5, 5] } }).path).toBe('options.bands.cuts[1]')
    expect(call({}, { bands: { service: 'days', cuts: [] } }).path).toBe('options.bands.cuts')
  })
})
