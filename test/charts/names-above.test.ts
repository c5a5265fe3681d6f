import { expect, it } from 'vitest'
import { namesAbove } from '../../src/charts/names-above.js'
import type { FieldChannel } from '../../src/charts/spec.js'

const y: FieldChannel = { field: 'place', type: 'ordinal', sort: null, axis: null }

it('writes a field above each bar, from the left', () => {
  const { mark, encoding } = namesAbove(y, 'caption', {}, -8)
  expect(encoding).toEqual({ x: { value: 2 }, y, text: { field: 'caption', type: 'nominal' } })
  expect(mark).toMatchObject({ type: 'text', align: 'left', baseline: 'middle', fontSize: 12, yOffset: -8 })
})

it('cuts names that are wider than what is sure of the picture', () => {
  const limit = (width?: number | 'container') =>
    namesAbove(y, 'name', width === undefined ? {} : { width }, -11).mark.limit
  expect([limit(360), limit(900), limit(), limit('container')]).toEqual([340, 880, 580, 340])
})
