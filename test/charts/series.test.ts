import { expect, it } from 'vitest'
import { expectNames, legendOf, namedThings, seriesColor, seriesDash } from '../../src/charts/series.js'
import { thrown } from '../errors/thrown.js'

it('gives each line a colour and a dash of its own, and what came true a solid black', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const color = seriesColor(names, 'actual', {}).scale
  const dash = seriesDash(names, 'actual', {}).scale
  expect(color?.domain).toEqual(['actual', ...names])
  expect(new Set<unknown>(color?.range).size).toBe(7)
  expect(new Set([...(dash?.range ?? [])].map(String)).size).toBe(7)
  expect([color?.range?.[0], dash?.range?.[0]]).toEqual(['#1a1a1a', [1, 0]])
  expect(seriesColor(['a'], undefined, {}).scale).toEqual({ domain: ['a'], range: ['#0072b2'] })
})

it('breaks a legend into columns that fit', () => {
  const names = ['actual', 'shifted-beta-geometric', 'beta-discrete-Weibull']
  expect([360, 600, 900].map(width => legendOf(names, { width }).columns)).toEqual([1, 2, 3])
  expect(legendOf(['a', 'b'], { width: 200 }).columns).toBe(2)
  expect(legendOf(['x'.repeat(100)], { width: 200 })).toEqual({ title: null, columns: 1, labelLimit: 100 })
  expect(legendOf(['W'.repeat(15), 'b'], { width: 360 })).toEqual({ title: null, columns: 1 })
  expect(legendOf(['等额本息还款法方案甲乙', 'b'], { width: 360 }).columns).toBe(1)
})

it('takes one to six things by name', () => {
  expect(namedThings({ a: { x: 1 } }, 'things')).toEqual([['a', { x: 1 }]])
  expect(thrown(() => namedThings(JSON.parse('{"a":5}'), 'things'))).toMatchObject({ path: 'things.a' })
  expect(expectNames({ a: 1, b: 2 }, 'things')).toEqual(['a', 'b'])
  expect(thrown(() => expectNames({}, 'things'))).toMatchObject({ code: 'EMPTY_INPUT' })
  expect(thrown(() => expectNames({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 }, 'things'))).toMatchObject({
    code: 'OUT_OF_RANGE',
  })
})
