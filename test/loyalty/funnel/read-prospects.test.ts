import { expect, it } from 'vitest'
import { readFunnel } from '../../../src/loyalty/funnel/read-prospects.js'
import { on, STAGES, UNTIL } from './prospects.js'

const RULES = { stages: STAGES, observedUntil: UNTIL }
const GOOD = { id: 'A', entered: [on('lead', '2025-01-06')], channel: 'web' }

it('reads a prospect in days, its channel as the only touch', () => {
  const { prospects, until, later } = readFunnel([{ ...GOOD, lost: { date: '2025-02-01', reason: 'price' } }], RULES)
  const [one] = prospects
  expect(until - one!.since[0]!).toBe(359)
  expect(one!.lost).toEqual({ day: one!.since[0]! + 26, reason: 'price' })
  expect(one!.touches).toEqual(['web'])
  expect(later).toBe(0)
})

it('knows nothing of what is dated later', () => {
  const both = [
    { id: 'A', entered: [on('lead', '2025-12-01'), on('signed', '2026-01-15')] },
    { id: 'B', entered: [on('lead', '2025-12-01')], lost: { date: '2026-01-01' } },
    { id: 'C', entered: [on('lead', '2026-01-02')] },
  ]
  const { prospects, rows, later } = readFunnel(both, RULES)
  expect(prospects.map(({ since, lost }) => [since.length, lost])).toEqual([
    [1, undefined],
    [1, undefined],
  ])
  expect(rows).toEqual([0, 1])
  expect(later).toBe(1)
  expect(() => readFunnel([both[2]], RULES)).toThrow('only later ones')
})

it.each([
  ['prospects', [], 'EMPTY_INPUT'],
  ['prospects[0].entered', [{ ...GOOD, entered: [] }], 'EMPTY_INPUT'],
  ['prospects[0].entered[0].stage', [{ ...GOOD, entered: [on('won', '2025-01-06')] }], 'OUT_OF_RANGE'],
  ['prospects[0].entered[0].date', [{ ...GOOD, entered: [on('lead', '2025-02-30')] }], 'INVALID_DATE'],
  ['prospects[0].lost.date', [{ ...GOOD, lost: { date: '2025-01-05' } }], 'INCONSISTENT_HISTORY'],
  [
    'prospects[0].lost',
    [{ ...GOOD, entered: [on('signed', '2025-01-06')], lost: { date: '2025-03-05' } }],
    'INCONSISTENT_HISTORY',
  ],
  ['prospects[1].id', [GOOD, GOOD], 'DUPLICATE_CLIENT'],
  ['prospects[0].id', [{ ...GOOD, id: '' }], 'INVALID_CLIENT'],
  ['prospects[0].amount', [{ ...GOOD, amount: -1 }], 'OUT_OF_RANGE'],
  ['prospects[0].channel', [{ ...GOOD, channel: '' }], 'EMPTY_INPUT'],
  ['prospects[0].touches', [{ ...GOOD, touches: [] }], 'EMPTY_INPUT'],
  ['prospects[0].chanel', [{ ...GOOD, chanel: 'web' }], 'UNKNOWN_OPTION'],
])('refuses by name: %s', (path, prospects, code) => {
  expect(() => readFunnel(prospects, RULES)).toThrow(expect.objectContaining({ path, code }))
})

it('names the first ten dates at fault and counts all', () => {
  const bad = Array.from({ length: 12 }, (_, i) => ({ id: i, entered: [on('lead', 'soon')] }))
  expect(() => readFunnel(bad, RULES)).toThrow(expect.objectContaining({ code: 'INVALID_DATE', issueCount: 12 }))
})

it('needs two stages of different names', () => {
  expect(() => readFunnel([GOOD], { ...RULES, stages: ['lead', ''] })).toThrow(
    expect.objectContaining({ path: 'options.stages[1]' }),
  )
  expect(() => readFunnel([GOOD], { ...RULES, stages: ['lead'] })).toThrow(
    expect.objectContaining({ path: 'options.stages' }),
  )
  expect(() => readFunnel([GOOD], { ...RULES, stages: ['lead', 'lead'] })).toThrow(
    expect.objectContaining({ code: 'CONFLICTING_OPTIONS', path: 'options.stages[1]' }),
  )
})
