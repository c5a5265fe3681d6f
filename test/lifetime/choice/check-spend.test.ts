import { expect, it } from 'vitest'
import { checkMean, checkSpendDependence } from '../../../src/lifetime/choice/check-spend.js'
import { bgNbd, gammaGamma, spendDependence } from '../../../src/lifetime/index.js'
import { customerBaseFromSummary, selectClients } from '../../../src/records/index.js'
import { base, spending } from './cards.js'

const subject = { module: gammaGamma, model: spending, base }

it('takes the verdict of the report on dependence', () => {
  const { verdict } = spendDependence(base)
  const { said } = checkSpendDependence(subject)
  expect(said.toLowerCase()).toBe(verdict.message.toLowerCase())
  const orders = Array.from({ length: 200 }, (_, i) => 1 + (i % 8))
  const dearer = customerBaseFromSummary(
    { frequency: orders, recency: orders, age: orders, meanSpend: orders.map((x, i) => 10 * x + (i % 3)) },
    { timeUnit: 'week', observedUntil: '2024-12-29' },
  )
  expect(checkSpendDependence({ ...subject, base: dearer }).verdict).toBe('in doubt')
  expect(checkSpendDependence({ ...subject, base: selectClients(base, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) }).verdict).toBe(
    'not checked',
  )
})

it('knows whether there is a mean', () => {
  expect(checkMean(subject).said).toMatch(/^it is 13\.\d* under/)
  const heavy = gammaGamma.fromParams({ p: 6, q: 0.9, gamma: 15 })
  expect(checkMean({ ...subject, model: heavy }).verdict).toBe('in doubt')
  const inEuro = gammaGamma.fromParams({ p: 6, q: 4, gamma: 15 }, { currency: 'EUR' })
  expect(checkMean({ ...subject, model: inEuro }).said).toContain('30 EUR')
  expect(checkMean({ ...subject, module: bgNbd }).verdict).toBe('not checked')
})
