import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { effectRoutes, pathEffects } from '../../../src/satisfaction/path-quality/index.js'
import { thrown } from '../../errors/thrown.js'
import { STRUCTURE, sample } from '../path-model/sample.js'

const MODEL = pathModel.fit(sample(120), STRUCTURE)

describe('routes from one construct to another', () => {
  it('have the product of their paths each, and add up to the total', () => {
    const routes = effectRoutes(MODEL, { from: 'Image', to: 'Loyalty' })
    expect(routes.map(({ through }) => through)).toEqual([['Quality', 'Satisfaction'], ['Satisfaction']])
    const path = (from: string, to: string): number =>
      MODEL.params.paths.find(own => own.from === from && own.to === to)!.coefficient
    expect(routes[1]!.effect).toBeCloseTo(path('Image', 'Satisfaction') * path('Satisfaction', 'Loyalty'), 14)
    const { total } = pathEffects(MODEL).find(({ from, to }) => from === 'Image' && to === 'Loyalty')!
    expect(routes.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(total, 14)
  })

  it('are none against the paths, and the path itself between neighbours', () => {
    expect(effectRoutes(MODEL, { from: 'Loyalty', to: 'Image' })).toEqual([])
    expect(effectRoutes(MODEL, { from: 'Satisfaction', to: 'Loyalty' })).toHaveLength(1)
    expect(effectRoutes(MODEL, { from: 'Satisfaction', to: 'Loyalty' })[0]!.through).toEqual([])
  })

  it('of which there are too many are refused before they are listed', () => {
    // Each of 18 constructs acts on all after it: 2^16 routes from the first to the last.
    const names = Array.from({ length: 18 }, (_, i) => `c${i}`)
    const draw = randomStream(3)
    const answers = Object.fromEntries(names.map(name => [name, Array.from({ length: 60 }, () => draw())]))
    const constructs = Object.fromEntries(names.map(name => [name, { kind: 'composite', items: [name] } as const]))
    const paths = names.flatMap((from, i) => names.slice(i + 1).map(to => ({ from, to })))
    const model = pathModel.fit(answers, { constructs, paths })
    const fault = { code: 'OUT_OF_RANGE', path: 'options', received: '65536' }
    expect(thrown(() => effectRoutes(model, { from: 'c0', to: 'c17' }))).toMatchObject(fault)
    expect(effectRoutes(model, { from: 'c5', to: 'c17' })).toHaveLength(2 ** 11)
  })

  it('name an end that is no construct', () => {
    const fault = { code: 'MISSING_VALUE', path: 'options.to' }
    expect(thrown(() => effectRoutes(MODEL, { from: 'Image', to: 'Price' }))).toMatchObject(fault)
    const surplus = { from: 'Image', to: 'Loyalty', by: 'Quality' }
    expect(thrown(() => effectRoutes(MODEL, surplus))).toMatchObject({ code: 'UNKNOWN_OPTION', path: 'options.by' })
  })
})
