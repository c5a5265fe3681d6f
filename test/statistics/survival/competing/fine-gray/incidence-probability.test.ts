import { describe, expect, it } from 'vitest'
import { curveAt } from '../../../../../src/model/index.js'
import { cumulativeIncidence, fineGray, incidenceAt } from '../../../../../src/statistics/survival/competing/index.js'
import { thrown } from '../../../../errors/thrown.js'
import { BOOK, COLUMNS } from '../book.js'

const model = fineGray.fit(BOOK, COLUMNS, { ending: 'default' })
const ASKED = { margin: [0.5, -1], secured: [1, 0] }

describe('predictions of a Fine-Gray model', () => {
  it('are those of cmprsk', () => {
    const at = (horizon: number) => Array.from(fineGray.incidenceProbability(model, ASKED, { horizon }))
    expect(at(8)).toEqual([expect.closeTo(0.1204087889557, 9), expect.closeTo(0.0736440518195, 9)])
    expect(at(15)).toEqual([expect.closeTo(0.2288906298201, 9), expect.closeTo(0.1435662915455, 9)])
    expect(at(24)).toEqual([expect.closeTo(0.2734505290737, 9), expect.closeTo(0.1734285253828, 9)])
  })

  it('write where they are asked to, of horizons in any unit', () => {
    const out = new Float64Array(2)
    const found = fineGray.incidenceProbability(model, ASKED, { horizon: { value: 1.25, unit: 'year' }, out })
    expect(found).toBe(out)
    expect(out[0]).toBeCloseTo(0.2288906298201, 9)
  })

  it('are the curve of a row', () => {
    const incidence = fineGray.incidenceCurve(model, { margin: 0.5, secured: 1 })
    expect(incidence).toMatchObject({ unit: 'month', quantity: 'probability', between: 'step' })
    for (const horizon of [1, 3, 8, 15, 24]) {
      const [value] = fineGray.incidenceProbability(model, ASKED, { horizon })
      expect(curveAt(incidence, horizon)).toBe(value)
    }
    expect(fineGray.incidenceCurve(model, { margin: 0, secured: 0 }, { until: 5 }).times.at(-1)).toBe(5)
  })

  it('are near the incidences of all where columns tell nothing', () => {
    const held = fineGray.fit(BOOK, COLUMNS, { ending: 'default', ridge: 1e9 })
    const [value] = fineGray.incidenceProbability(held, ASKED, { horizon: 15 })
    const { incidence } = incidenceAt(cumulativeIncidence(BOOK), [15])
    expect(value).toBeCloseTo(incidence['default']!.values[0]!, 2)
  })

  it('stay probabilities for any columns', () => {
    const far = { margin: [1e6, -1e6], secured: [0, 0] }
    expect(Array.from(fineGray.incidenceProbability(model, far, { horizon: 24 }))).toEqual([1, 0])
    expect(Array.from(fineGray.incidenceProbability(model, far, { horizon: 0.5 }))).toEqual([0, 0])
    expect(fineGray.linearPredictor(model, far)[0]).toBeGreaterThan(1e5)
  })

  it('end where the data do, and name a column that is missing', () => {
    expect(thrown(() => fineGray.incidenceProbability(model, ASKED, { horizon: 25 })).path).toBe('options.horizon')
    expect(thrown(() => fineGray.incidenceCurve(model, { margin: 1, secured: 0 }, { until: 25 })).path).toBe(
      'options.until',
    )
    expect(thrown(() => fineGray.incidenceCurve(model, { margin: 1 })).code).toBe('COLUMN_NOT_FOUND')
    expect(thrown(() => fineGray.linearPredictor(model, { margin: [1] })).path).toBe('columns.secured')
  })
})
