import { expect, it } from 'vitest'
import { fitSection } from '../../../src/lifetime/choice/card-fit.js'
import { bgNbd } from '../../../src/lifetime/index.js'
import { model, retention, spending } from './cards.js'

it('says how the fit went and what it warns of', () => {
  const { fit } = model
  const section = fitSection(model, [])
  if (fit.source !== 'likelihood') throw new Error('no fit')
  expect(section).toContain('| converged | yes |')
  expect(section).toContain(`| iterations | ${fit.iterations}, with ${fit.evaluations} evaluations of the likelihood |`)
  expect(section).toContain('- **`ONE_TIME_BUYERS_ALIVE`**')
  expect(fitSection(retention, [])).toContain('The fit warns of nothing.')
  expect(fitSection({ ...model, fit: { ...fit, converged: false, penalty: 2 } }, [])).toMatch(
    /\*\*no\*\*[\s\S]*\| penalty \| 2 \|/,
  )
})

it('lists what the fit left out, but not again what the data did', () => {
  const { fit } = spending
  if (fit.source !== 'likelihood') throw new Error('no fit')
  const without = fit.dropped.filter(({ reason }) => reason === 'without-spend')
  expect(fitSection(spending, [])).toContain(`- ${without[0]?.count} clients without an order that counts for spend`)
  expect(fitSection(spending, fit.dropped)).not.toContain('clients without an order')
})

it('says nothing of parameters that were given', () => {
  expect(fitSection(bgNbd.fromParams(model.params), [])).toBe('')
})
