import { expect, it } from 'vitest'
import { curveAt } from '../../../../src/model/index.js'
import { cumulativeIncidence, incidenceCurvesOf } from '../../../../src/statistics/survival/competing/index.js'
import { thrown } from '../../../errors/thrown.js'
import { BOOK } from './book.js'

it('hands incidences over as steps that are theirs at every time', () => {
  const whole = cumulativeIncidence(BOOK)
  const { stillThere, incidence } = incidenceCurvesOf(whole)
  expect([stillThere.quantity, incidence['default']!.quantity]).toEqual(['survival', 'probability'])
  whole.times.forEach((time, k) => {
    expect(curveAt(stillThere, time)).toBe(whole.stillThere.probability[k])
    expect(curveAt(incidence['default']!, time)).toBe(whole.incidence['default']!.probability[k])
  })
  expect(stillThere.times.at(-1)).toBe(24)
})

it('begins at the start, with who ended then already gone', () => {
  const { stillThere, incidence } = incidenceCurvesOf(
    cumulativeIncidence({ unit: 'day', duration: [0, 3, 5, 9], ending: ['a', 'a', null, null] }),
    { until: 4 },
  )
  expect([stillThere.times, stillThere.values]).toEqual([
    [0, 3, 4],
    [0.75, 0.5, 0.5],
  ])
  expect(incidence['a']!.values).toEqual([0.25, 0.5, 0.5])
})

it('is flat where nobody ended, and ends where the data do', () => {
  const none = cumulativeIncidence({ unit: 'day', duration: [2], ending: [null], endings: ['a'] })
  expect(incidenceCurvesOf(none).incidence['a']).toMatchObject({ times: [0, 2], values: [0, 0] })
  expect(thrown(() => incidenceCurvesOf(none, { until: 3 })).path).toBe('options.until')
})
