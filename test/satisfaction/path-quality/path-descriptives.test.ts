import { describe, expect, it } from 'vitest'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { pathDescriptives } from '../../../src/satisfaction/path-quality/index.js'
import { columnFigures } from '../../../src/satisfaction/path-quality/path-descriptives.js'
import { thrown } from '../../errors/thrown.js'
import { everything } from '../path-model/everything.js'
import { STRUCTURE, sample } from '../path-model/sample.js'

const ANSWERS = sample(60)

describe('figures of a column', () => {
  it('are those of the textbook', () => {
    // Of 1, 2, 3, 10: mean 4, distances −3, −2, −1, 6; second moment 50/4, third 180/4, fourth 1394/4.
    const [figures] = columnFigures('speed', Float64Array.of(3, Number.NaN, 10, 1, 2))
    expect(figures).toMatchObject({ name: 'speed', count: 4, missing: 1, mean: 4, median: 2.5, lowest: 1, highest: 10 })
    expect(figures!.deviation).toBeCloseTo(Math.sqrt(50 / 3), 12)
    expect(figures!.skewness).toBeCloseTo(45 / 12.5 ** 1.5, 12)
    expect(figures!.kurtosis).toBeCloseTo(348.5 / 12.5 ** 2, 12)
  })

  it('do not hang on the unit, and are absent where there is nothing', () => {
    const column = Float64Array.of(1, 2, 3, 10)
    const [plain] = columnFigures('x', column)
    for (const unit of [1e-150, 1e150]) {
      const [scaled] = columnFigures(
        'x',
        column.map(value => value * unit),
      )
      expect(scaled!.skewness).toBeCloseTo(plain!.skewness!, 12)
      expect(scaled!.kurtosis).toBeCloseTo(plain!.kurtosis!, 12)
      expect(scaled!.deviation / unit).toBeCloseTo(plain!.deviation, 12)
    }
    expect(columnFigures('x', Float64Array.of(Number.NaN))).toEqual([])
    const one = { name: 'x', count: 2, missing: 0, mean: 7, median: 7, lowest: 7, highest: 7, deviation: 0 }
    expect(columnFigures('x', Float64Array.of(7, 7))).toEqual([one])
  })
})

describe('descriptives of a path model', () => {
  it('have every item and every score, standardised', () => {
    const { items, constructs } = pathDescriptives(pathModel.fit(ANSWERS, STRUCTURE), ANSWERS)
    expect(items.map(({ name }) => name)).toEqual(Object.keys(ANSWERS))
    expect(constructs.map(({ name }) => name)).toEqual(Object.keys(STRUCTURE.constructs))
    for (const { mean, deviation } of constructs) {
      expect(mean).toBeCloseTo(0, 12)
      expect(deviation).toBeCloseTo(1, 12)
    }
  })

  it('count gaps, in items and in the scores of their rows', () => {
    const gaps = { ...ANSWERS, image2: ANSWERS['image2']!.map((answer, row) => (row < 4 ? null : answer)) }
    const { items, constructs } = pathDescriptives(pathModel.fit(gaps, everything()), gaps)
    expect(items.find(({ name }) => name === 'image2')).toMatchObject({ count: 56, missing: 4 })
    expect(items.find(({ name }) => name === 'image1')).toMatchObject({ count: 60, missing: 0 })
    expect(constructs.map(({ count }) => count)).toEqual(constructs.map(() => 56))
  })

  it('name an item without answers', () => {
    const { image1: _, ...rest } = ANSWERS
    const fault = { code: 'COLUMN_NOT_FOUND', path: 'answers.image1' }
    expect(thrown(() => pathDescriptives(pathModel.fit(ANSWERS, STRUCTURE), rest))).toMatchObject(fault)
  })
})
