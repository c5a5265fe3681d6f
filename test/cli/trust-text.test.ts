import { customerBase } from 'clientele/records'
import { expect, it } from 'vitest'
import { speaker } from '../../src/cli/say.js'
import { trustIn } from '../../src/cli/trust.js'
import { trustLines } from '../../src/cli/trust-text.js'
import { forecastFor, ORDERS } from './base.js'

const { summary } = forecastFor({ value: 52, unit: 'week' })
const days = { observedUntil: '2024-07-31', holdoutUntil: '2024-09-30', timeUnit: 'week' } as const
const holdout = trustIn(customerBase(ORDERS, { ...days, spend: 'all-orders' }))
if (holdout === undefined) throw new Error('no holdout')

it('puts what came true beside the forecast and the naive one', () => {
  const lines = trustLines({ ...summary, holdout }, speaker('en'))
  expect(lines[0]).toMatch(/^Held against the last 61 days: what the log until 2024-07-31 promised of its \d+ clients$/)
  expect(lines[1]).toMatch(/^ +came true +this forecast +going on as before$/)
  expect(lines.slice(2).map(line => line.trim().split(/ {2,}/)[0])).toEqual([
    'purchases',
    'amount',
    'clients who bought',
    'mean error per client, in purchases',
    'ranking of clients (Gini, 1 is perfect)',
  ])
})

it('counts one client as one', () => {
  const line = (language: 'en' | 'zh'): string | undefined =>
    trustLines({ ...summary, holdout: { ...holdout, clients: 1 } }, speaker(language))[0]
  expect(line('en')).toMatch(/promised of its 1 client$/)
  expect(line('zh')).toContain('1 位客户的预测')
})

it('leaves out what was not judged, and shows a dash for what does not exist', () => {
  expect(trustLines(summary, speaker('en'))).toEqual([])
  const { value, ...purchasesOnly } = holdout
  const { gini, ...noRanking } = holdout.purchases.model
  expect([value?.actual, gini]).toEqual([expect.any(Number), expect.any(Number)])
  const bare = { ...purchasesOnly, purchases: { ...holdout.purchases, model: noRanking } }
  const text = trustLines({ ...summary, holdout: bare }, speaker('zh')).join('\n')
  expect(text).not.toContain('金额')
  expect(text).toMatch(/ - +0\.\d+$/)
})
