import { expect, it } from 'vitest'
import { checkedAsset, checkedFactor } from '../../../src/money/time-value/depreciation-terms.js'
import { thrown } from '../../errors/thrown.js'

const ASSET = { cost: 100, salvage: 20, life: 5 }

it('names what is wrong with an asset', () => {
  expect(checkedAsset(ASSET, [])).toEqual(ASSET)
  const refusal = (terms: object) => thrown(() => checkedAsset({ ...ASSET, ...terms }, []))
  expect(refusal({ cost: -1 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'terms.cost' })
  expect(refusal({ salvage: -1 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'terms.salvage' })
  expect(refusal({ salvage: 101 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'terms.salvage' })
  for (const life of [0, 2.5, 1_000_001])
    expect(refusal({ life })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'terms.life' })
  expect(refusal({ period: 1 })).toMatchObject({ code: 'UNKNOWN_OPTION', path: 'terms.period' })
})

it('takes any factor above 0', () => {
  expect(checkedFactor(1.5)).toBe(1.5)
  for (const factor of [0, -1]) expect(thrown(() => checkedFactor(factor)).path).toBe('terms.factor')
})
