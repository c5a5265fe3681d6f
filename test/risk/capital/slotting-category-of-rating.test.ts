import { describe, expect, it } from 'vitest'
import { slottingCategoryOfRating } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

describe('slottingCategoryOfRating', () => {
  it.each([
    ['AAA', 'strong'],
    ['BBB-', 'strong'],
    ['BB+', 'good'],
    ['BB', 'good'],
    ['BB-', 'satisfactory'],
    ['B+', 'satisfactory'],
    ['B', 'weak'],
    ['CCC+', 'weak'],
    ['C-', 'weak'],
  ])('of %s is %s', (rating, category) => {
    expect(slottingCategoryOfRating(rating)).toBe(category)
  })

  it.each(['D', 'Baa3', '', null, 5])('refuses %j', rating => {
    expect(thrown(() => Reflect.apply(slottingCategoryOfRating, undefined, [rating])).path).toBe('rating')
  })
})
