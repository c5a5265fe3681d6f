import { customerBase } from 'clientele/records'
import { expect, it } from 'vitest'
import { appraise } from '../../src/cli/appraisal.js'
import { summaryText } from '../../src/cli/summary-text.js'
import { BASE, CONTEXT, ORDERS, SOURCE, termsFor } from './base.js'

const TERMS = termsFor({ value: 52, unit: 'week' })

it.each(['en', 'zh'] as const)('reads well in %s', language => {
  const base = customerBase([...ORDERS, ...ORDERS.slice(0, 3)], { timeUnit: 'week' })
  const text = summaryText(appraise(base, TERMS, CONTEXT).summary, language)
  expect(text.replaceAll(/\d[\d,.]*/g, '#').replaceAll(/ +/g, ' ')).toMatchSnapshot()
  expect(text).not.toMatch(/\{\w+\}|undefined|NaN/)
})

it('names each warning once, with its parameters, and keeps back a forecast that nobody should act on', () => {
  const once = [...new Map(ORDERS.map(order => [order.client, order])).values()]
  const base = customerBase(once, { observedUntil: '2024-12-31', spend: 'all-orders' })
  const { summary } = appraise(base, TERMS, CONTEXT)
  const warnings = [
    { code: 'NO_REPEAT_PURCHASES', message: '' },
    { code: 'AT_BOUNDARY', message: '', path: 'params.r' },
    { code: 'AT_BOUNDARY', message: '', path: 'params.alpha' },
  ] as const
  const text = summaryText({ ...summary, warnings }, 'en')
  expect(text.slice(0, text.indexOf('Observed'))).toMatchInlineSnapshot(`
    "Who will come back: orders.csv

    Before you act on this
      ! Nobody bought twice, so nothing can be learned about who comes back. Observe for longer.
      ! The data do not bound a parameter of the model. Use more data before acting on these figures.
        (r, alpha)

      "
  `)
  expect(text).not.toContain('expected purchases')
  expect(text).not.toContain('How to read this')
})

it.each(['en', 'zh'] as const)('warns of a last day far behind all others in %s', language => {
  const { summary } = appraise(BASE, TERMS, { source: SOURCE, pause: { from: '2024-09-30', to: '2204-01-01' } })
  expect(summary.pause).toEqual({ from: '2024-09-30', to: '2204-01-01' })
  expect(summaryText(summary, language)).toMatch(/ {2}! .*2024-09-30.*2204-01-01[^!]*--until/)
})
