import { bgCnbd } from '../../../src/lifetime/index.js'
import { testFutures } from '../simulate-future-suite.js'

const clients = [
  { frequency: 0, recency: 0, age: 38 },
  { frequency: 2, recency: 30.43, age: 38.86 },
  { frequency: 9, recency: 36, age: 38 },
  { frequency: 4, recency: 20, age: 39 },
  { frequency: 0, recency: 0, age: 0 },
  { frequency: 120, recency: 38.5, age: 39 },
]

testFutures(bgCnbd, [
  { params: { k: 2, r: 0.359, alpha: 1.129, a: 0.523, b: 2.785 }, clients, horizon: 39 },
  { params: { k: 3, r: 2, alpha: 5, a: 0.4, b: 0.8 }, clients, horizon: 60 },
  { params: { k: 1, r: 0.6, alpha: 2, a: 3, b: 400 }, clients, horizon: 20 },
])
