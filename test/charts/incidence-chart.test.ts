import { expect, it } from 'vitest'
import { incidenceChart } from '../../src/charts/index.js'
import { cumulativeIncidence } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'
import { BOOK } from '../statistics/survival/competing/book.js'
import { draw, expectReadable, wordsOf } from './render.js'

const incidence = cumulativeIncidence(BOOK)

it('can be read', async () => {
  await expectReadable(size => incidenceChart(incidence, size))
  await expectReadable(size => incidenceChart(incidence, { ...size, show: 'bands' }))
})

it('stacks endings and those still there to all clients', async () => {
  const spec = incidenceChart(incidence)
  const { values } = spec.data
  expect(values.slice(0, 3).map(row => row['high'])).toEqual([0, 0, 1])
  for (let i = 0; i < values.length; i += 3) {
    expect(values[i + 1]?.['low']).toBe(values[i]?.['high'])
    expect(values[i + 2]?.['low']).toBe(values[i + 1]?.['high'])
    expect(values[i + 2]?.['share']).toBeCloseTo(1 - Number(values[i + 1]?.['high']), 14)
  }
  expect(values.at(-1)).toMatchObject({ time: 24, name: 'still there' })
  expect(wordsOf(await draw(spec))).toEqual(expect.arrayContaining(['default', 'prepaid', 'still there']))
})

it('draws lines with their intervals', () => {
  const spec = incidenceChart(incidence, { show: 'bands' })
  expect(spec.title.subtitle?.join(' ')).toContain('95')
  const row = spec.data.values.find(({ time, name }) => time === 8 && name === 'default')
  const place = incidence.times.indexOf(8)
  expect(row).toMatchObject({
    share: incidence.incidence['default']!.probability[place],
    low: incidence.incidence['default']!.lower[place],
  })
})

it('begins with who ended at once, and thins steps that nobody could see', () => {
  const early = cumulativeIncidence({ unit: 'day', duration: [0, 2], ending: ['a', null] })
  expect(incidenceChart(early).data.values[0]).toMatchObject({ time: 0, name: 'a', share: 0.5 })
  expect(incidenceChart(early, { show: 'bands' }).data.values[0]).toMatchObject({ time: 0, share: 0.5 })
  const duration = Array.from({ length: 5000 }, (_, i) => i + 0.5)
  const many = cumulativeIncidence({ unit: 'day', duration, ending: duration.map(() => 'a') })
  const { values } = incidenceChart(many).data
  expect(values.length).toBeLessThanOrEqual(1006)
  expect(values.at(-3)).toMatchObject({ time: 4999.5, share: 0 })
  // The last ending has room to be seen.
  expect(values.at(-1)).toMatchObject({ time: 1.03 * 4999.5, name: 'still there', share: 0 })
})

it('refuses what cannot be drawn', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const seven = cumulativeIncidence({ unit: 'day', duration: names.map((_, i) => i), ending: names })
  expect(thrown(() => incidenceChart(seven)).path).toBe('incidence.endings')
  const now = cumulativeIncidence({ unit: 'day', duration: [0], ending: ['a'] })
  expect(thrown(() => incidenceChart(now)).code).toBe('NO_DATA')
})
