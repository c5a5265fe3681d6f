import { mbgCnbd } from '../../../src/lifetime/index.js'
import { testDocuments } from '../beta-geometric-erlang/module-suite.js'

testDocuments('mbg-cnbd', 1, mbgCnbd)
