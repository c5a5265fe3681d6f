import { expect, it } from 'vitest'
import { jaroWinkler } from './made-up-book/jaro-winkler.js'

/** Winkler (1990), table of examples. */
it.each([
  ['MARTHA', 'MARHTA', 0.9611],
  ['DWAYNE', 'DUANE', 0.84],
  ['DIXON', 'DICKSONX', 0.8133],
])('is as published for %s and %s', (a, b, value) => {
  expect(jaroWinkler(a, b)).toBeCloseTo(value, 3)
})
