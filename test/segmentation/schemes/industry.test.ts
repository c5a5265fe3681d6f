import { expect, it } from 'vitest'
import { INDUSTRY } from '../../../src/segmentation/schemes/industry.js'
import { segmentOf } from './segment-of.js'

const groupOf = (isicSection: string) => segmentOf(INDUSTRY, { isicSection })

it('reads sections of ISIC: F builds, G trades, K lends, L lets', () => {
  expect(['F', 'G', 'K', 'L'].map(groupOf)).toEqual(['infrastructure-and-transport', 'trade', 'finance', 'real-estate'])
})

it('has a place for each of the 21 sections, one only', () => {
  const sections = [...'ABCDEFGHIJKLMNOPQRSTU']
  expect(sections.map(groupOf)).not.toContain('none')
  const listed = INDUSTRY.rules.flatMap(({ when }) => ('values' in when ? when.values : []))
  expect([...listed].sort()).toEqual(sections)
})

it('waits for the section where it is not known', () => {
  expect(segmentOf(INDUSTRY, {})).toBe('open')
})
