import { bgNbd, gammaGamma } from 'clientele/lifetime'
import { customerBase } from 'clientele/records'
import { expect, it } from 'vitest'
import { buyingLines, spendingLines } from '../../src/cli/model-text.js'
import { speaker } from '../../src/cli/say.js'
import { BASE } from './base.js'

it('shows parameters, errors and what they mean', () => {
  const lines = buyingLines(bgNbd.fit(BASE), 'en', speaker('en'))
  expect(lines[0]).toMatch(/^The model: BG\/NBD/)
  expect(lines[1]).toMatch(/^ {2}converged in \d+ steps, log-likelihood -[\d,.]+, AIC [\d,.]+$/)
  expect(lines[3]).toMatch(/^ {2}r +[\d.e-]+ +[\d.e-]+ {2}shape of purchase rates/)
})

it('shows the model of amounts alike', () => {
  const lines = spendingLines(gammaGamma.fit(BASE), 'en', speaker('en'))
  expect(lines[0]).toMatch(/^The model: Gamma-Gamma/)
  expect(lines.slice(3).map(line => line.trim().split(' ')[0])).toEqual(['p', 'q', 'gamma'])
})

it('shows a dash for an error that does not exist', () => {
  const model = bgNbd.fit(customerBase([{ client: 1, date: '2024-01-01' }]))
  const lines = buyingLines(model, 'zh', speaker('zh'))
  expect(lines[3]).toMatch(/^ {2}r +1 +-$/)
})

it('says that a search was stopped early', () => {
  const orders = ['2024-01-01', '2024-02-01', '2024-05-01'].map(date => ({ client: 1, date }))
  const base = customerBase([...orders, { client: 2, date: '2024-01-01' }])
  const model = bgNbd.fit(base, { maxEvaluations: 1 })
  expect(buyingLines(model, 'zh', speaker('zh'))[1]).toContain('仍未收敛')
})

it('says nothing of a fit that never was', () => {
  const model = bgNbd.fromParams({ r: 1, alpha: 2, a: 3, b: 4 })
  expect(buyingLines(model, 'en', speaker('en')).join()).not.toContain('converged')
})
