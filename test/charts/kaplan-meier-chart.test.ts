import { expect, it } from 'vitest'
import { kaplanMeierChart } from '../../src/charts/index.js'
import { kaplanMeier } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'
import { aml, branches, durations, maintenance } from '../statistics/survival/book.js'
import { draw, expectReadable, wordsOf } from './render.js'

const one = kaplanMeier(durations)
const three = kaplanMeier(durations, { by: branches })

it('can be read, of one curve and of several', async () => {
  await expectReadable(size => kaplanMeierChart(one, size))
  await expectReadable(size => kaplanMeierChart(three, size))
  await expectReadable(size => kaplanMeierChart(kaplanMeier(aml, { by: maintenance }), size))
})

it('says below how many were still watched', async () => {
  const words = wordsOf(await draw(kaplanMeierChart(one)))
  expect(words).toContain('40')
  const rows = kaplanMeierChart(one).layer.at(-1)?.data?.values ?? []
  expect(rows[0]).toMatchObject({ time: 0, watched: '40' })
  expect(rows.find(({ time }) => time === 10)?.['watched']).toBe(String(one.atRisk[one.times.indexOf(10)]))
})

it('draws no step that cannot be seen', () => {
  const many = {
    unit: 'day',
    duration: Array.from({ length: 5000 }, (_, row) => row + 1),
    event: new Array(5000).fill(1),
  } as const
  expect(kaplanMeierChart(kaplanMeier(many)).data.values.length).toBeLessThan(510)
})

it('draws what ends at once', async () => {
  await draw(kaplanMeierChart(kaplanMeier({ unit: 'day', duration: [0], event: [1] })))
})

it('refuses what it cannot draw', () => {
  expect(thrown(() => kaplanMeierChart({})).code).toBe('EMPTY_INPUT')
  expect(thrown(() => kaplanMeierChart(JSON.parse('{ "a": {} }'))).path).toBe('curves.a.unit')
  const days = kaplanMeier({ ...durations, unit: 'day' })
  expect(thrown(() => kaplanMeierChart({ one, days })).code).toBe('UNIT_MISMATCH')
})
