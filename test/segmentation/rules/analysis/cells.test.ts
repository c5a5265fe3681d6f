import { describe, expect, it } from 'vitest'
import { cellsOf, wordsOf } from '../../../../src/segmentation/rules/analysis/cells.js'
import type { NumberFact } from '../../../../src/segmentation/rules/types.js'

const meaning = { en: 'x', zh: 'x' }
const at = (...values: readonly number[]) => values.map(value => ({ fact: 'n', is: 'at-least', value }) as const)
const number = (bounds: Partial<NumberFact>): NumberFact => ({ kind: 'number', unit: 'one', meaning, ...bounds })
const named = { fact: 'w', is: 'one-of', values: ['a', 'b', 'a'] } as const

describe('cells of a number', () => {
  it.each<readonly [readonly number[], Partial<NumberFact>, readonly number[]]>([
    [[], {}, [0]],
    [[10], {}, [0, 10, 20]],
    [[0.5], {}, [-0.5, 0.5, 1.5]],
    [[50, 10, 50], {}, [0, 10, 30, 50, 100]],
    [[0.2, 0.9], { least: 0, most: 1 }, [0, 0.1, 0.2, 0.55, 0.9, 0.95, 1]],
    [[5], { least: 5 }, [5, 10]],
    [[-3], { least: 0 }, [0, 1]],
    [[7], { least: 1, most: 1 }, [1]],
    [[1, 1 + Number.EPSILON], {}, [0, 1, 1 + Number.EPSILON, 2 * (1 + Number.EPSILON)]],
    [[0, 5e-324], {}, [-1, 0, 5e-324, 1]],
    [[-Number.MAX_VALUE, Number.MAX_VALUE], {}, [-Number.MAX_VALUE, 0, Number.MAX_VALUE]],
    [[1e308, 1.5e308], {}, [0, 1e308, 1.25e308, 1.5e308, Number.MAX_VALUE]],
  ])('by thresholds %o within %o are %o', (values, bounds, cells) => {
    expect(cellsOf(number(bounds), at(...values))).toEqual(cells)
  })
})

describe('cells of a word', () => {
  it('are the words that rules name and one that none does', () => {
    expect(cellsOf({ kind: 'words', meaning }, [named])).toEqual(['a', 'b', 'other'])
    const other = { ...named, values: ['other'] }
    expect(cellsOf({ kind: 'words', meaning }, [other])).toEqual(['other', 'another other'])
  })

  it('are listed ones only where words are listed', () => {
    expect(cellsOf({ kind: 'words', words: ['c', 'b', 'a', 'd'], meaning }, [named])).toEqual(['b', 'a', 'c'])
    expect(cellsOf({ kind: 'words', words: ['b', 'a'], meaning }, [named])).toEqual(['b', 'a'])
  })

  it('come from words alone', () => {
    expect([...wordsOf([named, { ...named, values: [true] }, ...at(1)])]).toEqual(['a', 'b'])
  })
})

it('cells of yes and no are two', () => {
  expect(cellsOf({ kind: 'yes-no', meaning }, [])).toEqual([false, true])
})
