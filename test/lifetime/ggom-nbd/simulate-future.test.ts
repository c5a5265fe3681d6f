import { ggomNbd } from '../../../src/lifetime/index.js'
import { testCovariateFutures, testFutures } from '../simulate-future-suite.js'

const clients = [
  { frequency: 0, recency: 0, age: 38 },
  { frequency: 2, recency: 30.43, age: 38.86 },
  { frequency: 9, recency: 36, age: 38 },
  { frequency: 4, recency: 20, age: 39 },
  { frequency: 0, recency: 0, age: 0 },
  { frequency: 120, recency: 38.5, age: 39 },
]

testFutures(ggomNbd, [
  { params: { r: 0.553, alpha: 10.578, b: 0.02, s: 0.603, beta: 0.26 }, clients, horizon: 39 },
  { params: { r: 2, alpha: 10, b: 0.1, s: 1, beta: 5 }, clients, horizon: 100 },
  { params: { r: 0.2, alpha: 1, b: 0.05, s: 3, beta: 400 }, clients, horizon: 20 },
])

testCovariateFutures(ggomNbd, { r: 0.553, alpha: 10.578, b: 0.02, s: 0.603, beta: 0.26 })
