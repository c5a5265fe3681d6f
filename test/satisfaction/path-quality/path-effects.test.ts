import { describe, expect, it } from 'vitest'
import { identityMatrix, luFactor, luInverse } from '../../../src/numeric/index.js'
import type { PathModel } from '../../../src/satisfaction/path-model/index.js'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { pathEffects } from '../../../src/satisfaction/path-quality/index.js'
import { thrown } from '../../errors/thrown.js'
import { everything } from '../path-model/everything.js'
import { STRUCTURE, sample } from '../path-model/sample.js'

const MODEL = pathModel.fit(sample(120), STRUCTURE)

/** (I − B)⁻¹ − I, row by row from cause to outcome. */
function inverted({ params }: PathModel): (from: string, to: string) => number {
  const names = params.constructs.map(({ name }) => name)
  const n = names.length
  const matrix = identityMatrix(n)
  for (const { from, to, coefficient } of params.paths)
    matrix[names.indexOf(from) * n + names.indexOf(to)] = -coefficient
  const inverse = luInverse(luFactor(matrix, n))
  return (from, to) => inverse[names.indexOf(from) * n + names.indexOf(to)]!
}

describe('effects of constructs on others', () => {
  it('are those of the inverted equations', () => {
    for (const model of [MODEL, pathModel.fit(sample(120), everything())]) {
      const total = inverted(model)
      for (const effect of pathEffects(model)) expect(effect.total).toBeCloseTo(total(effect.from, effect.to), 12)
    }
  })

  it('are direct where there is a path, indirect where a route leads over others, and add up', () => {
    const effects = new Map(pathEffects(MODEL).map(effect => [`${effect.from} ${effect.to}`, effect]))
    expect([...effects.keys()]).toEqual([
      'Image Quality',
      'Image Satisfaction',
      'Image Loyalty',
      'Quality Satisfaction',
      'Quality Loyalty',
      'Satisfaction Loyalty',
    ])
    expect(effects.get('Image Quality')).not.toHaveProperty('indirect')
    expect(effects.get('Image Loyalty')).not.toHaveProperty('direct')
    const { direct = Number.NaN, indirect = Number.NaN, total } = effects.get('Image Satisfaction')!
    expect(direct + indirect).toBeCloseTo(total, 14)
    const product = effects.get('Image Quality')!.total * effects.get('Quality Satisfaction')!.total
    expect(indirect).toBeCloseTo(product, 14)
  })

  it('are of a path model, or it is named', () => {
    const other = JSON.parse('{"kind":"k-means","params":{},"fit":{}}')
    expect(thrown(() => pathEffects(other))).toMatchObject({ code: 'INVALID_DOCUMENT', path: 'model.kind' })
  })
})
