import { expect, it } from 'vitest'
import { rulePack } from '../../../src/model/index.js'
import type { ClassRules } from '../../../src/risk/index.js'
import { classifyLoan } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const on = '2024-12-31'
const classOf = (facts: Parameters<typeof classifyLoan>[0]) => classifyLoan(facts, { on }).class

it.each([
  [0, 'pass'],
  [1, 'special-mention'],
  [90, 'special-mention'],
  [91, 'substandard'],
  [270, 'substandard'],
  [271, 'doubtful'],
  [360, 'doubtful'],
  [361, 'loss'],
  [100_000, 'loss'],
])('%i days past due: %s', (daysPastDue, expected) => {
  expect(classOf({ daysPastDue })).toBe(expected)
})

it('takes the worst of several rules, and cites each', () => {
  const found = classifyLoan({ daysPastDue: 95, purposeChanged: true, inLiquidation: true }, { on })
  expect(found).toMatchObject({ class: 'loss', byRules: 'loss' })
  expect(found.fired.map(({ rule, atBest }) => [rule, atBest])).toEqual([
    ['overdue', 'special-mention'],
    ['purposeChanged', 'special-mention'],
    ['overdue90', 'substandard'],
    ['inLiquidation', 'loss'],
  ])
  expect(found.fired[3]?.source).toMatch(/商业银行金融资产风险分类办法.*art\. 13\(2\)$/)
})

it('lists what could not be assessed', () => {
  const { notAssessed, edition } = classifyLoan({ daysPastDue: 0, creditImpaired: true }, { on })
  expect(notAssessed).toContain('halfLost')
  expect(notAssessed).not.toContain('overdue')
  expect(edition).toMatch(/2023/)
  expect(classifyLoan({ creditImpaired: false }, { on }).notAssessed).not.toContain('halfLost')
})

it('keeps a judgement with its reason, and says where it eases', () => {
  const worse = classifyLoan({ daysPastDue: 0 }, { on, override: { class: 'doubtful', reason: 'Fraud' } })
  expect(worse).toMatchObject({ class: 'doubtful', byRules: 'pass', override: { reason: 'Fraud', eases: false } })
  const better = classifyLoan({ daysPastDue: 100 }, { on, override: { class: 'pass', reason: 'Paid today' } })
  expect(better).toMatchObject({ class: 'pass', byRules: 'substandard', override: { eases: true } })
})

it.each([
  ['{ "class": "good", "reason": "x" }', 'options.override.class'],
  ['{ "class": "pass" }', 'options.override.reason'],
  ['{ "class": "pass", "reason": " " }', 'options.override.reason'],
  ['{ "class": "pass", "reason": 3 }', 'options.override.reason'],
  ['null', 'options.override'],
])('refuses the override %s', (json, path) => {
  expect(thrown(() => classifyLoan({}, { on, override: JSON.parse(json) })).path).toBe(path)
})

it('refuses options that do not exist, and no day', () => {
  expect(thrown(() => classifyLoan({}, JSON.parse('{ "day": "2024-01-01" }'))).code).toBe('UNKNOWN_OPTION')
  expect(thrown(() => classifyLoan({}, {}))).toMatchObject({ code: 'MISSING_VALUE', path: 'options.on' })
  expect(thrown(() => classifyLoan({}, JSON.parse('null'))).code).toBe('INVALID_TYPE')
})

it('goes by rules of a lender, and cites their title where they do not say', () => {
  const rules: ClassRules = { late: { atBest: 'loss', when: [{ fact: 'daysPastDue', above: 30 }] } }
  const pack = rulePack({ name: 'house', title: 'House rules', from: '2024-01-01', rules, sources: {} })
  expect(classifyLoan({ daysPastDue: 31 }, { pack })).toMatchObject({
    class: 'loss',
    fired: [{ rule: 'late', source: 'House rules' }],
    edition: 'House rules',
  })
})
