import { describe } from 'vitest'
import { mbgCnbd, mbgNbd } from '../../../src/lifetime/index.js'
import { testInvariance, testOneStage, testTower } from '../beta-geometric-erlang/module-suite.js'

testOneStage(mbgCnbd, mbgNbd)

describe('expectedPurchases', () => {
  testTower(mbgCnbd)
  testInvariance(mbgCnbd)
})
