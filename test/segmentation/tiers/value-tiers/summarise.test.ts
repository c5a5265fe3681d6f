import { describe, expect, it } from 'vitest'
import { valueTiers } from '../../../../src/segmentation/index.js'

describe('valueTiers.summarise', () => {
  it('adds up to all clients and all value', () => {
    const model = valueTiers.fromParams({ cutPoints: [500, 400, 50] })
    expect(valueTiers.summarise(model, [800, 150, 50, 0])).toEqual([
      { tier: 'A', clients: 1, share: 0.25, value: 800, valueShare: 0.8, mean: 800, least: 800, greatest: 800 },
      { tier: 'B', clients: 0, share: 0, value: 0, valueShare: 0 },
      { tier: 'C', clients: 2, share: 0.5, value: 200, valueShare: 0.2, mean: 100, least: 50, greatest: 150 },
      { tier: 'D', clients: 1, share: 0.25, value: 0, valueShare: 0, mean: 0, least: 0, greatest: 0 },
    ])
  })

  it('has no shares where all together bring nothing', () => {
    const [best] = valueTiers.summarise(valueTiers.fromParams({ cutPoints: [0] }), [5, -5])
    expect(best).toEqual({ tier: 'A', clients: 1, share: 0.5, value: 5, mean: 5, least: 5, greatest: 5 })
  })
})
