import { expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import { readSearch } from '../../../src/project/cases/read-search.js'
import { thrown } from '../../errors/thrown.js'
import { untyped } from '../../statistics/concentration/samples.js'

it('has its defaults', () => {
  expect(readSearch({ asOf: '2020-01-01' })).toEqual({
    day: dayNumber('2020-01-01'),
    count: 10,
    leastCoverage: 0.5,
    furthest: 1,
  })
})

it.each([
  [{}, 'MISSING_VALUE', 'options.asOf'],
  [undefined, 'INVALID_TYPE', 'options'],
  [{ asOf: 'today' }, 'INVALID_DATE', 'options.asOf'],
  [{ asOf: '2020-01-01', count: 0 }, 'OUT_OF_RANGE', 'options.count'],
  [{ asOf: '2020-01-01', leastCoverage: 1.1 }, 'OUT_OF_RANGE', 'options.leastCoverage'],
  [{ asOf: '2020-01-01', furthest: -0.1 }, 'OUT_OF_RANGE', 'options.furthest'],
  [{ asOf: '2020-01-01', k: 5 }, 'UNKNOWN_OPTION', 'options.k'],
])('%j is refused: %s at %s', (options, code, path) => {
  const error = thrown(() => readSearch(untyped(options)))
  expect([error.code, error.path]).toEqual([code, path])
})
