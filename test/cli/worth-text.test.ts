import { DEFAULT_POLICY } from 'clientele/appraisal'
import { expect, it } from 'vitest'
import { speaker } from '../../src/cli/say.js'
import { gradeLines, segmentLines, segmentName } from '../../src/cli/worth-text.js'
import { forecastFor } from './base.js'

const { summary } = forecastFor({ value: 52, unit: 'week' })
const say = speaker('en')

it('shows grades from the best, with the value each begins at', () => {
  const value = {
    annualDiscountRate: 0.1,
    margin: 0.3,
    expectedRevenue: 4000,
    total: 1000,
    policy: 'house rules',
    grades: [
      { grade: 'A', from: 120.5, clients: 3, value: 800 },
      { grade: 'B', from: 20, clients: 7, value: 150 },
      { grade: 'C', clients: 290, value: 50 },
    ],
  } as const
  expect(`\n${gradeLines({ ...summary, value }, say).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    Value by grade (house rules)
      grade    from  clients   share   value  of all value
      A      120.50        3   1.0 %  800.00        80.0 %
      B       20.00        7   2.3 %  150.00        15.0 %
      C                  290  96.7 %   50.00         5.0 %
    "
  `)
})

it('says the usual policy in the language of the reader, and others by their name', () => {
  const title = (policy: string, language: 'en' | 'zh'): string | undefined => {
    const value = summary.value === undefined ? undefined : { ...summary.value, policy }
    return gradeLines({ ...summary, ...(value && { value }) }, speaker(language))[0]
  }
  expect(title(DEFAULT_POLICY.name, 'en')).toBe(`Value by grade (${DEFAULT_POLICY.name})`)
  expect(title(DEFAULT_POLICY.name, 'zh')).toBe('按等级的价值（按价值占比分 ABC，80 % 与 95 %）')
  expect(title('house rules', 'zh')).toBe('按等级的价值（house rules）')
})

it('shows no grades without value, and no segments without amounts', () => {
  const { value, segments, ...bare } = summary
  expect([value?.grades.length, segments?.length]).toEqual([3, 11])
  expect(gradeLines(bare, say)).toEqual([])
  expect(segmentLines(bare, say)).toEqual([])
})

it('shows what segments spent, and their value where there is one', () => {
  expect(segmentLines(summary, say)[1]).toMatch(/segment +clients +share +spent so far +value$/)
  const { value, segments = [], ...rest } = summary
  expect(value?.grades.length).toBe(3)
  const unvalued = segments.map(({ segment, clients, spend }) => ({ segment, clients, spend }))
  expect(segmentLines({ ...rest, segments: unvalued }, say)[1]).toMatch(/spent so far$/)
})

it('says segments in words, and names it does not know as they are', () => {
  expect(segmentName('cannot-lose', say)).toBe('Cannot lose them')
  expect(segmentName('whales', say)).toBe('whales')
})
