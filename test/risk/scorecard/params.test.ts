import { describe, expect, it } from 'vitest'
import { checkParams, readBins, readName } from '../../../src/risk/scorecard/params.js'
import { thrown } from '../../errors/thrown.js'
import { HOUSING, smallCard } from './cards.js'

const params = () => JSON.parse(JSON.stringify(smallCard().params))

describe('parameters of a scorecard', () => {
  it('come back as they are', () => {
    expect(JSON.parse(JSON.stringify(checkParams(params(), 'params')))).toEqual(params())
  })

  it('have no -0, which JSON does not have', () => {
    const given = params()
    given.basePoints = -0
    given.scale.score = -0
    given.characteristics[0].points[0] = -0
    const checked = checkParams(given, 'params')
    expect([checked.basePoints, checked.scale.score, checked.characteristics[0]?.points[0]]).toEqual([0, 0, 0])
  })

  it.each([
    ['scale.score', 'x', 'INVALID_TYPE', 'params.scale.score'],
    ['scale.pdo', 20, 'UNKNOWN_OPTION', 'params.scale.pdo'],
    ['basePoints', null, 'INVALID_TYPE', 'params.basePoints'],
    ['intercept', Infinity, 'OUT_OF_RANGE', 'params.intercept'],
    ['characteristics', [], 'EMPTY_INPUT', 'params.characteristics'],
    ['characteristics.0.name', '', 'OUT_OF_RANGE', 'params.characteristics[0].name'],
    ['characteristics.1.name', 'age', 'OUT_OF_RANGE', 'params.characteristics[1].name'],
    ['characteristics.0.points', [1], 'LENGTH_MISMATCH', 'params.characteristics[0].points'],
    ['characteristics.0.points.2', '7', 'INVALID_TYPE', 'params.characteristics[0].points[2]'],
    ['characteristics.1.unseenPoints', undefined, 'MISSING_VALUE', 'params.characteristics[1].unseenPoints'],
    ['characteristics.0.coefficient', 'x', 'INVALID_TYPE', 'params.characteristics[0].coefficient'],
    ['characteristics.0.bin', 1, 'UNKNOWN_OPTION', 'params.characteristics[0].bin'],
    ['characteristics.0.bins.kind', 'rfm', 'UNKNOWN_DOCUMENT', 'params.characteristics[0].bins.kind'],
    ['characteristics.0.bins.params.cuts.0', 99, 'OUT_OF_RANGE', 'params.characteristics[0].bins.params.cuts[1]'],
  ])('are refused with %s %o', (place, value, code, path) => {
    const given = params()
    const steps = place.split('.')
    const last = steps.pop() ?? ''
    const home = steps.reduce((object, step) => object[step], given)
    home[last] = value
    expect(thrown(() => checkParams(given, 'params'))).toMatchObject({ code, path })
  })
})

it('bins and names stand alone', () => {
  expect(readBins(JSON.parse(JSON.stringify(HOUSING)), 'here')).toEqual(HOUSING)
  expect(thrown(() => readBins(3, 'here'))).toMatchObject({ code: 'INVALID_TYPE', path: 'here' })
  expect(readName('age', 'here')).toBe('age')
})

it('a hole is no characteristic and no points', () => {
  const { params } = smallCard()
  const holes = { ...params, characteristics: new Array(1) }
  expect(thrown(() => checkParams(holes, 'params')).path).toBe('params.characteristics[0]')
  const [first] = params.characteristics
  const points = new Array(first!.points.length)
  const broken = { ...params, characteristics: [{ ...first, points }] }
  expect(thrown(() => checkParams(broken, 'params')).path).toBe('params.characteristics[0].points[0]')
})
