import { expect, it } from 'vitest'
import { INDUSTRY } from '../../../src/segmentation/schemes/industry.js'
import { INDUSTRY_CN } from '../../../src/segmentation/schemes/industry-cn.js'
import { segmentOf } from './segment-of.js'

const groupOf = (gbSection: string) => segmentOf(INDUSTRY_CN, { gbSection })

it('reads 门类 of GB/T 4754-2017: E builds, F trades, J lends, K lets, N keeps waters and parks', () => {
  expect(['E', 'F', 'J', 'K', 'N'].map(groupOf)).toEqual([
    'infrastructure-and-transport',
    'trade',
    'finance',
    'real-estate',
    'infrastructure-and-transport',
  ])
})

it('has a place for each of the 20 sections, one only', () => {
  const listed = INDUSTRY_CN.rules.flatMap(({ when }) => ('values' in when ? when.values : []))
  expect([...listed].sort()).toEqual([...'ABCDEFGHIJKLMNOPQRST'])
})

it('treats a group as the international scheme does', () => {
  expect(INDUSTRY_CN.segments).toEqual(INDUSTRY.segments)
})
