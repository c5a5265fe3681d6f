import { expect, it } from 'vitest'
import { describeSegment, segmentProfiles } from '../../../src/segmentation/portrait/index.js'
import { profiles } from '../../charts/segments-of-firms.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

it('tells what sets a segment apart, and what is usual', () => {
  const { heading, distinctions, typical } = describeSegment(profiles(), 'small firms', { most: 2 })
  expect(heading).toEqual(['small firms: 80 clients, 33 % of all'])
  expect(distinctions).toEqual([
    'turnover is lower: median 6,480,000, of the others 99,800,000',
    'sector trade is more common: 80 % of them, 10 % of the others',
  ])
  expect(typical.length).toBe(6)
  expect(typical[3]).toBe('sector trade: 80 % of them')
})

it('speaks Chinese, and takes a name of the segment', () => {
  const { heading } = describeSegment(profiles(), 'small firms', { language: 'zh', name: '小型企业' })
  expect(heading).toEqual(['小型企业：80 户，占全部 33 %'])
})

it('warns of few, and says where nobody is', () => {
  const few = segmentProfiles({ segment: [0, 0, 0, 1, 1], segmentNames: ['a', 'b', 'c'] }, { x: [1, 2, null, 1, 2] })
  expect(describeSegment(few, 'a').heading[1]).toBe('few clients: take the figures as hints')
  expect(describeSegment(few, 'a').distinctions).toEqual(['nothing sets it apart beyond chance'])
  expect(describeSegment(few, 'c')).toEqual({ heading: ['c: nobody is in it'], distinctions: [], typical: [] })
  const alone = segmentProfiles({ segment: [0, 0], segmentNames: ['all'] }, { x: [1, 2] })
  expect(describeSegment(alone, 'all').distinctions).toEqual([])
})

it('tells what is more often missing', () => {
  const segment = Array.from({ length: 60 }, (_, i) => i % 2)
  const x = segment.map((of, i) => (of === 0 && i % 4 === 0 ? null : i))
  expect(describeSegment(segmentProfiles({ segment, segmentNames: ['a', 'b'] }, { x }), 'a').distinctions).toEqual([
    'x is more often not known: of 50 % of them, 0 % of the others',
  ])
})

it('names what is wrong', () => {
  const door = (...args: readonly unknown[]): string =>
    thrown(() => Reflect.apply(describeSegment, undefined, args)).path
  expect(door(profiles(), 'nobody')).toBe('segment')
  expect(door(profiles(), 'small firms', { language: 'fr' })).toBe('options.language')
  expect(door(profiles(), 'small firms', { most: 0 })).toBe('options.most')
  for (const junk of JUNK) expect(door(junk, 'small firms')).toMatch(/^profiles/)
})

it('says of equal medians, or those that tell the other way, only what is true', () => {
  const segment = Array.from({ length: 200 }, (_, i) => i % 2)
  // 40 of 100 have 5 days against none; medians are 0 on both sides.
  const overdue = segment.map((of, i) => (of === 1 && i % 10 < 4 ? 5 : 0))
  const named = { segment, segmentNames: ['a', 'b'] }
  const [line] = describeSegment(segmentProfiles(named, { overdue }), 'b').distinctions
  expect(line).toBe('overdue is more often higher, though the median is 0, of the others 0')
  const { typical } = describeSegment(segmentProfiles(named, { overdue }), 'a')
  expect(typical).toEqual(['overdue: 0 for at least half of them'])
  // b: 45 of 100 at 9, the others at 1; a: all at 2. More often lower, though the mean is higher.
  const mixed = segment.map((of, i) => (of === 0 ? 2 + (i % 100) / 1000 : Math.floor(i / 2) < 30 ? 9 : 1))
  const [less] = describeSegment(segmentProfiles(named, { mixed }), 'b', { language: 'zh' }).distinctions
  expect(less).toBe('mixed较低：中位数 1，其他客户为 2.05')
})
