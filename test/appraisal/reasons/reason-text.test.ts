import { expect, it } from 'vitest'
import { FACET_INPUTS } from '../../../src/appraisal/facets/inputs/index.js'
import { CLASSIC_POLICY, VALUE_POLICY } from '../../../src/appraisal/grading/index.js'
import {
  changeText,
  figureText,
  lackText,
  REASONS_POLICY,
  reasonText,
  vetoText,
} from '../../../src/appraisal/reasons/index.js'
import { REASON_WORDS } from '../../../src/labels/reason-words.js'

it('says reasons and changes in both languages', () => {
  const reason = { input: 'loyalty', part: 'trust', points: 3.24 }
  expect(reasonText(reason, 'en')).toBe('loyalty, trust: 3.2 points of score above the average client')
  expect(reasonText({ ...reason, points: -3.24 }, 'zh')).toBe('忠诚度·信任：评分比平均客户低 3.2 分')
  expect(reasonText({ input: 'value', part: 'value', points: 10 }, 'en')).toBe(
    'client value: 10 points of score above the average client',
  )
  const change = {
    lever: 'pay-in-time',
    by: 'client',
    unit: 'share',
    from: 0.3,
    to: 0.1234,
    points: 5,
    cost: 4,
  } as const
  expect(changeText(change, 'en')).toBe(
    'bring down the share of instalments paid late from 30 % to 12.3 %, by the client',
  )
  expect(changeText(change, 'zh')).toBe('降低还款逾期占比由 30% 变为 12.3%（由客户做到）')
  expect(vetoText('in-default', VALUE_POLICY, 'en')).toBe('grade C at best, whatever else changes: a default is open')
  expect(vetoText('nothing', VALUE_POLICY, 'en')).toBeUndefined()
  expect(lackText({ attribute: 'products', word: 'leasing', share: 0.8 }, 'en')).toBe(
    '80 % of the clients it resembles have leasing; it has not',
  )
})

it('tells figures in their units, and names of the house as they are', () => {
  expect(figureText(36.25, 'hours', 'en')).toBe('36.3 hours')
  expect(figureText(2, 'times', 'zh')).toBe('2 倍')
  expect(figureText(3, 'products', 'en')).toBe('3')
  expect(reasonText({ input: 'our own', part: 'constructor', points: 1 }, 'en')).toContain('our own, constructor')
})

const names = [
  ...Object.values(FACET_INPUTS).flatMap(inputs => inputs.map(({ name }) => `reason.name.${name}`)),
  ...[VALUE_POLICY, CLASSIC_POLICY].flatMap(({ inputs }) => Object.keys(inputs).map(name => `reason.input.${name}`)),
  ...Object.keys(REASONS_POLICY.levers).map(name => `reason.lever.${name}`),
]

it.each(Array.from(new Set(names)))('has words for %s', key => {
  expect(Object.keys(REASON_WORDS)).toContain(key)
})
