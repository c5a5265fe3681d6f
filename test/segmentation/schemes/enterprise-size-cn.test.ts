import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENTERPRISE_SIZE_CN } from '../../../src/segmentation/schemes/enterprise-size-cn.js'
import { sizeLimitsCn } from '../../../src/segmentation/schemes/size-limits-cn.js'
import { segmentOf } from './segment-of.js'

const million = 1_000_000

describe('size by the Chinese standard', () => {
  it('takes the lower class where one measure misses its limit', () => {
    const works = (persons: number, operatingRevenue: number) =>
      segmentOf(ENTERPRISE_SIZE_CN, { sizeIndustry: 'industry', persons, operatingRevenue })
    expect(works(1000, 400 * million)).toBe('large')
    expect(works(1000, 399 * million)).toBe('medium')
    expect(works(999, 4000 * million)).toBe('medium')
    expect(works(299, 400 * million)).toBe('small')
    expect(works(20, 3 * million)).toBe('small')
    expect(works(2000, 2.9 * million)).toBe('micro')
    expect(works(19, 400 * million)).toBe('micro')
  })

  it('reads only what counts for the industry', () => {
    expect(segmentOf(ENTERPRISE_SIZE_CN, { sizeIndustry: 'agriculture', operatingRevenue: 200 * million })).toBe(
      'large',
    )
    expect(segmentOf(ENTERPRISE_SIZE_CN, { sizeIndustry: 'other', persons: 99 })).toBe('small')
    expect(segmentOf(ENTERPRISE_SIZE_CN, { sizeIndustry: 'construction', operatingRevenue: 2 * million })).toBe('micro')
    expect(segmentOf(ENTERPRISE_SIZE_CN, { sizeIndustry: 'wholesale', operatingRevenue: 60 * million })).toBe('open')
  })

  it('is the worst class that any measure gives', () => {
    const worst = ['large', 'medium', 'small'] as const
    const figure = fc.integer({ min: 0, max: 60 }).map(step => Math.round(10 ** (step / 6)))
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(sizeLimitsCn())), figure, figure, figure, (industry, x, y, z) => {
        const facts = { persons: x, operatingRevenue: y, totalAssets: z }
        const places = (sizeLimitsCn()[industry] ?? []).map(limit => {
          const reached = worst.findIndex(size => facts[limit.fact] >= limit[size])
          return reached < 0 ? 3 : reached
        })
        const expected = [...worst, 'micro'][Math.max(...places)]
        expect(segmentOf(ENTERPRISE_SIZE_CN, { sizeIndustry: industry, ...facts })).toBe(expected)
      }),
    )
  })
})
