import { describe, expect, it } from 'vitest'
import { matchCentres } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const spreads = { debt: 10, growth: 0.1 }
const previous = { segmentNames: ['small', 'large'], centres: { debt: [0, 40], growth: [0, 0.5] }, spreads }

describe('matched centres', () => {
  it('are those nearest in spreads of the earlier model', () => {
    const current = { segmentNames: ['x', 'y', 'z'], centres: { debt: [40, 0, 3], growth: [0.1, 2, 0.04] }, spreads }
    expect(matchCentres(previous, current)).toEqual({
      names: ['large', 'y', 'small'],
      pairs: [
        { name: 'small', current: 'z', distance: expect.closeTo(0.5, 12) },
        { name: 'large', current: 'x', distance: expect.closeTo(4, 12) },
      ],
      appeared: ['y'],
      gone: [],
    })
  })

  it('say which are gone where there are fewer now', () => {
    const one = { segmentNames: ['all'], centres: { debt: [30], growth: [0.4] }, spreads }
    expect(matchCentres(previous, one)).toMatchObject({ names: ['large'], appeared: [], gone: ['small'] })
  })

  it('are refused for other features, names or spreads', () => {
    const fault = (change: object) => thrown(() => matchCentres(previous, { ...previous, ...change } as never))
    expect(fault({ centres: { debt: [1, 2] } })).toMatchObject({
      code: 'MISSING_VALUE',
      path: 'current.centres.growth',
    })
    expect(fault({ segmentNames: undefined }).code).toBe('MISSING_VALUE')
    expect(fault({ segmentNames: ['a'] }).code).toBe('LENGTH_MISMATCH')
    expect(thrown(() => matchCentres({ ...previous, spreads: { debt: 0, growth: 1 } }, previous)).path).toBe(
      'previous.spreads.debt',
    )
  })
})
