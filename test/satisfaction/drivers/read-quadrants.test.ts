import { expect, it } from 'vitest'
import { expectCuts, expectSource } from '../../../src/satisfaction/drivers/read-quadrants.js'
import { driverBlocks } from '../../../src/satisfaction/drivers/read-sheets.js'
import { thrown } from '../../errors/thrown.js'

const drivers = driverBlocks(['a', 'b'])

it('tells where importance comes from', () => {
  expect(expectSource({ outcome: ['x', 'y'] }, drivers)).toEqual({
    kind: 'derived',
    outcome: { name: 'outcome', questions: ['x', 'y'], onScale: false },
    method: 'shapley',
  })
  expect(expectSource({ stated: { b: 'q', a: ['p', 'r'] } }, drivers)).toMatchObject({
    kind: 'stated',
    blocks: [{ questions: ['p', 'r'], onScale: true }, { questions: ['q'] }],
  })
  expect(thrown(() => expectSource(null, drivers)).path).toBe('options.importance')
  expect(thrown(() => expectSource({ stated: { a: 1, b: 'q' } }, drivers)).path).toBe('options.importance.stated.a')
})

it('takes a midpoint of stated importance alone', () => {
  expect(expectCuts({ importance: 'midpoint', performance: 60 }, 'stated')).toEqual({
    importance: 'midpoint',
    performance: 60,
  })
  expect(thrown(() => expectCuts({ importance: 'midpoint', performance: 60 }, 'derived')).code).toBe(
    'CONFLICTING_OPTIONS',
  )
  expect(thrown(() => expectCuts(undefined, 'stated')).path).toBe('options.cuts')
})
