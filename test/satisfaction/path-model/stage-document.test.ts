import { describe, expect, it } from 'vitest'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { indicatorParts, pathsIn } from '../../../src/satisfaction/path-model/stage-document.js'
import { everything } from './everything.js'
import { planOf, STRUCTURE, sample } from './sample.js'

const answers = sample(40)

describe('a stage as a document', () => {
  it('lists paths in the order of the structure; of a first stage those of the parts', () => {
    const turned = [...STRUCTURE.paths].reverse()
    const plain = pathModel.fit(answers, { ...STRUCTURE, paths: turned }).params
    expect(plain.paths.map(({ from, to }) => ({ from, to }))).toEqual(turned)
    const plan = planOf(everything())
    expect(pathsIn(plan.first!, everything().paths).map(({ from, to }) => `${from} ${to}`)).toEqual([
      'Image Comfort',
      'Quality Comfort',
      'Comfort Loyalty',
      'Satisfaction Loyalty',
    ])
  })

  it('says what an indicator is made of', () => {
    const plan = planOf(everything())
    const sources = plan.final.sources.map(source => indicatorParts(source, plan))
    expect(sources.filter(parts => parts !== undefined)).toEqual([['Comfort', 'Satisfaction']])
    const { indicators } = pathModel.fit(answers, everything('orthogonal')).params
    const residual = indicators.find(({ kind }) => kind === 'residual')!
    expect(residual.of).toEqual(['quality3', 'satisfaction2'])
    expect(Object.keys(residual.regression!)).toEqual(['quality3', 'satisfaction1', 'satisfaction2'])
  })

  it('leaves out an adjusted R² where rows are too few for it', () => {
    const few = Object.fromEntries(Object.entries(sample(40)).map(([name, column]) => [name, column.slice(20, 23)]))
    const structure = {
      constructs: {
        A: { kind: 'composite' as const, items: ['image1'] },
        B: { kind: 'composite' as const, items: ['quality3'] },
        C: { kind: 'composite' as const, items: ['loyalty1'] },
      },
      paths: ['A', 'B'].map(from => ({ from, to: 'C' })),
    }
    const [explained] = pathModel.fit(few, structure).params.explained
    expect(explained).not.toHaveProperty('adjustedRSquared')
    expect(explained!.rSquared).toBeCloseTo(1, 9)
  })

  it('has no −0', () => {
    const text = JSON.stringify(pathModel.fit(answers, everything()).params)
    expect(JSON.parse(text)).toEqual(pathModel.fit(answers, everything()).params)
  })
})
