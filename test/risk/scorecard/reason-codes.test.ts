import { describe, expect, it } from 'vitest'
import { binsFromParams, scorecard } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
import { applicants, smallCard, uniforms } from './cards.js'

const model = smallCard()

describe('reasons', () => {
  it('stand in the order of points that were lost', () => {
    const client = { age: 20, housing: 'rent' }
    expect(scorecard.reasonCodes(model, client)).toEqual([
      { characteristic: 'age', bin: '(-∞, 26)', points: 252, reference: 276, shortfall: 24 },
      { characteristic: 'housing', bin: 'rent, free', points: 253, reference: 275, shortfall: 22 },
    ])
    expect(scorecard.reasonCodes(model, client, { count: 1 }).length).toBe(1)
  })

  it('are measured from the best, the neutral or the average points', () => {
    const characteristics = model.params.characteristics.map((one, i) => ({
      ...one,
      averagePoints: [260, 270][i] ?? 0,
    }))
    const known = scorecard.fromParams({ ...model.params, characteristics })
    const client = { age: 30, housing: 'tent' }
    const reasons = (from: 'best' | 'neutral' | 'average') =>
      scorecard.reasonCodes(known, client, { from }).map(({ characteristic, shortfall }) => [characteristic, shortfall])
    expect(reasons('best')).toEqual([
      ['housing', 16],
      ['age', 8],
    ])
    expect(reasons('neutral')).toEqual([['housing', 6]])
    expect(reasons('average')).toEqual([['housing', 11]])
  })

  it('are none for who lacks nothing', () => {
    expect(scorecard.reasonCodes(model, { age: 40, housing: 'own' })).toEqual([])
  })

  it('of equal weight stand as in the scorecard', () => {
    const bins = binsFromParams({ cuts: [1], weights: [null, null] })
    const points = [0, 10, 0]
    const equal = scorecard.fromParams({
      characteristics: ['b', 'a', 'c'].map(name => ({ name, bins, points })),
    })
    const names = scorecard.reasonCodes(equal, { a: 0, b: 0, c: 0 }).map(({ characteristic }) => characteristic)
    expect(names).toEqual(['b', 'a', 'c'])
    expect(Array.from(scorecard.reasonCodes(equal, { a: [0], b: [0], c: [0] }, { count: 2 }).codes)).toEqual([0, 1])
  })

  it('turn where more points mean more risk', () => {
    const bins = binsFromParams({ cuts: [1], weights: [null, null] })
    const risk = scorecard.fromParams({
      scale: { pointsToDouble: -10 },
      characteristics: [{ name: 'late', bins, points: [0, 30, 5] }],
    })
    expect(scorecard.reasonCodes(risk, { late: 2 })).toEqual([
      { characteristic: 'late', bin: '[1, ∞)', points: 30, reference: 0, shortfall: 30 },
    ])
    expect(scorecard.reasonCodes(risk, { late: 0 })).toEqual([])
  })

  it('say what they lack', () => {
    const error = thrown(() => scorecard.reasonCodes(model, { age: 30, housing: 'own' }, { from: 'average' }))
    expect(error).toMatchObject({ code: 'MISSING_VALUE', path: 'model.params.characteristics.age.averagePoints' })
    expect(thrown(() => scorecard.reasonCodes(model, { age: 1 }, { from: 'worst' as never })).code).toBe('OUT_OF_RANGE')
    expect(thrown(() => scorecard.reasonCodes(model, { age: 1 }, { count: 0 })).path).toBe('options.count')
    expect(thrown(() => scorecard.reasonCodes(model, { age: 1 }, { top: 3 } as never)).code).toBe('UNKNOWN_OPTION')
  })
})

it('reasons of many clients are those of each', () => {
  const data = applicants(400)
  const fitted = scorecard.fit(data, { filters: { minimumInformationValue: 0 }, selection: { direction: 'none' } })
  const uniform = uniforms(5)
  for (const [from, count] of [
    ['best', 2],
    ['average', 4],
    ['neutral', 9],
  ] as const) {
    const reasons = scorecard.reasonCodes(fitted, data.columns, { from, count })
    expect(reasons.count).toBe(Math.min(count, reasons.characteristics.length))
    for (let k = 0; k < 20; k++) {
      const row = Math.floor(400 * uniform())
      const client = Object.fromEntries(Object.entries(data.columns).map(([name, column]) => [name, column[row]]))
      const alone = scorecard.reasonCodes(fitted, client, { from, count })
      const [begin, end] = [row * reasons.count, (row + 1) * reasons.count]
      const codes = Array.from(reasons.codes.slice(begin, end)).filter(code => code >= 0)
      expect(codes.map(code => reasons.characteristics[code])).toEqual(
        alone.map(({ characteristic }) => characteristic),
      )
      const shortfalls = Array.from(reasons.shortfalls.slice(begin, end)).filter(value => value > 0)
      expect(shortfalls).toEqual(alone.map(({ shortfall }) => shortfall))
    }
  }
})
