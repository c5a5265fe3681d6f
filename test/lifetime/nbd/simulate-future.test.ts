import { nbd } from '../../../src/lifetime/index.js'
import { testFutures } from '../simulate-future-suite.js'

const clients = [
  { frequency: 0, recency: 0, age: 38 },
  { frequency: 2, recency: 30.43, age: 38.86 },
  { frequency: 9, recency: 36, age: 38 },
  { frequency: 4, recency: 20, age: 39 },
  { frequency: 0, recency: 0, age: 0 },
  { frequency: 120, recency: 38.5, age: 39 },
]

testFutures(nbd, [
  { params: { r: 0.42, alpha: 5.25 }, clients, horizon: 39 },
  { params: { r: 2, alpha: 10 }, clients, horizon: 2 },
  { params: { r: 40, alpha: 20 }, clients, horizon: 20 },
])
