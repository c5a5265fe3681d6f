import { describe, expect, it } from 'vitest'
import { scaledPrices } from '../../../src/project/returns/scaled-prices.js'
import { plainPlant } from './plain-plant.js'

describe('scaledPrices', () => {
  it('multiplies prices, numbers and steps, and nothing else', () => {
    const steps = [{ from: '2024-12-31', value: 10 }]
    const stepped = {
      kind: 'volume-price',
      name: 'Steam',
      volume: { unit: 't', annual: 1 },
      phases: [{ kind: 'merchant', price: steps }],
    } as const
    const plant = plainPlant({ revenues: [...plainPlant().revenues, stepped] })
    const pricesOf = (line?: string) =>
      scaledPrices(plant, 2, line).revenues.map(one => (one.kind === 'volume-price' ? one.phases[0]?.price : one.kind))
    expect(pricesOf()).toEqual([140, 'yearly', [{ from: '2024-12-31', value: 20 }]])
    expect(pricesOf('Steam')).toEqual([70, 'yearly', [{ from: '2024-12-31', value: 20 }]])
    expect(scaledPrices(plant, 2).capex).toBe(plant.capex)
  })
})
