import { expect, it } from 'vitest'
import { limitSection } from '../../../src/lifetime/choice/card-limits.js'
import { bgNbd, gammaGamma, shiftedBetaGeometric } from '../../../src/lifetime/index.js'
import { base, model, plain, retention, spending, tenures } from './cards.js'

const most = Math.max(...base.frequency)

it('names the ranges of the data, and the horizon beyond them', () => {
  const section = limitSection(bgNbd, model, base, undefined)
  expect(section).toContain(`Clients were seen for 51 weeks at most, with up to ${most} repeat purchases`)
  expect(section).not.toContain('The horizon')
  expect(limitSection(bgNbd, model, base, { value: 102, unit: 'week' })).toContain(
    '**The horizon of 102 weeks is 2 times as long as anybody was seen**',
  )
  expect(limitSection(bgNbd, model, base, 25.5)).toContain('- The horizon of 25.5 weeks is 0.5 times')
})

it('speaks of amounts and of tenures in their own words', () => {
  expect(limitSection(gammaGamma, { ...spending, currency: 'EUR' }, base, undefined)).toMatch(
    /up to 1\d[\d.]* EUR were/,
  )
  expect(limitSection(shiftedBetaGeometric, retention, tenures, undefined)).toContain('more than 7 periods')
})

it('says of all that they explain nothing', () => {
  const { meanSpend, ...without } = plain()
  expect(meanSpend).toHaveLength(600)
  expect(limitSection(gammaGamma, spending, without, undefined)).toMatch(/^## Limits\n\n- It describes/)
})
