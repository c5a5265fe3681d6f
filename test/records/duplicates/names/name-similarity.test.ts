import { expect, it } from 'vitest'
import { nameSimilarity } from '../../../../src/records/duplicates/index.js'

it('is 1 for names that differ in writing only', () => {
  expect(nameSimilarity('Müller & Söhne GmbH', 'MULLER und SOHNE')).toBe(1)
  expect(nameSimilarity('港湾冷链(上海)有限公司', '上海市港灣冷鏈股份有限公司')).toBe(1)
})

it('is lower the more differs', () => {
  const name = 'Veltorra Cold Storage 1'
  const order = [
    'Veltorra Cold Storage 1 Ltd',
    'Veltora Cold Storage 1',
    'Veltorra Cold Storage 2',
    'Kansmor Cold Storage 2',
    'Kansmor Dredging',
  ]
  const similarities = order.map(other => nameSimilarity(name, other))
  expect(similarities).toEqual(similarities.toSorted((a, b) => b - a))
  expect(similarities.at(-1)).toBe(0)
})

it('weighs by the names of the book: a word of all of them says little', () => {
  const among = Array.from({ length: 2000 }, (_, i) => `Harbour Firm${i}`)
  const [a, b] = ['Harbour Veltorra', 'Harbour Kansmor']
  expect(nameSimilarity(a, b, { among })).toBeLessThan(nameSimilarity(a, b) / 3)
})

it('compares nothing across scripts, and takes two empty names for one', () => {
  expect(nameSimilarity('Harbour', '港湾')).toBe(0)
  expect(nameSimilarity('', '')).toBe(1)
  expect(nameSimilarity('', 'Harbour')).toBe(0)
})

it('names what is wrong', () => {
  const call = (...args: unknown[]) => Reflect.apply(nameSimilarity, undefined, args)
  expect(() => call(1, 'x')).toThrow(expect.objectContaining({ code: 'INVALID_TYPE', path: 'a' }))
  expect(() => call('x', null)).toThrow(expect.objectContaining({ code: 'INVALID_TYPE', path: 'b' }))
  expect(() => call('x', 'y', { amon: [] })).toThrow(expect.objectContaining({ code: 'UNKNOWN_OPTION' }))
  expect(() => call('x', 'y', { among: ['x', 3] })).toThrow(expect.objectContaining({ path: 'options.among[1]' }))
  expect(() => call('x', 'y', { among: 'x' })).toThrow(expect.objectContaining({ path: 'options.among' }))
})
