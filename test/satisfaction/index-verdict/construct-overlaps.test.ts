import { describe, expect, it } from 'vitest'
import { randomStream, runSync } from '../../../src/model/index.js'
import { normalQuantile } from '../../../src/numeric/core.js'
import type { Construct } from '../../../src/satisfaction/index.js'
import { bootstrapPaths, constructOverlaps, pathModel } from '../../../src/satisfaction/index.js'
import { answersOf, ecsi } from '../../golden/pls-models.js'
import { hasData } from '../../golden/records.js'

/** Questions of service and of quality that ask for one and the same. */
function answers(): Record<string, number[]> {
  const uniform = randomStream(6)
  const draw = (): number => normalQuantile(uniform())
  const names = ['service1', 'service2', 'quality1', 'quality2', 'price1', 'price2', 'again']
  const columns = Object.fromEntries(names.map(name => [name, [] as number[]]))
  for (let client = 0; client < 150; client++) {
    const [same, price] = [draw(), draw()]
    for (const name of ['service1', 'service2', 'quality1', 'quality2']) columns[name]!.push(same + 0.7 * draw())
    for (const name of ['price1', 'price2']) columns[name]!.push(price + 0.7 * draw())
    columns['again']!.push(same + 0.5 * price + draw())
  }
  return columns
}

function fitted(kind: 'composite' | 'factor') {
  const of = (...items: readonly string[]): Construct => ({ kind, items })
  return pathModel.fit(answers(), {
    constructs: {
      Service: of('service1', 'service2'),
      Quality: of('quality1', 'quality2'),
      Price: of('price1', 'price2'),
      Loyalty: of('again'),
    },
    paths: ['Service', 'Quality', 'Price'].map(from => ({ from, to: 'Loyalty' })),
  })
}

describe('constructs that overlap', () => {
  it('are named with the paths that hang on telling them apart', () => {
    const [overlap, ...others] = constructOverlaps(fitted('composite'))
    expect(overlap).toMatchObject({ first: 'Service', second: 'Quality', corrected: false })
    expect(overlap!.ratio).toBeGreaterThan(0.9)
    expect(overlap!.paths.map(({ from }) => from)).toEqual(['Service', 'Quality'])
    expect(others).toEqual([])
  })

  it('warn of corrected paths, which swing from one construct to the other', () => {
    const [plain, corrected] = [fitted('composite'), fitted('factor')]
    expect(constructOverlaps(corrected)[0]!.corrected).toBe(true)
    const spread = ({ params }: typeof plain): number =>
      Math.abs(params.paths[0]!.coefficient - params.paths[1]!.coefficient)
    expect(spread(corrected)).toBeGreaterThan(2 * spread(plain))
  })

  it('count where their interval reaches 1 too', () => {
    const model = fitted('composite')
    const bootstrap = runSync(bootstrapPaths(model, answers(), { seed: 4, replicates: 200 }))
    expect(constructOverlaps(model, { limit: 5 })).toEqual([])
    const [overlap] = constructOverlaps(model, { limit: 5, bootstrap })
    expect(overlap!.upper).toBeGreaterThanOrEqual(1)
  })

  it.skipIf(!hasData('mobi.csv', 'loyalty'))(
    'of mobile telephone clients forbid reading the corrected paths that lost their sign',
    () => {
      const model = pathModel.fit(
        answersOf('mobi.csv'),
        ecsi(items => ({ kind: 'factor', items })),
      )
      const turned = model.params.paths.find(({ from, to }) => from === 'Image' && to === 'Loyalty')!
      expect(turned.coefficient).toBeLessThan(0)
      const concerned = constructOverlaps(model).filter(({ paths }) =>
        paths.some(({ from, to }) => from === 'Image' && to === 'Loyalty'),
      )
      expect(concerned).toHaveLength(1)
      expect(concerned[0]).toMatchObject({ corrected: true, first: 'Image', second: 'Satisfaction' })
    },
  )
})
