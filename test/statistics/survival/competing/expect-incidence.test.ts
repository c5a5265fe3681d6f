import { expect, it } from 'vitest'
import { expectIncidence } from '../../../../src/statistics/survival/competing/expect-incidence.js'
import { cumulativeIncidence } from '../../../../src/statistics/survival/competing/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK } from '../../../laws/junk.js'
import { BOOK } from './book.js'

const good = cumulativeIncidence(BOOK)

it('passes incidences as they are', () => {
  expect(expectIncidence(good)).toBe(good)
})

it('names the field at fault', () => {
  const path = (change: object): string => thrown(() => expectIncidence({ ...good, ...change })).path
  expect(path({ unit: 'fortnight' })).toBe('incidence.unit')
  expect(path({ interval: 'wald' })).toBe('incidence.interval')
  expect(path({ times: good.times.toReversed() })).toBe('incidence.times[1]')
  expect(path({ atRisk: good.atRisk.slice(1) })).toBe('incidence.atRisk')
  expect(path({ endings: [] })).toBe('incidence.endings')
  expect(path({ endings: ['default', 'constructor'] })).toBe('incidence.incidence.constructor')
  const stillThere = { ...good.stillThere, probability: good.stillThere.probability.map(() => 2) }
  expect(path({ stillThere })).toBe('incidence.stillThere.probability[0]')
  const incidence = { ...good.incidence, default: { ...good.incidence['default'], events: [] } }
  expect(path({ incidence })).toBe('incidence.incidence.default.events')
})

it('refuses junk in every field by name', () => {
  for (const field of Object.keys(good)) {
    if (field === 'unwatched') continue
    for (const junk of JUNK.filter(value => field !== 'level' || (value !== undefined && value !== 5e-324))) {
      const { path } = thrown(() => expectIncidence({ ...good, [field]: junk }))
      expect(path).toMatch(field === 'level' ? /level/ : new RegExp(`^incidence\\.${field}|^incidence\\.atRisk`))
    }
  }
})
