import { describe, expect, it } from 'vitest'
import { binsFromCuts, binsFromParams, binTable, reviveBins } from '../../../src/risk/binning/index.js'
import { thrown } from '../../errors/thrown.js'
import { AGE, BAD } from './sample.js'

describe('the table of bins', () => {
  const bins = binsFromCuts(AGE, BAD, { cuts: [30], smoothing: 1 })

  it('is that of the fit without data', () => {
    expect(binTable(bins)).toBe(bins.fit)
  })

  it('is counted on other rows, against their own classes', () => {
    const table = binTable(bins, { values: [20, 40, 41, 42], outcomes: [1, 1, 0, 0], weights: [1, 1, 1, 3] })
    expect(table).toMatchObject({ observations: 4, goods: 4, bads: 2, smoothing: 1, smoothedBins: 1 })
    expect(table.rows[1]?.weightOfEvidence).toBeCloseTo(Math.log(4 / 4 / (1 / 2)), 12)
    expect(table.rows[0]?.weightOfEvidence).toBeCloseTo(Math.log(1 / 4 / (2 / 2)), 12)
    const half = binTable(bins, { values: [20, 40], outcomes: [1, 0], smoothing: 0.5 })
    expect(half.smoothing).toBe(0.5)
  })

  it('of the rows of the fit is the fit', () => {
    const { rows } = binTable(bins, { values: AGE, outcomes: BAD })
    expect(rows).toEqual(binTable(bins).rows)
  })

  it('of bins with given weights needs data', () => {
    const given = binsFromParams({ groups: [['own']], weights: [0], unseen: 0 })
    expect(() => binTable(given)).toThrow(expect.objectContaining({ code: 'MISSING_VALUE', path: 'data' }))
    const table = binTable(given, { values: ['own', 'boat'], outcomes: [0, 1] })
    expect(table.rows.map(({ kind }) => kind)).toEqual(['ordinary', 'missing', 'unseen'])
    expect(table.smoothing).toBe(0.5)
  })

  it('refuses data it does not know', () => {
    const data = Object.assign({ values: [1, 2], outcomes: [0, 1] }, { outcome: [1] })
    expect(() => binTable(bins, data)).toThrow(expect.objectContaining({ code: 'UNKNOWN_OPTION' }))
  })
})

describe('documents that were not read with reviveBins', () => {
  const json = JSON.parse(JSON.stringify(binsFromCuts(AGE, BAD, { cuts: [30] })))

  it('tell what a revived one tells', () => {
    expect(binTable(json).rows.map(({ badRate }) => badRate)).toEqual(
      binTable(reviveBins(json)).rows.map(({ badRate }) => badRate),
    )
  })

  it('are refused where their counts are none', () => {
    expect(thrown(() => binTable({ ...json, fit: null })).path).toBe('bins.fit')
    expect(thrown(() => binTable({ ...json, fit: null }, { values: AGE, outcomes: BAD })).path).toBe('bins.fit')
    const fit = { ...json.fit, informationValue: 99 }
    expect(thrown(() => binTable({ ...json, fit })).path).toBe('bins.fit.informationValue')
  })
})
