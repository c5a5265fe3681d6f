import { expect, it } from 'vitest'
import { nameAndFigures, namesAbove } from '../../src/charts/names-above.js'
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

it('cuts a name so that its figures stay', () => {
  // 340 of 360 pixels hold 35 letters of at most 9.6.
  const name = 'Harbour Cold Storage and Ice Works'
  expect(nameAndFigures(name, ': 5', { width: 360 })).toBe('Harbour Cold Storage and Ice Wo…: 5')
  expect(nameAndFigures(name.slice(0, 32), ': 5', { width: 360 })).toBe('Harbour Cold Storage and Ice Wor: 5')
  expect(nameAndFigures(name, ': 5', { width: 900 })).toBe(`${name}: 5`)
  expect(nameAndFigures(name, `: ${'9'.repeat(40)}`, { width: 360 })).toBe(`H…: ${'9'.repeat(40)}`)
})
