import { describe, expect, it } from 'vitest'
import type { Path } from '../../../src/satisfaction/path-model/index.js'
import { planOf, STRUCTURE } from './sample.js'

const to = (target: string, ...from: readonly string[]): readonly Path[] =>
  from.map(name => ({ from: name, to: target }))

describe('a plan', () => {
  it('of composites is one stage, its blocks one after the other', () => {
    const { items, products, first, main, final } = planOf(STRUCTURE)
    expect(items.length).toBe(10)
    expect(products).toEqual([])
    expect([first, main]).toEqual([undefined, undefined])
    expect(final.blocks.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [3, 6],
      [6, 8],
      [8, 10],
    ])
    expect(final.antecedents).toEqual([[], [0], [0, 1], [2]])
    expect(final.consequents).toEqual([[1, 2], [2], [3], []])
  })

  it('of a higher order with an interaction has three: parts in its place, main effects, all', () => {
    const { Image, Quality, Satisfaction, Loyalty } = STRUCTURE.constructs
    const plan = planOf({
      constructs: {
        Image: Image!,
        Quality: Quality!,
        Standing: { kind: 'higher-order', of: ['Image', 'Quality'], positive: 'Quality' },
        Satisfaction: Satisfaction!,
        Both: { kind: 'interaction', of: ['Standing', 'Satisfaction'] },
        Loyalty: Loyalty!,
      },
      paths: to('Loyalty', 'Standing', 'Satisfaction', 'Both'),
    })
    expect(plan.first!.blocks.map(({ name }) => name)).toEqual(['Image', 'Quality', 'Satisfaction', 'Loyalty'])
    expect(plan.first!.antecedents).toEqual([[], [], [], [0, 1, 2]])
    expect(plan.main!.blocks.map(({ name }) => name)).toEqual(['Standing', 'Satisfaction', 'Loyalty'])
    expect(plan.main!.blocks[0]!.positive).toBe(1)
    expect(plan.final.names).toEqual([
      'Image',
      'Quality',
      'satisfaction1',
      'satisfaction2',
      'Standing*Satisfaction',
      'loyalty1',
      'loyalty2',
    ])
    expect(plan.final.sources[4]).toEqual({ kind: 'score-product', of: [0, 1] })
    // Three items of image and three of quality, each with both of satisfaction.
    expect(plan.products.length).toBe(12)
  })

  it('sums a product up once, though two interactions are made of it', () => {
    const { Image, Quality, Satisfaction } = STRUCTURE.constructs
    const { products } = planOf({
      constructs: {
        Image: Image!,
        Quality: Quality!,
        One: { kind: 'interaction', of: ['Image', 'Quality'], method: 'product-indicator' },
        Other: { kind: 'interaction', of: ['Image', 'Quality'], method: 'orthogonal' },
        Satisfaction: Satisfaction!,
      },
      paths: to('Satisfaction', 'Image', 'Quality', 'One', 'Other'),
    })
    expect(products.length).toBe(9)
  })
})
