import { describe, expect, it } from 'vitest'
import * as latentClass from '../../../../src/statistics/clustering/latent-class/index.js'
import { thrown } from '../../../errors/thrown.js'
import { GIVEN, WITH_AGE } from './samples.js'

const COLUMNS = { alerts: [true, false, null, true], channel: ['app', 'branch', 'phone', null] }

describe('the class of a row', () => {
  it('is the likeliest by Bayes, by hand', () => {
    const { size, segment, segmentNames, probability } = latentClass.assign(GIVEN, COLUMNS)
    // .6 · .7 · .9 = .378 against .4 · .2 · .2 = .016, and so on; on the phone nobody of the first class calls.
    expect(Array.from(segment, place => segmentNames[place])).toEqual(['digital', 'branch', 'branch', 'digital'])
    const expected = [0.378 / 0.394, 0.224 / 0.242, 1, 0.42 / 0.5]
    expect(Array.from(probability)).toEqual(expected.map(p => expect.closeTo(p, 12)))
    expect(size).toBe(4)
  })

  it('comes with the probabilities of the others, which add up to 1', () => {
    const { byClass, segmentNames, size } = latentClass.probabilities(GIVEN, COLUMNS)
    expect([segmentNames, size]).toEqual([['digital', 'branch'], 4])
    expect(byClass.map(([p]) => p)).toEqual([expect.closeTo(0.378 / 0.394, 12), expect.closeTo(0.016 / 0.394, 12)])
    for (let row = 0; row < 4; row++) expect(byClass[0]![row]! + byClass[1]![row]!).toBeCloseTo(1, 14)
  })

  it('depends on covariates', () => {
    const { byClass } = latentClass.probabilities(WITH_AGE, {
      alerts: [null, null],
      channel: [null, null],
      age: [40, 80],
    })
    // Log-odds of the second class: −2 + .05 · 40 = 0, and 2.
    expect(Array.from(byClass[1]!)).toEqual([expect.closeTo(0.5, 12), expect.closeTo(1 / (1 + Math.exp(-2)), 12)])
  })

  it('of answers that are impossible together in every class is the one in which the fewest are', () => {
    const sure = latentClass.fromParams({
      shares: [0.5, 0.5],
      items: Object.fromEntries(
        ['a', 'b', 'c'].map(name => [
          name,
          {
            answers: ['x', 'y'],
            probabilities: [
              [1, 0],
              [0, 1],
            ],
          },
        ]),
      ),
    })
    const { segment, probability } = latentClass.assign(sure, { a: ['x', 'y'], b: ['y', 'x'], c: ['y', 'x'] })
    expect(Array.from(segment)).toEqual([1, 0])
    expect(Array.from(probability)).toEqual([1, 1])
  })
})

describe('columns of other rows', () => {
  it.each([
    [{ ...COLUMNS, channel: ['app', 'fax', 'post', null] }, 'OUT_OF_RANGE', 'columns.channel[1]', 2],
    [{ ...COLUMNS, alerts: ['yes', 'no', null, null] }, 'INVALID_TYPE', 'columns.alerts[0]', 2],
    [{ ...COLUMNS, extra: [1, 2, 3, 4] }, 'UNKNOWN_OPTION', 'columns.extra', 1],
    [{ alerts: [true] }, 'MISSING_VALUE', 'columns.channel', 1],
    [{ ...COLUMNS, channel: ['app'] }, 'LENGTH_MISMATCH', 'columns.channel', 1],
    [{ alerts: [], channel: [] }, 'EMPTY_INPUT', 'columns', 1],
  ])('are refused by name (%#)', (columns, code, path, issueCount) => {
    const error = thrown(() => latentClass.assign(GIVEN, columns))
    expect(error).toMatchObject({ code, path, issueCount })
  })

  it('are read by a document that was never revived, or it is refused', () => {
    const copy = JSON.parse(JSON.stringify(GIVEN))
    expect(latentClass.assign(copy, COLUMNS)).toEqual(latentClass.assign(GIVEN, COLUMNS))
    expect(thrown(() => latentClass.assign({ ...copy, kind: 'k-means' }, COLUMNS)).path).toBe('model.kind')
    copy.params.shares[0] = 0.7
    expect(thrown(() => latentClass.assign(copy, COLUMNS)).path).toBe('model.params.shares')
  })
})
