import { describe, expect, it } from 'vitest'
import { binsFromCuts, optimalBins, optimalGroups } from '../../../src/risk/binning/index.js'
import { reviveFit } from '../../../src/risk/binning/revive-fit.js'
import { AGE, BAD } from './sample.js'

const { params, fit } = optimalBins(AGE, BAD, { minimumShare: 0.1 })
const json: Readonly<Record<string, unknown>> = JSON.parse(JSON.stringify(fit))
const refuses = (change: object, code: string, path: string): void =>
  expect(() => reviveFit({ ...json, ...change }, params)).toThrow(
    expect.objectContaining({ code, path: `document.fit.${path}` }),
  )

describe('a report read back', () => {
  it('is what was written', () => {
    expect(reviveFit(json, params)).toEqual(fit)
    const counted = binsFromCuts(AGE, BAD, { cuts: [30] })
    expect(reviveFit(JSON.parse(JSON.stringify(counted.fit)), counted.params)).toEqual(counted.fit)
    const groups = optimalGroups(['a', 'b', 'a'], [0, 1, 1])
    expect(reviveFit(JSON.parse(JSON.stringify(groups.fit)), groups.params)).toEqual(groups.fit)
    expect(reviveFit({ source: 'given' }, params)).toEqual({ source: 'given' })
  })

  it('is refused where a field is damaged', () => {
    refuses({ source: 'guess' }, 'INVALID_DOCUMENT', 'source')
    refuses({ more: 1 }, 'UNKNOWN_OPTION', 'more')
    refuses({ smoothing: 0 }, 'OUT_OF_RANGE', 'smoothing')
    refuses({ preBins: 0 }, 'OUT_OF_RANGE', 'preBins')
    refuses({ warnings: [{ code: 'X' }] }, 'INVALID_DOCUMENT', 'warnings[0].code')
    refuses({ limits: { ...Object(json['limits']), trend: undefined } }, 'MISSING_VALUE', 'limits.trend')
    refuses({ limits: { ...Object(json['limits']), maximumBins: 0 } }, 'OUT_OF_RANGE', 'limits.maximumBins')
    refuses({ costs: { trend: 0, minimum: 0 } }, 'INVALID_TYPE', 'costs.maximumBins')
    refuses({ reachable: { ...Object(json['reachable']), peak: -1 } }, 'OUT_OF_RANGE', 'reachable.peak')
    refuses({ reachable: { ...Object(json['reachable']), dip: 1 } }, 'UNKNOWN_OPTION', 'reachable.dip')
    expect(() => reviveFit({ source: 'given', rows: [] }, params)).toThrow(
      expect.objectContaining({ path: 'document.fit.rows' }),
    )
  })

  it('is refused where its parts contradict each other', () => {
    refuses({ informationValue: 9 }, 'INVALID_DOCUMENT', 'informationValue')
    refuses({ rows: [] }, 'LENGTH_MISMATCH', 'rows')
    const weights = params.weights.map((weight, i) => (i === 0 ? 3 : weight))
    expect(() => reviveFit(json, { ...params, weights })).toThrow(
      expect.objectContaining({ code: 'INVALID_DOCUMENT', path: 'document.params.weights[0]' }),
    )
    const counted = binsFromCuts([1, 2, 3, 4], [0, 1, 1, 0], { cuts: [2.5, 10] })
    expect(() => reviveFit(counted.fit, { ...counted.params, weights: [0, 0, 1, null] })).toThrow(
      expect.objectContaining({ path: 'document.params.weights[2]' }),
    )
  })
})
