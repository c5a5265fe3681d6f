import { expect, it } from 'vitest'
import * as exponentialSmoothing from '../../../src/statistics/forecast/exponential-smoothing.js'

it('offers its verbs and its codec', () => {
  expect(Object.keys(exponentialSmoothing).sort()).toEqual(['codec', 'fit', 'forecast', 'fromParams', 'paths'])
})
