import { mbgNbd } from '../../../src/lifetime/index.js'
import { testFutures } from '../simulate-future-suite.js'

const clients = [
  { frequency: 0, recency: 0, age: 38 },
  { frequency: 2, recency: 30.43, age: 38.86 },
  { frequency: 9, recency: 36, age: 38 },
  { frequency: 4, recency: 20, age: 39 },
  { frequency: 0, recency: 0, age: 0 },
  { frequency: 120, recency: 38.5, age: 39 },
]

testFutures(mbgNbd, [
  { params: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, clients, horizon: 39 },
  { params: { r: 2, alpha: 10, a: 0.4, b: 0.3 }, clients, horizon: 100 },
  { params: { r: 0.6, alpha: 2, a: 3, b: 400 }, clients, horizon: 20 },
])
