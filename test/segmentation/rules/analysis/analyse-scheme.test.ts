import { describe, expect, it } from 'vitest'
import { analyseScheme } from '../../../../src/segmentation/rules/analysis/analyse-scheme.js'
import { rule, SAMPLE, schemeOf } from '../support.js'

const some = (is: 'at-least' | 'at-most' | 'above' | 'below', value: number) => ({ fact: 'revenue', is, value })

describe('gaps', () => {
  it('are shown by a client of whom all is known', () => {
    const { isComplete, gaps } = analyseScheme(SAMPLE)
    expect(isComplete).toBe('no')
    expect(gaps).toContainEqual({ revenue: 500, sector: 'steel', purposes: [], listed: true })
  })

  it('may be a single number', () => {
    const scheme = schemeOf([rule('small', some('below', 50)), rule('large', some('above', 50))])
    expect(analyseScheme(scheme).gaps).toEqual([{ revenue: 50 }])
  })
})
