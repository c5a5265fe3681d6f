import { describe, expect, it } from 'vitest'
import { readSegments } from '../../../src/lifetime/inference/segments.js'
import { thrown } from '../../errors/thrown.js'

describe('readSegments', () => {
  it('numbers labels in the order in which they come; a number and a text are two', () => {
    const { labels, ofClient } = readSegments(['b', 'a', 7, 'b', '7'], 5)
    expect(labels).toEqual(['b', 'a', 7, '7'])
    expect(Array.from(ofClient)).toEqual([0, 1, 2, 0, 3])
  })

  it('takes any column', () => {
    expect(readSegments(Int32Array.of(3, 3, 1), 3).labels).toEqual([3, 1])
  })

  it('has none without a column', () => {
    expect(readSegments(undefined, 5).labels).toEqual([])
  })

  it.each([
    [['a'], 'options.segments', 'LENGTH_MISMATCH'],
    ['abc', 'options.segments', 'LENGTH_MISMATCH'],
    [['a', undefined, 'b'], 'options.segments[1]', 'INVALID_TYPE'],
  ])('refuses %o', (labels, path, code) => {
    const error = thrown(() => Reflect.apply(readSegments, undefined, [labels, 3]))
    expect([error.path, error.code]).toEqual([path, code])
  })
})
