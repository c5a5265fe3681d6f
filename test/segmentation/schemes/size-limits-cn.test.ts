import { expect, it } from 'vitest'
import { sizeLimitsCn } from '../../../src/segmentation/schemes/size-limits-cn.js'

/**
 * The table of 国统字〔2017〕213号, as it stands there: X persons, Y revenue and Z assets in 万元; from, of large, medium, small.
 */
const PUBLISHED = `
agriculture                   Y 20000 500 50
industry                      X 1000 300 20   Y 40000 2000 300
construction                  Y 80000 6000 300  Z 80000 5000 300
wholesale                     X 200 20 5      Y 40000 5000 1000
retail                        X 300 50 10     Y 20000 500 100
transport                     X 1000 300 20   Y 30000 3000 200
warehousing                   X 200 100 20    Y 30000 1000 100
post                          X 1000 300 20   Y 30000 2000 100
accommodation                 X 300 100 10    Y 10000 2000 100
catering                      X 300 100 10    Y 10000 2000 100
information-transmission      X 2000 100 10   Y 100000 1000 100
software                      X 300 100 10    Y 10000 1000 50
real-estate-development       Y 200000 1000 100  Z 10000 5000 2000
property-management           X 1000 300 100  Y 5000 1000 500
leasing-and-business-services X 300 100 10    Z 120000 8000 100
other                         X 300 100 10`

const MEASURES: Readonly<Record<string, string>> = { X: 'persons', Y: 'operatingRevenue', Z: 'totalAssets' }

it('has the published limits, money in yuan', () => {
  const published = PUBLISHED.trim()
    .split('\n')
    .map(line => {
      const [industry = '', ...cells] = line.split(/\s+/)
      const measures = [0, 4].filter(start => start < cells.length).map(start => cells.slice(start, start + 4))
      const limits = measures.map(([measure = '', ...figures]) => {
        const [large, medium, small] = figures.map(figure => Number(figure) * (measure === 'X' ? 1 : 10_000))
        return { fact: MEASURES[measure], large, medium, small }
      })
      return [industry, limits]
    })
  expect(Object.entries(sizeLimitsCn())).toEqual(published)
})
