import { describe } from 'vitest'
import { bgCnbd, bgNbd } from '../../../src/lifetime/index.js'
import { testInvariance, testOneStage, testTower } from '../beta-geometric-erlang/module-suite.js'

testOneStage(bgCnbd, bgNbd)

describe('expectedPurchases', () => {
  testTower(bgCnbd)
  testInvariance(bgCnbd)
})
