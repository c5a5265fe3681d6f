import { mbgNbd } from '../../../src/lifetime/index.js'
import { testSimulations } from '../beta-geometric/simulate-suite.js'

testSimulations(mbgNbd)
